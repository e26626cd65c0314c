import { Inflate, Z_SYNC_FLUSH } from 'pako';
import { joined } from '../bytes.js';

/** Bytes that are unpacked before they are counted. */
const CHUNK = 64 * 1024;
/** What a stream of a PDF is packed in: zlib, with the largest window. */
const WINDOW = 15;

class TooMuch extends Error {}

/**
 * What packed data holds, as far as it goes where it is cut off, and without what stands behind its end; undefined where that is more
 * than so many bytes. Throws where it is damaged.
 */
export function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate({ chunkSize: CHUNK, windowBits: WINDOW });
  inflater.onData = (chunk) => {
    length += chunk.length;
    if (length > most) throw new TooMuch();
    chunks.push(chunk);
  };
  inflater.onEnd = () => undefined;
  try {
    if (!inflater.push(packed, Z_SYNC_FLUSH)) throw new Error(inflater.msg);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
  return joined(chunks, length);
}

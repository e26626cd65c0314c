import { type Decoded, encodingShown, strictUtf8 } from './utf8.js';

/** As `decode`, but loads the tables of other encodings (half a megabyte) only for what is not UTF-8. Throws ReadError as that does. */
export async function decodeText(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  const known = encoding ?? encodingShown(bytes) ?? 'utf-8';
  const text = known === 'utf-8' ? strictUtf8(bytes) : undefined;
  return text ?? (await import('./decode.js')).decode(bytes, encoding);
}

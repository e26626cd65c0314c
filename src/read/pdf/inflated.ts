import { constants, inflateSync } from 'node:zlib';

/**
 * What packed data holds, as far as it goes where it is cut off, and without what stands behind its end; undefined where that is more
 * than so many bytes. Throws where it is damaged. A page has `inflated.web.ts` in its place.
 */
export function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { usageError } from './exit.js';

const MOST_BYTES = 1_000_000;

/** Reads a file that belongs to draftdiff, a regular one of bounded size: looked at before it is opened, as a pipe would wait and a device never end. */
export async function readSmall(path: string, name: string): Promise<Buffer> {
  const info = await stat(path);
  if (!info.isFile()) throw usageError(`${name}: is no regular file`);
  if (info.size > MOST_BYTES) throw usageError(`${name}: is over ${MOST_BYTES} bytes`);
  return readFile(path);
}

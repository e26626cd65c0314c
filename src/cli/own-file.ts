import type { FileHandle } from 'node:fs/promises';
import { usageError } from './exit.js';
import { openRegular } from './regular.js';

const MOST_BYTES = 1_000_000;

/** Reads a file that belongs to draftdiff, a regular one of bounded size: what it says of its size is looked at, and what it gives is counted. */
export async function readSmall(path: string, name: string): Promise<Buffer> {
  const opened = await openRegular(path);
  if (!opened) throw usageError(`${name}: is no regular file`);
  try {
    const tooLong = () => usageError(`${name}: is over ${MOST_BYTES} bytes`);
    if (opened.size > MOST_BYTES) throw tooLong();
    // a file that the system makes up as it is read says that it is empty
    const bytes = await read(opened.file, MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) throw tooLong();
    return bytes;
  } finally {
    await opened.file.close();
  }
}

/** The first bytes of a file, at most so many. */
async function read(file: FileHandle, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.createReadStream({ autoClose: false, end: most - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

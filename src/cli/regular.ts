import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

/** A file held open, and how long it says it is. */
export interface Opened {
  readonly file: FileHandle;
  readonly size: number;
}

/** To open a pipe that nobody writes to, or to read a log of the system that has nothing to say, would wait for ever. Windows knows no such wait. */
const NO_WAIT = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file; undefined where it is none. It is looked at before it is opened, as a device may act on being opened, and once more
 * when it is, as another may have been put in its place.
 */
export async function openRegular(path: string, info?: Stats): Promise<Opened | undefined> {
  if (!(info ?? (await stat(path))).isFile()) return undefined;
  const file = await open(path, NO_WAIT);
  const now = await file.stat();
  if (now.isFile()) return { file, size: now.size };
  await file.close();
  return undefined;
}

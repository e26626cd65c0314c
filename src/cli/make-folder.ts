import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CliError, EXIT } from './exit.js';

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOENT: 'the system lets nobody make folders there',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go round in a circle',
};

/** Makes a folder with those above it, one after the other: where the system refuses with "no such folder" (/proc), Node's recursive mkdir never ends. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await made(resolve(path));
  } catch (error) {
    throw error instanceof CliError ? error : folderError(path, CAUSES[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message);
  }
}

async function made(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) throw folderError(path, 'a file has that name');
    return;
  }
  if (found.code === 'ENOENT' && dirname(path) !== path) await made(dirname(path));
  else if (found.code === 'ENOTDIR') await made(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // another worker may have made it meanwhile
    if (error.code !== 'EEXIST') throw error;
  });
}

const folderError = (path: string, cause: string): CliError =>
  new CliError(EXIT.output, 'output', `${path}: the folder cannot be made: ${cause}; name another folder with --out`);

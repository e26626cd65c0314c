import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError } from '../exit.js';
import { makeFolder } from '../make-folder.js';
import { outputError } from '../output.js';

/** Writes a file whole or not at all, with the folders above it; what an interrupted run left half written the next one replaces. */
export async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    await makeFolder(dirname(path));
    const file = await open(part, 'w');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    throw error instanceof CliError ? error : outputError(path, error);
  }
}

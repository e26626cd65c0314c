import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outputError } from '../output.js';

/** Writes a file whole or not at all, with the folders above it; what an interrupted run left half written the next one replaces. */
export async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(part, 'w');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    throw outputError(path, error);
  }
}

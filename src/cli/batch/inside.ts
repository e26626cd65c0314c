import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { usageError } from '../exit.js';
import type { Named } from './entries.js';

/** Throws where the results would lie among the documents of a folder: the next run would take them for documents. */
export async function refuseInside(out: string, { typed, range }: Named): Promise<void> {
  if (range !== undefined || typed.length !== 2) return;
  const pairs = await real(join(resolve(out), 'pairs'));
  for (const folder of typed) {
    const documents = await real(resolve(folder));
    if (isWithin(pairs, documents) || isWithin(documents, pairs))
      throw usageError(`--out ${out}: would put results among the documents of ${folder}; name a folder outside of it`);
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A path without links, of which the last parts need not be there yet. */
async function real(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found !== undefined || dirname(path) === path) return found ?? path;
  return join(await real(dirname(path)), basename(path));
}

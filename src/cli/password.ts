import { readFile } from 'node:fs/promises';
import { usageError } from './exit.js';
import type { Io } from './io.js';

/** The password of protected documents: first line of the file named, else the environment. */
export async function passwordOf(file: string | undefined, { env }: Pick<Io, 'env'>): Promise<string | undefined> {
  if (file === undefined) return env['DRAFTDIFF_PASSWORD'] || undefined;
  const text = await readFile(file, 'utf8').catch(() => {
    throw usageError(`${file}: the password file cannot be read`);
  });
  return text.split(/\r?\n/)[0] ?? '';
}

import { CliError, usageError } from './exit.js';
import type { Io } from './io.js';
import { readSmall } from './own-file.js';

/** The password of protected documents: first line of the file named, else the environment. */
export async function passwordOf(file: string | undefined, { env }: Pick<Io, 'env'>): Promise<string | undefined> {
  if (file === undefined) return env['DRAFTDIFF_PASSWORD'] || undefined;
  const raw = await readSmall(file, file).catch((error: unknown) => {
    throw error instanceof CliError ? error : usageError(`${file}: the password file cannot be read`);
  });
  return raw.toString('utf8').split(/\r?\n/)[0] ?? '';
}

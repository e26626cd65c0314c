import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { usageError } from '../exit.js';
import type { Io } from '../io.js';
import { openFile } from '../open.js';
import { checkDestination, writeFile, writeOut } from '../output.js';

/** Opens the page for the browser, which lies beside the program, or writes it to a file. */
export async function appCommand({ output }: { readonly output?: string }, io: Io): Promise<void> {
  const page = fileURLToPath(new URL('draftdiff.html', io.worker));
  if (output === undefined) return openFile(page, io);
  if (output === '') throw usageError('--output: names no file');
  await checkDestination({ format: 'html', output }, [page], io);
  await writeFile(output, [await readFile(page, 'utf8')], { inputs: [page] });
  await writeOut(io, [`${output}: written; open it in a browser, it needs no network\n`]);
}

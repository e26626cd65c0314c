import { spawn } from 'node:child_process';
import type { Io } from './io.js';

/** Columns of control sequences do not count, but a page is mostly a little less than the window. */
const ROWS = 24;

/** What pages a text, as git finds it: none where nobody sits at a terminal that can. */
export function pagerOf({ env, stdout }: Pick<Io, 'env' | 'stdout'>): string | undefined {
  if (stdout.isTTY !== true || env['TERM'] === 'dumb') return undefined;
  const pager = env['DRAFTDIFF_PAGER'] ?? env['PAGER'] ?? (process.platform === 'win32' ? 'more' : 'less');
  return pager === '' || pager === 'cat' ? undefined : pager;
}

/** Whether a text is longer than the window. */
export const isLong = (text: string, { stdout }: Pick<Io, 'stdout'>): boolean => text.split('\n').length > (stdout.rows ?? ROWS);

/** Shows a text in a pager; false where none could be started, so that the text is still to be written. */
export function page(text: string, pager: string, { env }: Pick<Io, 'env'>): Promise<boolean> {
  // quits where all fits, keeps colours, leaves the text on the screen: as git sets it
  const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', LV: '-c', ...env } });
  return new Promise((done) => {
    child.once('error', () => done(false));
    // a shell that knows no such program says so with these
    child.once('close', (code) => done(code !== 126 && code !== 127));
    // who leaves the pager early closes the pipe
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}

import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin } from '../cli/run.js';

/** Published bounds for one file, in CPU time. */
export const MOST = { milliseconds: 10_000, megabytes: 1024 };
/** For a hang only. */
const HANG = 300_000;
/** Two at a time: one would leave a core idle, more would measure each other. */
const AT_ONCE = 2;

/** What one run of the command gave; `strays` are the files and addresses that it asked for and may not. */
export interface Ran {
  readonly file: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly strays: readonly string[];
  readonly megabytes: number;
  readonly milliseconds: number;
}

const watch = new URL('watch.mjs', import.meta.url).href;
const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** An empty folder: a configuration of the developer's own would be read, too. */
const cwd = mkdtempSync(join(tmpdir(), 'draftdiff-hostile-'));

/** Runs a script of one line under the same watch and gives what was seen. */
export function watched(script: string): Promise<string> {
  const env = { ...process.env, WATCH_ALLOWED: JSON.stringify([cwd]) };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', watch, '--input-type=module', '--eval', script], { cwd, env }, (_error, _out, said) => resolve(said));
  });
}

function outline(file: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const all = ['--import', watch, '--disallow-code-generation-from-strings', bin, 'outline', file, ...args];
  const allowed = JSON.stringify([file, cwd, ...['bin', 'dist', 'package.json'].map((name) => join(project, name))]);
  const options = { cwd, encoding: 'utf8', timeout: HANG, maxBuffer: 2 ** 28, env: { ...process.env, WATCH_ALLOWED: allowed, ...env } } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, all, options, (error, stdout, said) => {
      const watched = [...said.matchAll(/^WATCH (.*)\n/gm)].map((match) => match[1] ?? '');
      const stderr = said.replace(/^WATCH .*\n/gm, '');
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      const cost = watched.find((line) => line.startsWith('memory '));
      const [megabytes = Number.NaN, milliseconds = Number.NaN] = (cost?.match(/\d+/g) ?? []).map(Number);
      resolve({ file, code, stdout, stderr, strays: watched.filter((line) => line !== cost), megabytes, milliseconds });
    });
  });
}

/** Outlines each file in a process of its own. */
export async function outlines(files: readonly string[], args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ran[]> {
  const waiting = [...files];
  const ran: Ran[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) ran.push(await outline(file, args, env));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ran.sort((p, q) => (p.file < q.file ? -1 : 1));
}

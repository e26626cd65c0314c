import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from './io.js';

/** A new file of its own, for a page that is only looked at. */
export async function pageToOpen(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'draftdiff-')), 'report.html');
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Opens a file in the program that the system has for it, or in $BROWSER; says where it is when nothing opens it. No shell reads its name. */
export async function openFile(path: string, { cwd, env, stderr }: Pick<Io, 'cwd' | 'env' | 'stderr'>): Promise<void> {
  const file = resolve(cwd, path);
  const [command = '', ...before] = env['BROWSER'] ? [env['BROWSER']] : (OPENERS[process.platform] ?? ['xdg-open']);
  const opened = await new Promise<boolean>((done) => {
    const child = spawn(command, [...before, file], { detached: true, stdio: 'ignore', env: { ...env } });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
  stderr.write(opened ? `draftdiff: opened ${file}\n` : `draftdiff: nothing opens it here: ${file}\n`);
}

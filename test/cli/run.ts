import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command, run for real. */
export const bin = fileURLToPath(new URL('../../bin/draftdiff.js', import.meta.url));
export const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

/** Both sides of a fixture pair. */
export const pair = (name: string) => [fixture(`${name}/draft.md`), fixture(`${name}/final.md`)];

interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** Runs draftdiff and gives what came out. */
export function draftdiff(args: readonly string[], { cwd, env, stdin = '' }: Place = {}) {
  const { NO_COLOR: _none, FORCE_COLOR: _forced, CI: _ci, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    input: stdin,
    maxBuffer: 2 ** 28,
    timeout: 500_000,
    env: { ...rest, ...env },
    ...(cwd ? { cwd } : {}),
  });
  return { status, stdout, stderr };
}

/** A new folder holding the files given. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'draftdiff-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** Lines of a text, without the empty one at its end. */
export const lines = (text: string) => text.trimEnd().split('\n');

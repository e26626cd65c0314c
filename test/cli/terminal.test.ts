import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.js';
import { progressLine } from '../../src/cli/progress.js';
import { draftdiff, folder, pair } from './run.js';

const worker = new URL('../../dist/worker.js', import.meta.url);
const example = pair('community-services');

/** Runs draftdiff as if a person sat at a terminal of so many rows, with an environment of its own. */
async function atTerminal(args: readonly string[], env: Readonly<Record<string, string>>, rows = 24): Promise<string> {
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stdout = Object.assign(out, { isTTY: true, columns: 80, rows });
  await run([...args, '--no-color'], {
    stdin: process.stdin,
    stdout,
    stderr: new PassThrough(),
    env: { PATH: process.env['PATH'], ...env },
    cwd: process.cwd(),
    worker,
  });
  return Buffer.concat(chunks).toString();
}

describe.skipIf(process.platform === 'win32')('a long text on a terminal', () => {
  const paged = async (args: readonly string[], env: Readonly<Record<string, string>>, rows?: number) => {
    const file = join(folder(), 'paged.txt');
    const printed = await atTerminal(
      [...example, ...args],
      Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value.replace('FILE', file)])),
      rows,
    );
    return [printed.length > 0, existsSync(file) ? readFileSync(file, 'utf8').slice(0, 2) : undefined];
  };

  test.each<[string, readonly string[], Record<string, string>, number | undefined, readonly [boolean, string | undefined]]>([
    ['goes through the pager', [], { PAGER: 'cat > FILE' }, undefined, [false, '25']],
    ["goes through draftdiff's own pager first", [], { PAGER: 'false', DRAFTDIFF_PAGER: 'cat > FILE' }, undefined, [false, '25']],
    ['does not with --no-pager', ['--no-pager'], { PAGER: 'cat > FILE' }, undefined, [true, undefined]],
    ['does not where the window holds it', [], { PAGER: 'cat > FILE' }, 1000, [true, undefined]],
    ['does not on a terminal that can do nothing', [], { PAGER: 'cat > FILE', TERM: 'dumb' }, undefined, [true, undefined]],
    ['is printed where the pager does not exist', [], { PAGER: 'no-such-pager-here 2> /dev/null' }, undefined, [true, undefined]],
    ['is no other format', ['-f', 'json'], { PAGER: 'cat > FILE' }, undefined, [true, undefined]],
  ])('%s', async (_, args, env, rows, seen) => expect(await paged(args, env, rows)).toEqual(seen));
});

describe.skipIf(process.platform === 'win32')('--open', () => {
  const opened = async (...args: readonly string[]) => {
    const cwd = folder({ opener: '#!/bin/sh\nprintf %s "$1" > "$0.told"\n' });
    draftdiff([...example, '--open', ...args], { cwd, env: { BROWSER: join(cwd, 'opener') } });
    return cwd;
  };

  test('says where the page is when nothing opens it', async () => {
    const cwd = folder();
    const { stderr, status } = draftdiff([...example, '--open', '-o', 'r.html'], { cwd, env: { BROWSER: join(cwd, 'nothing') } });
    expect([status, stderr]).toEqual([0, `draftdiff: nothing opens it here: ${join(cwd, 'r.html')}\n`]);
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toMatch(/<!doctype html>/i);
  });

  test('makes a page of its own without -o', async () => {
    const cwd = await opened();
    expect(draftdiff([...example, '--open'], { cwd, env: { BROWSER: '/bin/true' } }).stderr).toMatch(/opened .*report\.html\n$/);
  });
});

describe('how far the work has come', () => {
  test.each([
    ['before anything is read', undefined, 0, 'comparing … 2 s'],
    ['a file without pages', { file: 'a.md' }, 0, 'comparing … 2 s'],
    ['the first pages', { file: 'a.pdf', page: 2, pages: 88 }, 1, 'reading a.pdf, page 2 of 88 … 2 s'],
    ['later pages', { file: 'a.pdf', page: 22, pages: 88 }, 2, 'reading a.pdf, page 22 of 88, about 6 s left … 2 s'],
    ['the last page', { file: 'a.pdf', page: 88, pages: 88 }, 2, 'comparing … 2 s'],
  ])('%s', (_, at, since, line) => expect(progressLine('comparing', at, { seconds: 2, since })).toBe(line));
});

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkDestination, writeFile } from '../../src/cli/output.js';
import { bin, draftdiff, folder, pair } from './run.js';

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return { ...crypto, randomBytes: vi.fn(crypto.randomBytes) };
});
afterEach(() => vi.mocked(randomBytes).mockReset());

const contents = (cwd: string) => Object.fromEntries(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
const said = (writing: Promise<void>) => writing.then(() => 'written', String);

test('what another process of the same number is writing beside it, as in another container, stays', async () => {
  const cwd = folder({ [`.draftdiff-${process.pid}.tmp`]: 'half of theirs' });
  await writeFile(join(cwd, 'out.json'), ['ours'], { inputs: [] });
  expect(contents(cwd)).toEqual({ [`.draftdiff-${process.pid}.tmp`]: 'half of theirs', 'out.json': 'ours' });
});

test('two writings at once into one folder do not meet', async () => {
  const cwd = folder();
  await Promise.all(['one', 'two', 'three'].map((name) => writeFile(join(cwd, name), [name, '!'], { inputs: [] })));
  expect(contents(cwd)).toEqual({ one: 'one!', two: 'two!', three: 'three!' });
});

test('a file of the very name that was drawn is not written, and not removed', async () => {
  const cwd = folder({ '.draftdiff-0000000000000000.tmp': 'half of theirs', 'out.json': 'before' });
  vi.mocked(randomBytes).mockImplementation(((size: number) => Buffer.alloc(size)) as typeof randomBytes);
  expect(await said(writeFile(join(cwd, 'out.json'), ['ours'], { inputs: [] }))).toMatch(/could not be written/);
  expect(contents(cwd)).toEqual({ '.draftdiff-0000000000000000.tmp': 'half of theirs', 'out.json': 'before' });
});

test('its own half-written file is removed where the text breaks off, and the old one stays', async () => {
  const cwd = folder({ 'out.json': 'before' });
  const breaking = function* () {
    yield 'half';
    throw new Error('broke off');
  };
  expect(await said(writeFile(join(cwd, 'out.json'), breaking(), { inputs: [] }))).toMatch(/broke off/);
  expect(contents(cwd)).toEqual({ 'out.json': 'before' });
});

describe('a Word report', () => {
  test('goes to a file of that name, the same bytes as to a pipe', () => {
    const cwd = folder();
    expect(draftdiff([...pair('french'), '-o', 'report.docx'], { cwd }).status).toBe(0);
    const piped = spawnSync(process.execPath, [bin, ...pair('french'), '-f', 'docx'], { cwd, maxBuffer: 2 ** 28 }).stdout;
    expect([piped.subarray(0, 2).toString(), Buffer.compare(piped, readFileSync(join(cwd, 'report.docx')))]).toEqual(['PK', 0]);
  });
  test('is not for the eyes on a terminal', async () =>
    expect(checkDestination({ format: 'docx' }, [], { stdout: { isTTY: true } as never })).rejects.toThrow(
      '--format docx: is not for a terminal; write it to a file (-o report.docx) or to a pipe',
    ));
  test('may go to a pipe', async () => expect(await checkDestination({ format: 'docx' }, [], { stdout: {} as never })).toBeUndefined());
});

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeFile } from '../../src/cli/output.js';
import { folder } from './run.js';

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

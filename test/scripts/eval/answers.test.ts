import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  mkdirSync(join(folder, 'kept'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const answered = (...args: string[]) => run('scripts/eval/answers.mjs', join(folder, 'kept'), ...args);

test('it answers what the tool answers, errors and exit codes too, and asks once for the same bytes', () => {
  const [one, other] = ['one', 'other'].map((name) => {
    mkdirSync(join(folder, name));
    copyFileSync(join(root, 'fixtures/french/draft.md'), join(folder, name, 'draft.md'));
    return join(folder, name, 'draft.md');
  }) as [string, string];
  const told = run('bin/draftdiff.js', 'outline', one, '--format', 'json');
  expect([answered('outline', one, '--format', 'json'), answered('outline', other, '--format', 'json')]).toEqual([told, told]);
  expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
});

test('other bytes, another name or another flag are asked anew', () => {
  const path = join(folder, 'short.md');
  writeFileSync(path, '1. The harbour must be dredged.\n');
  const kept = () => readdirSync(join(folder, 'kept')).length;
  const before = kept();
  answered('outline', path);
  writeFileSync(path, '1. The harbour must be widened.\n');
  answered('outline', path);
  answered('outline', path, '--format', 'json');
  expect(kept() - before).toBe(3);
  expect(answered('outline', join(folder, 'missing.md'))).toEqual(run('bin/draftdiff.js', 'outline', join(folder, 'missing.md')));
});

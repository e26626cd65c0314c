import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT_FORMATS } from '../src/render/index.js';
import { bin, draftdiff, fixture, folder, pair } from './cli/run.js';

const FIXTURES = ['community-services', 'french'];
const ELSEWHERE = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', COLUMNS: '200', LINES: '12' };

const printed = (name: string, format: string, place: Parameters<typeof draftdiff>[1] = {}) => {
  const { status, stdout } = draftdiff([...pair(name), '-f', format, '--paragraphs', '--explain'], place);
  return { status, stdout };
};

test.each(FIXTURES.flatMap((name) => OUTPUT_FORMATS.map((format) => [name, format] as const)))('%s as %s has the same bytes everywhere', (name, format) => {
  const here = printed(name, format);
  expect(here.status).toBe(0);
  expect(here.stdout.length).toBeGreaterThan(0);
  expect(printed(name, format, { env: ELSEWHERE, cwd: folder() })).toEqual(here);
});

test('a file written has the bytes printed', () => {
  const cwd = folder();
  draftdiff([...pair('french'), '-o', 'out.json'], { cwd, env: ELSEWHERE });
  expect(readFileSync(resolve(cwd, 'out.json'), 'utf8')).toBe(draftdiff([...pair('french'), '-f', 'json']).stdout);
});

test('an outline is the same everywhere', () => {
  const of = (place: Parameters<typeof draftdiff>[1]) => draftdiff(['outline', fixture('french/draft.md'), '-f', 'json'], place).stdout;
  expect(of({ env: ELSEWHERE, cwd: folder() })).toBe(of({}));
});

test('no output names the folder it was made in', () => {
  const outputs = OUTPUT_FORMATS.map((format) => printed('french', format).stdout);
  expect(outputs.filter((output) => output.includes(resolve(bin, '../..')))).toEqual([]);
});

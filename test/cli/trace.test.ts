import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/render/index.js';
import type { Trace } from '../../src/types.js';
import { draftdiff, fixture, folder, lines } from './run.js';

const SOURCE = fixture('traces/community-services/source.md');
const OTHERS = fixture('traces/community-services/others');
const OTHER = (name: string) => fixture(`traces/community-services/others/${name}.md`);
const traced = (...args: readonly string[]): Trace => JSON.parse(draftdiff(['trace', ...args, '-f', 'json']).stdout);

test('the director is called for under another title, its topic echoed, and nowhere in the answer', () =>
  expect(traced(SOURCE, OTHERS, '--only', 'Recommendation 4').recommendations[0]?.in.map(({ file, verdict }) => `${file} ${verdict}`)).toEqual([
    'forward-view.md calls-for',
    'progress-note.md echoes',
    'response.md nowhere',
  ]));

test('what is quoted and answered is named, with the words', () => {
  const [, , response] = traced(SOURCE, OTHERS, '--only', '6').recommendations[0]?.in ?? [];
  expect(response).toMatchObject({ verdict: 'names', as: 'answers', passage: expect.stringContaining('sell clinics that they no longer use') });
});

test('what stands nowhere tells what was searched', () => {
  const [first] = traced(SOURCE, OTHER('progress-note'), '--only', 'r10').recommendations[0]?.in ?? [];
  expect(first).toMatchObject({ verdict: 'nowhere', passage: null, search: { passages: expect.any(Number) } });
});

test('any text is looked for', () =>
  expect(
    traced('--text', 'appoint a national director for community services', OTHER('forward-view')).recommendations.map((one) => one.in[0]?.verdict),
  ).toEqual(['calls-for']));

test('a document in which it stands word for word calls for all of it', () =>
  expect(
    traced(SOURCE, fixture('histories/community-services/v3.html'))
      .recommendations.map((one) => one.in[0]?.verdict)
      .filter((verdict) => verdict === 'calls-for'),
  ).toHaveLength(9));

test('JSON is what the schema says', async () => {
  const ajv = new Ajv2020({ strict: false }).addSchema(await schema());
  const check = ajv.getSchema('urn:draftdiff:schema:1');
  check?.(traced(SOURCE, OTHERS));
  expect(check?.errors ?? []).toEqual([]);
});

describe('sharing', () => {
  const named = folder({ 'leak-of-anna.md': '# A\n\n## Recommendations\n\n1. The board should meet monthly.\n' });
  test('CSV names no file', () => expect(draftdiff(['trace', SOURCE, 'leak-of-anna.md', '-f', 'csv'], { cwd: named }).stdout).not.toContain('anna'));
  test('nor does shared JSON', () =>
    expect(draftdiff(['trace', SOURCE, 'leak-of-anna.md', '-f', 'json', '--share'], { cwd: named }).stdout).not.toMatch(/anna|sha256/));
});

describe('what cannot be read', () => {
  const cwd = folder({ 'broken.pdf': 'no pdf', 'fine.md': '# A\n\nThe board meets.\n' });
  test('has no verdict, the others have theirs, and the exit code is 3', () => {
    const { status, stdout } = draftdiff(['trace', SOURCE, 'broken.pdf', 'fine.md', '-f', 'json'], { cwd });
    const [first] = (JSON.parse(stdout) as Trace).recommendations;
    expect([status, ...(first?.in.map(({ verdict }) => verdict) ?? [])]).toEqual([3, null, 'nowhere']);
  });
  test.each([
    ['no other document', [SOURCE], 2],
    ['a label that nothing has', [SOURCE, OTHERS, '--only', 'Recommendation 99'], 2],
    ['a source that is not there', ['gone.md', 'fine.md'], 3],
    ['a folder without documents', [SOURCE, folder()], 2],
  ])('%s is told in one line', (_, args, expected) => {
    const { status, stderr } = draftdiff(['trace', ...args], { cwd });
    expect([status, lines(stderr).length]).toEqual([expected, 1]);
  });
});

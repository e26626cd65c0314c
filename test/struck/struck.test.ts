import { describe, expect, test } from 'vitest';
import { compare, outlineOf } from '../../src/compare.js';
import { OUTPUT_FORMATS } from '../../src/render/index.js';
import { headline } from '../../src/render/words.js';
import type { CompareOptions, Comparison } from '../../src/types.js';
import { output } from '../render/outputs.js';
import { CALLS, FORMATS, GONE, type Mark, report } from './reports.js';

const MARKS = ['line', 'change'] as const;
const EACH = FORMATS.flatMap((format) => MARKS.map((mark) => [format, mark] as const));

const OUTCOMES = ['kept', 'reworded', 'dropped', 'added', 'merged', 'split', 'demoted', 'promoted'] as const;
const counts = ({ summary }: Comparison) => Object.fromEntries(OUTCOMES.flatMap((name) => (summary[name] > 0 ? [[name, summary[name]]] : [])));
const found = ({ findings }: Comparison) => findings.find(({ draft, final }) => [...draft, ...final].some(({ text }) => text === GONE));
const strike = (format: (typeof FORMATS)[number], mark: Mark) => report(format, { marks: { 3: mark } });
const warned = ({ warnings }: Comparison) => warnings.filter(({ code }) => /^(?:struck-through|tracked-changes)$/.test(code));

describe.each(EACH)('%s, struck out by a %s', (format, mark) => {
  const whole = report('md');

  test('in the final it does not stand: dropped, and told where it is seen', async () => {
    const comparison = await compare(whole, strike(format, mark));
    expect(counts(comparison)).toEqual({ kept: 5, dropped: 1 });
    expect(found(comparison)).toMatchObject({ outcome: 'dropped', certainty: 'clear', struckOut: { similarity: 1 } });
    expect(found(comparison)?.struckOut?.text).toContain(GONE);
    expect(warned(comparison)).toMatchObject([{ side: 'final', locators: [{ block: 7 }] }]);
  });

  test('in the draft it is one of the draft’s recommendations, marked so', async () => {
    const comparison = await compare(strike(format, mark), report('md', { without: [3] }));
    expect(counts(comparison)).toEqual({ kept: 5, dropped: 1 });
    expect(comparison.draft).toMatchObject({ recommendations: 6, struck: 1 });
    expect(found(comparison)).toMatchObject({ outcome: 'dropped', certainty: 'clear', draft: [{ struck: true, text: GONE }] });
  });

  test('what only the draft strikes out and the final has is no sure keep, and counted apart', async () => {
    const comparison = await compare(strike(format, mark), whole);
    expect(counts(comparison)).toEqual({ kept: 6 });
    expect(comparison.summary.struck).toEqual({ kept: 1 });
    expect(found(comparison)).toMatchObject({ outcome: 'kept', certainty: 'check', doubt: 'it is struck out in the draft and stands in the final' });
    expect(headline(comparison)).toContain('5 kept · 1 struck out in the draft, standing in the final (kept)');
    expect(found(comparison)?.statement).toContain('It is struck out in the draft.');
  });

  test('what both strike out differs in nothing', async () => {
    const comparison = await compare(strike(format, mark), strike(format, mark));
    expect(counts(comparison)).toEqual({ kept: 6 });
    expect([comparison.draft.struck, comparison.final.struck]).toEqual([1, 1]);
  });

  test('what the final strikes out is not added', async () =>
    expect(counts(await compare(report('md', { without: [3] }), strike(format, mark)))).toEqual({ kept: 5 }));

  test('an outline marks it', async () => {
    const { recommendations, document } = await outlineOf(strike(format, mark));
    expect([recommendations.map(({ struck = false }) => struck), document.struck]).toEqual([CALLS.map((_, at) => at === 3), 1]);
  });
});

const PEOPLE = OUTPUT_FORMATS.filter((format) => format !== 'json' && format !== 'ndjson');

describe.each(FORMATS.flatMap((format) => [true, false].map((share) => [format, share] as const)))('%s, shared: %s', (format, share) => {
  test.each(PEOPLE)('%s says what the final strikes out', async (to) =>
    expect(await output(await compare(report('md'), strike(format, 'line')), to, { share, failOn: ['dropped'] })).toMatch(/struck out in the final/),
  );
  test.each(PEOPLE)('%s says what the draft strikes out', async (to) =>
    expect(await output(await compare(strike(format, 'change'), report('md', { without: [3] })), to, { share, failOn: ['dropped'] })).toMatch(
      /struck out in the draft/,
    ),
  );
  test.each(['json', 'ndjson'] as const)('%s holds both', async (to) => {
    expect(await output(await compare(report('md'), strike(format, 'line')), to, { share, failOn: ['dropped'] })).toContain('"struckOut":');
    expect(await output(await compare(strike(format, 'change'), report('md', { without: [3] })), to, { share, failOn: ['dropped'] })).toMatch(
      /"struck":\s?true/,
    );
  });
});

test('headlines count apart what the draft strikes out', async () => {
  const comparison = await compare(strike('docx', 'change'), report('md', { without: [3] }));
  for (const to of ['text', 'markdown', 'html', 'github'] as const) {
    const printed = (await output(comparison, to)).replace(/\s+/g, ' ');
    expect(printed).toContain('5 recommendations in the draft and 1 struck out there, 5 in the final');
    expect(printed).toContain('1 struck out in the draft itself and dropped');
    expect(printed).not.toMatch(/\b1(?:<\/b>)?[^a-z]{0,40}dropped/);
  }
  expect(comparison.summary).toMatchObject({ dropped: 1, struck: { dropped: 1 } });
});

test('what else is dropped is counted by itself', async () => {
  const { summary, findings } = await compare(strike('docx', 'change'), report('md', { without: [2, 3] }));
  expect([summary.dropped, summary.struck, findings.filter(({ outcome }) => outcome === 'dropped').map(({ draft }) => draft[0]?.struck ?? false)]).toEqual([
    2,
    { dropped: 1 },
    [false, true],
  ]);
});

test('nothing is counted apart where nothing is struck out', async () => {
  expect((await compare(report('docx'), report('md', { without: [3] }))).summary.struck).toBeUndefined();
});

describe('--revisions', () => {
  const seen = async (mark: Mark, revisions: CompareOptions['revisions']) =>
    counts(await compare(report('docx'), strike('docx', mark), revisions ? { revisions } : {}));
  test('original reads what a tracked change deletes', async () => expect(await seen('change', 'original')).toEqual({ kept: 6 }));
  test('final does not', async () => expect(await seen('change', 'final')).toEqual({ kept: 5, dropped: 1 }));
  test.each(['original', 'final'] as const)('%s knows that a line by hand is no tracked change', async (view) =>
    expect(await seen('line', view)).toEqual({ kept: 5, dropped: 1 }),
  );
});

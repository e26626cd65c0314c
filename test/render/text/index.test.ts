import { describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../../src/render/index.js';
import type { Comparison } from '../../../src/types.js';
import { output } from '../outputs.js';
import { findings, hostile, sample } from '../sample.js';

const text = (options: Partial<RenderOptions> = {}, comparison: Comparison = sample()) => output(comparison, 'text', options);
/** Only the finding about one draft recommendation. */
const about = (id: string, options: Partial<RenderOptions> = {}) =>
  text(options, { ...sample(), findings: findings().filter(({ draft }) => draft.some((unit) => unit.id === id)) });
const unwrapped = (printed: string) => printed.replace(/\s+/g, ' ');

describe('the head', () => {
  it('begins with both totals and the outcomes, the worst first', async () =>
    expect(unwrapped(await text())).toMatch(
      /^25 recommendations in the draft, 25 in the final: 1 dropped · 1 demoted, to be checked · 9 reworded \(1 turned round, 4 softened, 1 strengthened\), 1 to be checked · 1 merged/,
    ));
  it('goes on with what else matters', async () =>
    expect(unwrapped(await text())).toContain(
      'Also: 1 list item dropped · 2 possible ones not counted · 1 accepted · 1 warning · narrative passages: 1 dropped, 1 reworded, 1 with other figures',
    ));
  it('says so where there is none', async () => {
    const none: Comparison = { ...sample(), findings: [], draft: { ...sample().draft, recommendations: 0 }, final: { ...sample().final, recommendations: 0 } };
    expect(
      await text({}, { ...none, summary: { ...none.summary, kept: 0, reworded: 0, dropped: 0, added: 0, merged: 0, split: 0, demoted: 0, promoted: 0 } }),
    ).toMatch(/^No recommendation was found in either document\./);
  });
  it('prints warnings with their place', async () => expect(await text()).toContain('!  draft: leak-copy-17.pdf holds text that cannot be seen (p. 3)'));
  it('takes given names', async () => expect(await text({ draftName: 'The leak' })).toContain('Draft  The leak ·'));
});

describe('a finding', () => {
  it('marks changed words with brackets', async () =>
    expect(unwrapped(await about('r2'))).toContain(
      'Every trust [-must-]{+should consider whether to+} publish its staffing levels{+, where appropriate,+} each quarter.',
    ));
  it('gives reasons with from and to', async () =>
    expect(unwrapped(await about('r2'))).toContain('• softened: must → should consider whether to; the duty is weaker (5 → 3)'));
  it('cites both sides', async () => expect(await about('r11')).toContain('draft: Recommendation 11, p. 43 → final: Recommendation 10, p. 43'));
  it('names what was searched for a dropped one', async () =>
    expect(unwrapped(await about('r3'))).toContain(
      'Searched 88 of 88 pages, 1,204 passages of the final Terms “national clinical director” nowhere · “community services” 64× (p. 4, p. 5, p. 7, p. 9, …)',
    ));
  it('shows the nearest passages', async () => expect(unwrapped(await about('r3'))).toContain('Nearest 31% alike · Leadership, p. 31 “There is a disparity'));
  it('points to the narrative that carries a demoted one', async () =>
    expect(unwrapped(await about('r21'))).toContain('final: narrative only [-Providers should train all team leaders in quality improvement.-]'));
  it('tells each part of a merger', async () =>
    expect(unwrapped(await about('r16'))).toContain('MERGED Recommendation 16 + 17 → 15 · scope changed, softened'));
  it('tells dropped items', async () => expect(await about('r9')).toContain('• item dropped: [-publish the results every year.-]'));
  it('shows texts with little in common one below the other', async () => expect(unwrapped(await about('r19'))).toContain('are planned.-] {+A single rota'));
  it('shows an invisible edit', async () => expect(await about('r22')).toContain('audit[-<U+200B>-] every year'));
  it('says what makes it doubtful', async () => expect(await about('r19')).toContain('to be checked: little of the wording is common to both'));
  it('leaves the sentence for print to those who ask', async () => {
    const sentence = 'The draft’s Recommendation 21 has no counterpart';
    expect([unwrapped(await about('r21')), unwrapped(await about('r21', { explain: true }))].map((printed) => printed.includes(sentence))).toEqual([
      false,
      true,
    ]);
  });
  it('shows evidence when asked', async () =>
    expect(unwrapped(await about('r3', { explain: true }))).toContain('draft Recommendation 3, 95% sure: label (“Recommendation 3”), modal (“should”)'));
});

describe('kept ones', () => {
  it('are only listed', async () =>
    expect(unwrapped(await text())).toMatch(/KEPT 10 ─+ Recommendation 1 · Recommendation 4 → 3 · Recommendation 6 → 4 · Recommendation 7 \(moved\)/));
});

describe('filters', () => {
  it('show only what was asked for and say how much is hidden', async () => {
    const printed = await text({ only: ['dropped'] });
    expect(printed).toContain('Shown: 2 of 26 findings');
    expect(printed.match(/^── [A-Z]+/gm)).toEqual(['── DROPPED', '── REWORDED', '── ALSO', '── ALSO']);
  });
  it('leave the headline alone', async () => expect((await text({ only: ['dropped'] })).slice(0, 200)).toBe((await text()).slice(0, 200)));
  it('go by weight', async () =>
    expect((await text({ minWeight: 0.9 })).match(/^── [A-Z]+/gm)).toEqual(['── DROPPED', '── REWORDED', '── DEMOTED', '── ALSO', '── ALSO']));
});

describe('long equal stretches', () => {
  const many = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
  const edits = [
    {
      draft: 'r1',
      final: 'r1',
      ops: [
        { op: 'delete', text: 'old ' },
        { op: 'equal', text: `${many} ` },
        { op: 'insert', text: 'new' },
      ],
    },
  ] as const;
  const long = {
    ...sample(),
    findings: findings()
      .filter(({ id }) => id === 'r2-r2')
      .map((each) => ({ ...each, edits })),
  };

  it('are shortened to what stands beside a change', async () => expect(unwrapped(await text({}, long))).toContain('w10 w11 … w88 w89'));
  it('are whole with context', async () => expect(unwrapped(await text({ context: true }, long))).toContain('w49 w50 w51'));
});

describe('narrative', () => {
  it('is shown when asked for', async () =>
    expect(unwrapped(await text({ paragraphs: true }))).toContain('The sector spends [-£11 billion-]{+£9 billion+} a year.'));
  it('else is only counted', async () => expect(await text()).not.toContain('NARRATIVE'));
});

describe('the page', () => {
  it.each([40, 72, 80, 120])('keeps to %i columns', async (width) => {
    const widest = Math.max(...(await text({ width, explain: true, paragraphs: true })).split('\n').map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(width);
  });
  it('breaks counts apart only where a line has no room', async () => expect(await text({ width: 40 })).toMatch(/^\d+ possible ones not counted ·/m));
  it('has no colour when asked for none', async () => expect(await text()).not.toContain('\u001b'));
  it('adds colour and stroke to the brackets', async () => expect(await about('r2', { color: true })).toContain('\u001b[31m\u001b[9m[-must-]'));
  it('strikes nothing through that is to be read whole', async () =>
    expect(await about('r3', { color: true })).toContain('\u001b[31m[-NHS England and NHS Improvement should jointly'));
  it('says with colour what it says without', async () =>
    expect((await text({ color: true })).replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '')).toBe(await text()));
  it('cuts words that are wider than a line', async () =>
    expect((await text({ width: 40 }, hostile('x'.repeat(300)))).split('\n').every((line) => line.length <= 40)).toBe(true));
  it('says what it does not claim', async () => expect(await text()).toContain('not who changed them or why'));
});

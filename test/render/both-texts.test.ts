import { describe, expect, it } from 'vitest';
import { bothTexts } from '../../src/render/both-texts.js';
import { sentence } from '../../src/render/words.js';
import type { Comparison, Finding } from '../../src/types.js';
import { finding, recommendation, sample } from './sample.js';

const unit = (block: number, text: string) => ({ ...recommendation(block + 1, text), locator: { block } });
const pair = (draft: number | undefined, final: number | undefined): Finding => {
  const outcome = draft === undefined ? 'added' : final === undefined ? 'dropped' : 'kept';
  return finding(outcome, draft === undefined ? [] : [unit(draft, 'Count.')], final === undefined ? [] : [unit(final, 'Count.')]);
};

/** "0=0 1- +1 2<": pairs, one side alone, and one side of what moved. */
const shown = (...findings: readonly Finding[]) =>
  bothTexts({ findings, paragraphs: [] }).map(({ finding: { draft, final }, apart, ...row }) => {
    const [one, other] = [draft[0]?.locator.block, final[0]?.locator.block];
    if (apart) return row.draft ? `${one}>` : `>${other}`;
    return row.draft && row.final ? `${one}=${other}` : row.draft ? `${one}-` : `+${other}`;
  });

describe('both texts in full', () => {
  it.each<[string, readonly Finding[], readonly string[]]>([
    ['stand side by side', [pair(0, 0), pair(1, 1)], ['0=0', '1=1']],
    ['have what only one has at its place', [pair(0, 0), pair(1, undefined), pair(undefined, 1), pair(2, 2)], ['0=0', '1-', '+1', '2=2']],
    ['have what moved at both of its places', [pair(0, 2), pair(1, 0), pair(2, 1)], ['0>', '1=0', '2=1', '>2']],
  ])('%s', (_, findings, rows) => expect(shown(...findings)).toEqual(rows));
  it('are nothing without the narrative', () => expect(bothTexts({ findings: [pair(0, 0)] })).toEqual([]));
});

describe('the headline in words', () => {
  const said = (sure: number, open: number) => {
    const gone = (certainty: 'clear' | 'check') => finding('dropped', [unit(0, 'Count.')], [], { certainty });
    const findings = [...Array.from({ length: sure }, () => gone('clear')), ...Array.from({ length: open }, () => gone('check'))];
    const base = sample();
    return sentence({ ...base, findings, summary: { ...base.summary, dropped: sure + open, unsure: { dropped: open }, struck: {} } } as Comparison);
  };
  it.each([
    [1, 0, 'One recommendation of the draft has no counterpart in the final.'],
    [2, 0, 'Two recommendations of the draft have no counterpart in the final.'],
    [1, 2, 'One recommendation of the draft has no counterpart in the final; two more should be checked.'],
    [0, 3, 'Three recommendations of the draft may have no counterpart in the final and should be checked.'],
    [0, 0, 'Nothing that the draft recommends is missing from the final.'],
    [13, 0, '13 recommendations of the draft have no counterpart in the final.'],
  ])('%i sure and %i unsure', (sure, open, words) => expect(said(sure, open)).toBe(words));
});

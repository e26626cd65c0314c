import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { match, recommendation } from '../unit.js';

/** Outcome and figures beside a recommendation whose own words stay. */
function beside(draft: string, final: string, language = 'en'): string {
  const side = (rationale: string) => recommendation('We recommend that the port repair the quay.', { rationale, language });
  const { outcome, traits } = judge(match([side(draft)], [side(final)]), { language });
  return [outcome, ...traits.map(({ type, from = '-', to = '-' }) => `${type} ${from} > ${to}`)].join(', ');
}

describe('figures that differ in the sentences beside a recommendation are told', () => {
  test.each([
    ['an amount', 'The fund is worth 5 million euros.', 'The fund is worth 3 million euros.', 'kept, beside 5 million euros > 3 million euros'],
    ['a date', 'Work begins in May 2027.', 'Work begins in May 2029.', 'kept, beside in May 2027 > in May 2029'],
    ['one that only one side has', 'The fund pays for all repairs until 2030.', 'The fund pays for all repairs.', 'kept, beside until 2030 > -'],
    [
      'behind another reason',
      'Quays are old. The fund pays half of the cost of each repair.',
      'The quays have aged a lot. The fund pays a third of the cost of each repair.',
      'kept, beside half > a third',
    ],
  ])('%s', (_title, draft, final, said) => expect(beside(draft, final)).toBe(said));
});

test.each([
  ['an amount', 'Of boats longer than 10 m.', 'Of boats longer than 20 m.', 'kept, beside 10 m > 20 m'],
  ['a date', 'From 3 May 2029.', 'From 3 May 2031.', 'kept, beside From 3 May 2029 > From 3 May 2031'],
  ['a sum', 'Paid by the fund of £5 million.', 'Paid by the fund of £50 million.', 'kept, beside £5 million > £50 million'],
  ['the page of a source', 'Port statistics, volume 3, page 12.', 'Port statistics, volume 4, page 19.', 'kept'],
])('and so are those of a note to it: %s', (_title, before, after, said) => {
  const side = (note: string) => recommendation('We recommend that the port repair the quay.', { notes: [note] });
  const { outcome, traits } = judge(match([side(before)], [side(after)]), {});
  expect([outcome, ...traits.map(({ type, from = '-', to = '-' }) => `${type} ${from} > ${to}`)].join(', ')).toBe(said);
});

describe('what else differs beside it is narrative', () => {
  test.each([
    ['words', 'The quay is old and crumbling.', 'The quay is old and unsafe.'],
    ['a sentence about something else', 'The quay was built in 1912.', 'Ships call there 40 times a year.'],
    ['order', 'It costs 5 euros. Ships pay 9 euros.', 'Ships pay 9 euros. It costs 5 euros.'],
    ['spelling of the figure', 'The fund is worth 5 million euros.', 'The fund is worth € 5,000,000.'],
  ])('%s', (_title, draft, final) => expect(beside(draft, final)).toBe('kept'));
});

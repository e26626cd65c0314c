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

describe('what else differs beside it is narrative', () => {
  test.each([
    ['words', 'The quay is old and crumbling.', 'The quay is old and unsafe.'],
    ['a sentence about something else', 'The quay was built in 1912.', 'Ships call there 40 times a year.'],
    ['order', 'It costs 5 euros. Ships pay 9 euros.', 'Ships pay 9 euros. It costs 5 euros.'],
    ['spelling of the figure', 'The fund is worth 5 million euros.', 'The fund is worth € 5,000,000.'],
  ])('%s', (_title, draft, final) => expect(beside(draft, final)).toBe('kept'));
});

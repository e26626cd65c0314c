import { describe, expect, it } from 'vitest';
import { report } from './marked.js';

/** What is never a recommendation of the document's own, one sample for each trap. */
const NEVER: readonly (readonly [trap: string, sample: string])[] = [
  ["another body's recommendation", 'In 2009 the Pilots Union recommended that the Ministry lower the fees. The Ministry did not act on that recommendation.'],
  ["the author's own earlier one", 'Our previous report recommended a single register. That recommendation has not been put into practice.'],
  [
    'a quoted list',
    `
    The minutes of the Harbour Board read:
    “4. In conclusion, the Board:
    - agreed that fees should be reviewed by the Ministry;
    - recommended that the Ministry should publish a register.”
    `,
  ],
  ['what counsel asked for', 'Mr Breakwater KC submitted that I should recommend that the Ministry should close the harbour.'],
  ['what somebody is understood to suggest', 'As I understand his suggestion, it is that the Ministry should report to the Inquiry every two months.'],
  ['what a witness said', 'Ms Tide told us that the Government should lower the fees, and the Pilots Union argued that ministers must act at once.'],
  ['would have recommended', 'Had the register been kept, we would have recommended a lower fee.'],
  ['a cross-reference', 'The fees are dealt with in Recommendation 4 below, and the register in Recommendations 7 to 9.'],
  ['a reply', 'The Ministry accepted this recommendation in full, and the second recommendation was accepted in principle.'],
  ['no new recommendation', 'On cranes this report makes no new recommendation.'],
  ['the word as an object', 'The Board published its findings and recommendations in May, and a summary of the recommendations in June.'],
  ['a line of the contents table', 'Recommendation 3: A single harbour register ........................ 14'],
  ['an announcing sentence without a list', 'Accordingly I recommend:'],
  ['past obligation', 'The harbour master should have alerted the crew, and the Ministry ought to have known.'],
  ['inversion', 'Should you have any questions about this report, write to the secretary.'],
  ['inversion before a person', 'Write to the Board should she publish the register.'],
  ['a question', 'Should harbour authorities publish their fees?'],
  ['an existing rule', 'A licence must be held by anyone who moors a boat for more than a night.'],
  ['rhetoric', 'We must not look away. Laws must change.'],
  ['a finding as to risk', 'There is a risk that the register will not be kept, and it is unclear whether harbour authorities should pay.'],
  ['a call for views', 'We encourage your feedback on this draft. Please send your comments by May.'],
  ['a recommender system', 'The platform shows each skipper recommended berths by means of a recommendation engine.'],
  ['what should be noted', 'It should be noted that the fees are set each spring. This should help skippers to plan.'],
];

describe('never a recommendation', () => {
  for (const [trap, sample] of NEVER) it(trap, () => expect(report(sample, { language: 'en' }).recommendations.map(({ text }) => text)).toEqual([]));

  it('a reply to a report, however it quotes', () => {
    const { kind, recommendations, blocks } = report(`
      # Government response to the Harbour Inquiry
      The Government welcomes the report of the Inquiry and accepts most of what it proposes.
      # Recommendation 1
      The Ministry should publish the fees of each harbour.
      The Government accepts this recommendation. We will publish the fees in spring.
      # Recommendation 2
      Harbour authorities should explain each rise.
      The Government agrees with the aim and notes that authorities already explain most rises.
    `);
    expect(kind).toBe('response');
    expect(recommendations).toEqual([]);
    expect(blocks[3]?.role).toBe('reference');
  });
});

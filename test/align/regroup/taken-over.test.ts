import { expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import type { RecommendationAt } from '../../../src/align/reading/partners.js';
import type { Report } from '../../../src/types.js';
import { recommendationOf, report } from '../reports.js';

const recommendationAt: RecommendationAt = (of, { block }) => recommendationOf(of.blocks[block] as Report['blocks'][number], 'new');

const FILLER = `
  # Findings
  The harbour has four basins and two cranes.
  Ferries call twice a day at the northern quay.
  The rear stores were built in 1961 and painted since.
  # Rules`;

/** A sentence of the draft, a new rule of the final, and what the final makes of the sentence: told there as the same rule in other words. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'a rule that forbids more',
    'In a harbour that its council runs, the crew must not let oil leak out of the rear tank.',
    'In a harbour that its council runs, the crew must not cause leaks of oil.',
    'In a harbour (old or new) that its council runs, the crew must not let oil leak out of the rear tank.',
  ],
  [
    'a rule on another object',
    'In a market that the town lets, the trader must not store petrol under the counter.',
    'In a market that the town lets, the trader must not store gas.',
    'In a market (daily or weekly) that the town lets, the trader must not store petrol under the counter.',
  ],
  [
    'a rule on another place',
    'On a path that the parish marks, the warden must not fell hedges beside the spring.',
    'On a path that the parish marks, the warden must not fell trees.',
    'On a path (long or short) that the parish marks, the warden must not fell hedges beside the spring.',
  ],
];

/** The final with its last block as a restatement of its rule. */
function repeated(one: Report): Report {
  const at = one.blocks.length - 1;
  const last = one.blocks[at] as Report['blocks'][number];
  const restatement = { text: last.text, section: last.section, locator: { block: at }, kind: 'edited' as const };
  return {
    ...one,
    blocks: one.blocks.map((block) => (block.index === at ? { ...block, role: 'restatement' as const } : block)),
    recommendations: one.recommendations.map((rule) => ({ ...rule, restatements: [restatement] })),
  };
}

test.each(CASES)('%s takes the partner of none: the sentence that both sides have is not dropped', (_, before, rule, after) => {
  const { matches } = align(report(`${FILLER}\n${before}`), repeated(report(`${FILLER}\n! ${rule}\n${after}`)), { recommendationAt });
  expect(matches.filter(({ final }) => final.length === 0)).toEqual([]);
});

const paired = (draft: string, final: string): string[] =>
  align(report(draft), report(final), { recommendationAt }).matches.map((match) => `${match.draft.map(({ id }) => id)}=${match.final.map(({ id }) => id)}`);

test('what stands word for word elsewhere is there, before it is a part of a longer one', () => {
  const rope = 'The long red rope of the northern harbour';
  const boats = `! Boats should carry the long red rope of the northern harbour as their first rope`;
  expect(paired(`${FILLER}\n${boats}, unless they were told otherwise.\n${rope}`, `${FILLER}\n${boats}.\n! ${rope}`)).toEqual(['r1=r1', 'r2=r2']);
});

test('of two that show the same place the nearer one has it', () => {
  const plan = 'The board must publish the dredging plan of the harbour each spring.';
  const final = `${FILLER}\n! The board must publish the dredging plan of the harbour in any spring.\n! ${plan}`;
  expect(paired(`${FILLER}\n${plan}`, final)).toEqual(['r1=r2', '=r1']);
});

test('what a pair has lost to the text beside it is the second half of a split', () => {
  const [first, second] = [
    'The port should inspect the northern pier before each winter',
    'repair the lamps along the whole of the river walk with brighter ones',
  ];
  const matches = paired(`${FILLER}\n! ${first} and ${second}.`, `${FILLER}\n! ${first}.\nThe port should ${second}.`);
  expect(matches).toEqual(['r1=r1,r2']);
});

import { expect, test } from 'vitest';
import { sameSegmentation } from '../../../src/align/reading/clause-segmentation.js';
import type { RecommendationAt } from '../../../src/align/reading/partners.js';
import type { Report } from '../../../src/types.js';
import { recommendationOf, report } from '../reports.js';

const FERRY = 'The islands council should appoint a ferry commissioner for the northern route.';
const HEDGE = 'Landowners must replant every hedge that they remove within two years.';

const recommendationAt: RecommendationAt = (of, { block: at, start, end }) => {
  const block = of.blocks[at] as Report['blocks'][number];
  return { ...recommendationOf({ ...block, text: block.text.slice(start, end) }, 'new'), sources: [{ block: at, start, end }] };
};

/** One block that is read as a recommendation for each of the stretches. */
function cut(text: string, ...parts: string[]): Report {
  const whole = report(`! ${text}`);
  const recommendations = parts.map((part) =>
    recommendationAt(whole, { block: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }, { rule: '', text: part }),
  );
  return { ...whole, recommendations };
}

const textsOf = ({ draft, final }: { draft: Report; final: Report }) => [draft, final].map(({ recommendations }) => recommendations.map(({ text }) => text));

test('two sentences of one block that only one side reads as two are two on both', () => {
  const final = cut(`${FERRY} ${HEDGE}`, FERRY, HEDGE);
  expect(textsOf(sameSegmentation(report(`! ${FERRY} ${HEDGE}`), final, recommendationAt))).toEqual([
    [FERRY, HEDGE],
    [FERRY, HEDGE],
  ]);
});

test('a semicolon on one side is a full stop on the other', () => {
  const clauses = `${FERRY.slice(0, -1)}; ${HEDGE}`;
  const [draft] = textsOf(sameSegmentation(report(`! ${clauses}`), cut(`${FERRY} ${HEDGE}`, FERRY, HEDGE), recommendationAt));
  expect(draft).toEqual([`${FERRY.slice(0, -1)};`, HEDGE]);
});

test.each([
  ['two blocks of the other side', `! ${FERRY} ${HEDGE}`],
  ['a labelled one', `! [Recommendation 1] ${FERRY} ${HEDGE}`],
])('stays whole: %s', (title, lines) => {
  const other = title === 'a labelled one' ? cut(`${FERRY} ${HEDGE}`, FERRY, HEDGE) : report(`! ${FERRY}\n! ${HEDGE}`);
  expect(textsOf(sameSegmentation(report(lines), other, recommendationAt))[0]).toEqual([`${FERRY} ${HEDGE}`]);
});

import { expect, test } from 'vitest';
import { agree } from '../../../src/align/reading/agreement.js';
import type { RecommendationAt } from '../../../src/align/reading/partners.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { alignWords } from '../../../src/align/words/word-alignment.js';
import type { Block, Recommendation, Report } from '../../../src/types.js';
import { recommendationOf, report } from '../reports.js';

const FERRY = 'The islands council should appoint a ferry commissioner for the northern route.';
const HEDGE = 'Landowners must replant every hedge that they remove within two years.';
const BUS = 'Attendance at the evening classes has doubled since the bus was introduced.';
const CHOIR = 'Teachers told the panel that singing helps pupils who are new to the language.';

const make: RecommendationAt = (of, { block: index, start, end, below = [] }) => {
  const block = of.blocks[index] as Block;
  const main = { ...recommendationOf({ ...block, text: block.text.slice(start, end) }, 'new'), sources: [{ block: index, start, end }] };
  const parts = below.map((part) => recommendationOf({ ...(of.blocks[part.block] as Block), text: of.blocks[part.block]?.text.slice(0, part.end) ?? '' }, ''));
  const text = [main, ...parts].map((part) => part.text).join('\n');
  return { ...main, text, items: parts.filter((_, at) => below[at]?.item), sources: [main, ...parts].flatMap(({ sources }) => sources) };
};

/** A report whose one block is read as recommendations for these stretches. */
function reads(text: string, ...parts: string[]): Report {
  const whole = report(text);
  const recommendations = parts.map((part): Recommendation => {
    const start = text.indexOf(part);
    return make(whole, { block: 0, start, end: start + part.length }, { rule: '', text: part });
  });
  return { ...whole, blocks: whole.blocks.map((block) => ({ ...block, role: 'recommendation' })), recommendations };
}

function agreed(draft: Report, final: Report) {
  const { warnings, ...reports } = agree(draft, final, alignWords(libraryOf(draft, final, new Interner())), make);
  const texts = [reports.draft, reports.final].map(({ recommendations }) => recommendations.map(({ text }) => text));
  return { ...reports, warnings, texts };
}

test('the same words are a recommendation on both sides, with a warning', () => {
  const { texts, final, warnings } = agreed(report(`${BUS}\n! ${FERRY}`), report(`${BUS}\n${FERRY}`));
  expect(texts).toEqual([[FERRY], [FERRY]]);
  expect(final.blocks.map(({ role }) => role)).toEqual(['none', 'recommendation']);
  expect(warnings).toMatchObject([{ code: 'recognised-on-one-side', side: 'final', texts: [FERRY] }]);
});

test('a list that one side reads as items of what leads in to it', () => {
  const { texts, final } = agreed(report(`! The council should:\n- ${FERRY}\n- ${HEDGE}`), report(`The council should:\n${FERRY}\n${HEDGE}`));
  expect(texts[1]).toEqual([`The council should:\n${FERRY}\n${HEDGE}`]);
  expect(final.blocks.map(({ role }) => role)).toEqual(['recommendation', 'sub-recommendation', 'sub-recommendation']);
  expect(final.recommendations[0]?.items.map(({ text }) => text)).toEqual([FERRY, HEDGE]);
});

test.each([
  [
    'the finer reading of one block holds on both sides',
    reads(`${FERRY} ${BUS} ${HEDGE}`, FERRY, HEDGE),
    reads(`${FERRY} ${BUS} ${HEDGE}`, `${FERRY} ${BUS} ${HEDGE}`),
    [FERRY, HEDGE],
  ],
  [
    'of two readings that are cut at the same places, the longer',
    reads(`${FERRY} ${BUS}`, FERRY),
    reads(`${FERRY} ${BUS}`, `${FERRY} ${BUS}`),
    [`${FERRY} ${BUS}`],
  ],
  ['of a paragraph and the two it is cut into, the finer', reads(`${FERRY} ${HEDGE}`, `${FERRY} ${HEDGE}`), report(`! ${FERRY}\n! ${HEDGE}`), [FERRY, HEDGE]],
  ['half a sentence that a page has cut is no reading', report(`! ${FERRY}`), report(`! ${FERRY.replace(' a ferry', '\na ferry')}`), [FERRY]],
])('%s', (_, draft, final, expected) => {
  const plain = (texts: readonly string[]) => texts.map((text) => text.replace('\n', ' '));
  for (const { texts } of [agreed(draft, final), agreed(final, draft)]) expect(texts.map(plain)).toEqual([expected, expected]);
});

/** A report whose recommendations have numbers. */
const numbered = (own: Report): Report => ({ ...own, recommendations: own.recommendations.map((one, at) => ({ ...one, label: `${at + 1}.` })) });

test.each([
  ['what is two blocks of one in a series was split by somebody', numbered(reads(`${FERRY} ${HEDGE}`, `${FERRY} ${HEDGE}`)), report(`! ${FERRY}\n! ${HEDGE}`)],
  ['where a word has changed, the alignment must tell', report(`! ${FERRY}`), report(FERRY.replace('northern', 'southern'))],
  ['the words within another sentence are another sentence', report(`! ${FERRY}`), report(`The draft had said that ${FERRY}`)],
])('nothing is settled: %s', (_, draft, final) => {
  const { texts } = agreed(draft, final);
  expect(texts).toEqual([draft, final].map(({ recommendations }) => recommendations.map(({ text }) => text)));
});

test('a restatement is made no recommendation where the formal statement has gone', () => {
  const draft = report(`! ${FERRY}\n${BUS}\n= ${FERRY}\n${CHOIR}`);
  const restated = { text: FERRY, section: [], locator: { block: 2 }, kind: 'verbatim' as const };
  const recommendations = draft.recommendations.map((one) => ({ ...one, restatements: [restated] }));
  expect(agreed({ ...draft, recommendations }, report(`${BUS}\n! ${FERRY}\n${CHOIR}`)).texts).toEqual([[FERRY], [FERRY]]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import type { Comparison } from '../../src/types.js';

const WORDS =
  'harbour library violin inspector glasshouse pipe museum railway valley budget nurse orchard ferry tariff lantern shelves winter annual regional copper meadow bridge ledger parish tunnel'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 14 }).map((words) => `The ${words.join(' ')}.`);
const story = fc.array(sentence, { minLength: 3, maxLength: 24 });
/** for each place between two words: whether a block ends there */
const cuts = fc.infiniteStream(fc.nat({ max: 11 }));

/** The same words, cut into blocks where the stream says so. */
function blocks(sentences: readonly string[], stream: Iterator<number>): string {
  return sentences
    .join(' ')
    .split(' ')
    .map((word) => word + (stream.next().value === 0 ? '\n\n' : ' '))
    .join('');
}

const run = (draft: string, final: string): Promise<Comparison> => {
  const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  return compare(input('draft.md', draft), input('final.md', final), {
    paragraphs: true,
    despite: ['unrelated', 'partial', 'kind', 'language'],
    language: 'en',
    kind: 'report',
  });
};
const outcomes = ({ paragraphs = [], findings }: Comparison): string[] => [...new Set([...findings, ...paragraphs].map(({ outcome }) => outcome))];

test('the same words in other blocks are kept', () =>
  fc.assert(
    fc.asyncProperty(story, cuts, cuts, async (sentences, one, two) => {
      expect(outcomes(await run(blocks(sentences, one), blocks(sentences, two)))).toEqual(['kept']);
    }),
    { numRuns: 60 },
  ));

test('and so are copies of whole chapters', () =>
  fc.assert(
    fc.asyncProperty(story, story, cuts, cuts, async (first, second, one, two) => {
      const sentences = [...first, ...second, ...first, ...second, ...second];
      expect(outcomes(await run(blocks(sentences, one), blocks(sentences, two)))).toEqual(['kept']);
    }),
    { numRuns: 60 },
  ));

const REPORT = (...lines: string[]): string => ['# Recommendations', ...lines].join('\n\n');
const FEES = 'Recommendation 1: The Ministry should publish the fees of each harbour.';

test.each([
  ['a cut-off sentence that only explains is kept with what it explains', 'Nobody knew them when the panel asked for them in spring.', 'kept'],
  ['a cut-off sentence that bids by itself is the half of a split', 'Harbour boards should answer every letter about them within a month.', 'split'],
])('%s', async (_title, more, outcome) => {
  const found = await run(REPORT(`${FEES} ${more}`), REPORT(FEES, more));
  expect(found.findings.map((finding) => finding.outcome)).toEqual([outcome]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../src/index.js';
import type { Comparison, Finding } from '../src/types.js';

const THINGS =
  'harbour library violin glasshouse pipe museum railway valley budget orchard ferry tariff lantern shelf winter copper meadow bridge ledger parish tunnel kiln mill weir'.split(
    ' ',
  );
const BODIES = ['council', 'ministry', 'board', 'agency', 'inspectorate', 'trust'];
const ACTS = ['publish a plan for', 'appoint a warden of', 'review the state of', 'set aside money for', 'close off', 'report yearly on'];
const MUST = ['should', 'must'];

const things = fc.uniqueArray(fc.constantFrom(...THINGS), { minLength: 3, maxLength: 4 });
const advice = fc
  .tuple(fc.constantFrom(...BODIES), fc.constantFrom(...MUST), fc.constantFrom(...ACTS), things)
  .map(([body, must, act, [one, two, ...more]]) => `The ${body} ${must} ${act} the ${one} and the ${two} near the ${more.join(' and the ')}.`);
const story = things.map(([one, two, ...more]) => `The ${one} and the ${two} were built beside the ${more.join(' and the ')}.`);
const document = fc.tuple(
  fc.uniqueArray(advice, { minLength: 3, maxLength: 7, selector: (text) => text.replace(/^The \w+ \w+ \w+ \w+ /, '') }),
  fc.uniqueArray(story, { minLength: 4, maxLength: 8 }),
);
const keys = fc.infiniteStream(fc.nat({ max: 1000 }));

const shuffled = <T>(list: readonly T[], stream: Iterator<number>): T[] =>
  list
    .map((each) => ({ each, key: stream.next().value as number }))
    .sort((one, two) => one.key - two.key)
    .map(({ each }) => each);

/** Each text in a block of its own, or run on with the next, or as an item of a list under a lead-in, as the stream says. */
function cut(texts: readonly string[], stream: Iterator<number>): string {
  const blocks = texts.map((text) => {
    const way = (stream.next().value as number) % 4;
    return way === 0 ? `${text} ` : way === 1 ? `\n\n- ${text}\n\n` : `${text}\n\n`;
  });
  return blocks.join('').trim();
}

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(`# Review of the valley\n\n${text}\n`) });
const run = (draft: string, final: string): Promise<Comparison> =>
  compare(input('draft.md', draft), input('final.md', final), { despite: ['unrelated', 'partial', 'kind'], language: 'en', kind: 'report' });

const oneSided = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ outcome, statement, items }) => [...(['kept', 'reworded', 'merged', 'split'].includes(outcome) ? [] : [statement]), ...oneSided(items)]);

test('what is only moved is neither dropped nor added', () =>
  fc.assert(
    fc.asyncProperty(document, keys, async ([proposals, stories], stream) => {
      const texts = [...proposals, ...stories];
      const said = (list: readonly string[]) => list.join('\n\n');
      expect(oneSided((await run(said(shuffled(texts, stream)), said(shuffled(texts, stream)))).findings)).toEqual([]);
    }),
    { numRuns: 60 },
  ));

test('nor is what is only cut otherwise, into paragraphs or items', () =>
  fc.assert(
    fc.asyncProperty(document, keys, async ([proposals, stories], stream) => {
      const texts = shuffled([...proposals, ...stories], stream);
      expect(oneSided((await run(cut(texts, stream), cut(texts, stream))).findings)).toEqual([]);
    }),
    { numRuns: 60 },
  ));

test('nor is what is moved and cut otherwise', () =>
  fc.assert(
    fc.asyncProperty(document, keys, async ([proposals, stories], stream) => {
      const texts = [...proposals, ...stories];
      expect(oneSided((await run(cut(shuffled(texts, stream), stream), cut(shuffled(texts, stream), stream))).findings)).toEqual([]);
    }),
    { numRuns: 60 },
  ));

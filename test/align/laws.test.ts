import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedOf } from '../../src/align/describe/moves.js';
import { alignTexts, type TextMatch } from '../../src/align/index.js';

const WORDS =
  'harbour library violin inspector glasshouse pipe museum railway valley budget nurse orchard ferry tariff lantern should must publish appoint review annual regional'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const texts = fc.array(sentence, { maxLength: 14 });
const distinct = fc.uniqueArray(sentence, { minLength: 2, maxLength: 14, selector: (text) => text });

const order = (one: number, two: number): number => one - two;
const pairs = (matches: readonly TextMatch[]): string[] => matches.map(({ draft, final }) => `${draft.join()}|${final.join()}`).sort();

test('each unit of either side stands in exactly one match', () => {
  fc.assert(
    fc.property(texts, texts, (draft, final) => {
      const matches = alignTexts(draft, final);
      expect(matches.flatMap((match) => match.draft).sort(order)).toEqual(draft.map((_, at) => at));
      expect(matches.flatMap((match) => match.final).sort(order)).toEqual(final.map((_, at) => at));
    }),
  );
});

test('a document against itself: every unit is its own partner', () => {
  fc.assert(
    fc.property(texts, (draft) => {
      expect(alignTexts(draft, draft).every(({ draft: [i], final: [j] }) => i === j)).toBe(true);
    }),
  );
});

test('swapping the sides mirrors the matches', () => {
  fc.assert(
    fc.property(distinct, distinct, (draft, final) => {
      const mirrored = alignTexts(final, draft).map((match) => ({ ...match, draft: match.final, final: match.draft }));
      expect(pairs(mirrored)).toEqual(pairs(alignTexts(draft, final)));
    }),
  );
});

test('permuting the units of an equal document gives only moves', () => {
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat()), (draft, keys) => {
      const final = draft.map((text) => ({ text, key: keys.next().value as number })).sort((one, two) => one.key - two.key);
      const matches = alignTexts(
        draft,
        final.map(({ text }) => text),
      );
      expect(matches.every((match) => draft[match.draft[0] as number] === final[match.final[0] as number]?.text)).toBe(true);
      const stayed = matches.filter((_, at) => !movedOf(matches, () => 1).has(at)).map((match) => match.final[0] as number);
      expect(stayed).toEqual([...stayed].sort(order));
    }),
  );
});

test('similarity and confidence are shares', () => {
  fc.assert(
    fc.property(texts, texts, (draft, final) => {
      for (const { similarity, confidence } of alignTexts(draft, final)) {
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1.000001);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
    }),
  );
});

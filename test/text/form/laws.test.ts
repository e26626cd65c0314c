import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, sameText } from '../../../src/text/index.js';
import { FRAMES, KINDS } from './kinds.js';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

/** Every paragraph of every fixture that is plain text, with the language of its case. */
const paragraphs: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, FIXTURES)).map((file) => `${name}/${file}`))
  .filter((file) => /(?:draft|final)\.(?:md|txt)$/.test(file))
  .flatMap((file) => readFileSync(new URL(file, FIXTURES), 'utf8').split(/\n{2,}/))
  .filter((paragraph) => /\p{L}/u.test(paragraph));

/** What typesetters and programs do to a text without changing a word or a value. */
const TYPESETTING: Readonly<Record<string, (text: string) => string>> = {
  'curly quotes': (text) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
  'straight quotes': (text) => text.replace(/[‘’]/g, "'").replace(/[“”«»]/g, '"'),
  'en dashes': (text) => text.replace(/ [-—] /g, ' – '),
  'em dashes': (text) => text.replace(/ [-–] /g, ' — '),
  'hard hyphens': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'wrapped lines': (text) => text.replace(/ /g, '\n'),
  'two spaces': (text) => text.replace(/ /g, '  '),
  'soft hyphens': (text) => text.replace(/(\p{Ll}{3})(?=\p{Ll}{3})/gu, '$1\u00ad'),
  'broken words': (text) => text.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1-\n'),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('oe', 'œ'),
  'capital letters': (text) => text.toUpperCase(),
  'a bullet': (text) => `• ${text}`,
  'no full stop': (text) => text.replace(/\.$/, ''),
  'zero-width spaces': (text) => text.replace(/ /g, ' \u200b'),
};

describe('typesetting changes no text', () => {
  test('there are paragraphs to try', () => expect(paragraphs.length).toBeGreaterThan(500));

  test.each(Object.entries(TYPESETTING))('%s', (_name, set) => {
    for (const paragraph of paragraphs) {
      const once = set(paragraph);
      if (!sameText(paragraph, once, 'en')) expect(once).toBe(paragraph);
    }
  });
});

const sentence = fc.tuple(fc.constantFrom(...FRAMES), fc.oneof(...KINDS)).chain(([frame, kind]) =>
  fc.record({
    kind: fc.constant(kind),
    language: fc.constantFrom(...kind.languages),
    one: fc.constantFrom(...kind.typeset),
    two: fc.constantFrom(...kind.typeset),
    other: fc.constantFrom(...kind.others),
    set: fc.constantFrom(...Object.keys(TYPESETTING).filter((name) => name !== 'capital letters')),
    inFrame: fc.constant((value: string) => frame.replace('#', () => value)),
  }),
);

describe('values of every kind', () => {
  test('typeset otherwise, in 500 sentences, the text stays the same', () => {
    fc.assert(
      fc.property(sentence, ({ kind, language, one, two, set, inFrame }) => {
        const [before, after] = [inFrame(one), TYPESETTING[set]?.(inFrame(two)) ?? ''];
        expect([kind.name, language, before, after, sameText(before, after, language)]).toEqual([kind.name, language, before, after, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('changed, in 1,000 sentences, it never does', () => {
    fc.assert(
      fc.property(sentence, ({ kind, language, one, other, inFrame }) => {
        const [before, after] = [inFrame(one), inFrame(other)];
        expect([kind.name, language, before, after, sameText(before, after, language)]).toEqual([kind.name, language, before, after, false]);
      }),
      { numRuns: 1000 },
    );
  });

  test('texts with one form are the same, whichever comes first', () => {
    fc.assert(
      fc.property(sentence, ({ language, one, two, other, inFrame }) => {
        const texts = [one, two, other].map(inFrame);
        for (const text of texts)
          for (const second of texts) {
            if (formOf(text, language) === formOf(second, language)) expect(sameText(text, second, language)).toBe(true);
            expect(sameText(text, second, language)).toBe(sameText(second, text, language));
          }
      }),
      { numRuns: 200 },
    );
  });

  test('any text is the same as itself, with white space or punctuation behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sameText(text, `${text} .`, 'en')).toBe(true);
      }),
    );
  });
});

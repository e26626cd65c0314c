import { describe, expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../src/language/index.js';
import { list } from '../../src/language/list.js';

const phrasesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(phrasesIn)
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => (key === 'backed' ? [] : phrasesIn(inner)))
        : [];
const shapeOf = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== 'backed')
          .map(([key, inner]) => [key, shapeOf(inner)]),
      )
    : typeof value;

describe('the lexicon', () => {
  it('knows seven languages', () => expect(LANGUAGES).toEqual(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']));
  it('takes a region for its language', () => expect(lexiconOf('en-GB')).toBe(lexiconOf('EN')));
  it('has nothing for others', () => expect(lexiconOf('fi')).toBeUndefined());

  for (const language of LANGUAGES) {
    it(`${language} has the shape of all`, () => expect(shapeOf(lexiconOf(language))).toEqual(shapeOf(lexiconOf('en'))));
    it(`${language} writes phrases small, without marks the words of a text never have`, () => {
      const odd = phrasesIn(lexiconOf(language)).filter((phrase) => phrase !== phrase.toLowerCase() || /[.;:()"“”,]|^\s|\s$|\s\s/.test(phrase));
      expect(odd).toEqual([]);
    });
    it(`${language} has words for every purpose that all languages have`, () => {
      const { labels, sections, modals, performatives, bodies, mentions, common } = lexiconOf(language) ?? {};
      for (const words of [
        labels?.formal,
        labels?.series,
        sections?.open,
        sections?.close,
        sections?.reply,
        modals?.must.phrases,
        modals?.should.phrases,
        performatives?.verbs,
        performatives?.third,
        bodies,
        mentions,
        common,
      ])
        expect(words?.length).toBeGreaterThan(1);
    });
  }

  it('names the source of what may give a direction in English', () => {
    for (const cell of [lexiconOf('en')?.modals.must, lexiconOf('en')?.modals.should, lexiconOf('en')?.modals.may]) expect(cell?.backed).toMatch(/RFC 2119/);
  });
});

describe('list', () => {
  it('parts phrases at commas and line ends', () => expect(list('must, shall\n  is to')).toEqual(['must', 'shall', 'is to']));
});

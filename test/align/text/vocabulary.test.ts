import { expect, test } from 'vitest';
import { Interner } from '../../../src/align/text/vocabulary.js';

/** Words of one family in a language whose endings are not those of English. */
const FAMILIES: readonly (readonly [language: string, one: string, other: string])[] = [
  ['de', 'maßnahme', 'maßnahmen'],
  ['it', 'raccomandazione', 'raccomandazioni'],
  ['nl', 'maatregel', 'maatregelen'],
  ['pt', 'recomendação', 'recomendações'],
  ['en', 'organise', 'organizing'],
];

test.each(FAMILIES)('%s: %s and %s are one word', (language, one, other) => {
  const interner = new Interner(new Map(), language);
  expect(interner.term(one)).toBe(interner.term(other));
});

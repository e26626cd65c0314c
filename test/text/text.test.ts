import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, sentences, stem, textHash, wordForm, words } from '../../src/text/index.js';

const said = (text: string) => words(text).map((word) => word.norm);
const split = (text: string) => sentences(text).map((span) => span.text);

test('typography is made plain', () => {
  expect(normalise('The  board’s “own”\u200b plan – ﬁnal…')).toBe('The board\'s "own" plan - final...');
});

test('word form drops case and punctuation', () => {
  expect(wordForm('Trusts’ plans, “must” be: DONE.')).toBe('trusts plans must be done');
});

test('amounts stay whole', () => {
  expect(said('Spend £50 million, or 3.5% of 1,000 beds, by 2019.')).toEqual(['spend', '£50', 'million', 'or', '3.5%', 'of', '1000', 'beds', 'by', '2019']);
});

test('apostrophes split only where a language elides', () => {
  expect(said("the board's l’avis don’t")).toEqual(['the', 'boards', 'l', 'avis', 'dont']);
});

test('sentences end at stops', () => {
  expect(split('The board should act. It must report! Will it?')).toEqual(['The board should act.', 'It must report!', 'Will it?']);
});

test('abbreviations, initials and opening numbers do not end a sentence', () => {
  expect(split('12. Dr. J. Field asked e.g. the U.S. office (para. 4) to act. It did.')).toEqual([
    '12. Dr. J. Field asked e.g. the U.S. office (para. 4) to act.',
    'It did.',
  ]);
});

test('an abbreviation of two letters with a blank between them goes on', () => {
  expect(split('Wir empfehlen, in kleinen Häfen, z. B. Fischerhäfen, Licht zu setzen. Das hilft.')).toEqual([
    'Wir empfehlen, in kleinen Häfen, z. B. Fischerhäfen, Licht zu setzen.',
    'Das hilft.',
  ]);
});

test('a lower-case word after a stop goes on', () => {
  expect(split('See p. 4 approx. ten of them. Then stop.')).toEqual(['See p. 4 approx. ten of them.', 'Then stop.']);
});

test.each([
  ['en', 'appointing', 'appointed'],
  ['de', 'verbesserung', 'verbesserungen'],
  ['fr', 'évaluation', 'évaluations'],
  ['es', 'publicación', 'publicaciones'],
  ['it', 'nomina', 'nomine'],
  ['nl', 'gemeente', 'gemeenten'],
  ['pt', 'publicação', 'publicações'],
  ['da', 'havne', 'havner'],
])('words of one family have one stem in %s: %s, %s', (language, word, other) => expect(stem(word, language)).toBe(stem(other, language)));

test.each([
  ['de', 'hafen', 'hafer'],
  ['fr', 'porte', 'poste'],
])('others have others in %s: %s, %s', (language, word, other) => expect(stem(word, language)).not.toBe(stem(other, language)));

test.each([
  ['Contado el 30 sept. de 2025. Basta.', 2],
  ['Contati il 12 ott. 2025. Basta.', 2],
  ['Contados a 3 fev. de 2025. Basta.', 2],
])('the short name of a month ends no sentence: %s', (text, count) => expect(split(text)).toHaveLength(count));

test('a hash is bound to the words alone', () => {
  expect(textHash('Appoint a “director”.')).toBe(textHash('appoint a "director"'));
});

test('sentences hold every word, in order', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const squash = (value: string) => value.replace(/\s+/g, '');
      expect(squash(split(text).join(''))).toBe(squash(text));
    }),
  );
});

test('words lie where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    }),
  );
});

test('a text of ASCII alone has the same words as within a longer one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const beside = said(`${text} \u2014`);
      expect(said(text)).toEqual(beside);
    }),
  );
});

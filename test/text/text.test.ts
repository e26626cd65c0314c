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
  ['Count them by Oct. 31, 2025. Enough.', 2],
  ['Counted from Jan. – March 2025. Enough.', 2],
  ['Contados em set. 2025. Basta.', 2],
  ['Gezählt wird am 12. Okt. 2025 und am 3. Dezember. Das reicht.', 2],
  ['Bis zum 1. März muss der Hafen zählen. Das reicht.', 2],
])('the short name of a month ends no sentence beside a day or year: %s', (text, count) => expect(split(text)).toHaveLength(count));

test.each([
  ['The rules are set. We recommend a pier.'],
  ['All boats were sold out. The board should build ten.'],
  ['The pier sank two years ago. It must be raised.'],
  ['Les gens arrivent en janv. Il faut compter.'],
  ['De boten liggen op de mar. Bouw een steiger.'],
  ['Counted in Sept. The board should go on.'],
  ['The port ordered 120 jun. Twelve boats came.'],
])('the same letters do elsewhere: %s', (text) => expect(split(text)).toHaveLength(2));

test.each([
  ['See fig. 4 and app. B, vol. II, para. C, no. 3. Then stop.', 2],
  ['Siehe Abs. 2 und Ziff. 4. Halt.', 2],
  ['Véase art. 12, núm. 4. Basta.', 2],
  ['The answer is no. The board should ask again.', 2],
  ['The register is state of the art. A pier is not.', 2],
  ['The port launched an app. NHS boats need one.', 2],
])('the short form of what is numbered ends no sentence before a number: %s', (text, count) => expect(split(text)).toHaveLength(count));

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

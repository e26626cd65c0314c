import { expect, test } from 'vitest';
import { hitsIn, phraseOf, sentencesIn } from '../../src/language/directive/index.js';
import { sourceOf } from '../../src/text/index.js';

/** The moods of the modals of a text. */
function moods(text: string, language: string): string[] {
  const source = sourceOf(text, language);
  if (!source) return [];
  return sentencesIn(source).flatMap((sentence) =>
    hitsIn(sentence.words, source.tables.grammar).flatMap((hit) => {
      const phrase = phraseOf(hit, sentence, source.tables.grammar);
      return phrase.is('must', 'should', 'need') ? [phrase.mood()] : [];
    }),
  );
}

test.each([
  ['en', 'Under section 4 of the Harbours Act, the port must light the quay.'],
  ['en', 'However, pursuant to the Convention every port shall light its quay.'],
  ['en', 'By law, the port must light the quay.'],
  ['de', 'Nach dem Hafengesetz muss der Hafen den Kai beleuchten.'],
  ['de', 'Gemäß Artikel 4 müssen Häfen den Kai beleuchten.'],
  ['fr', 'En vertu de la loi, le port doit éclairer le quai.'],
  ['es', 'Según el artículo 4, el puerto debe iluminar el muelle.'],
  ['it', 'Ai sensi dell’articolo 4, il porto deve illuminare il molo.'],
  ['nl', 'Volgens de Havenwet moet de haven de kade verlichten.'],
  ['pt', 'Nos termos do artigo 4, o porto deve iluminar o cais.'],
])('%s: a duty that a law lays on somebody is in force: %s', (language, text) => expect(moods(text, language)).toEqual(['reported']));

test.each([
  ['en', 'Under the plan, the port must light the quay.'],
  ['en', 'Under section 4 of the Harbours Act, the port should light the quay.'],
  ['en', 'The port must light the quay under the Act.'],
  ['de', 'Nach der Prüfung muss der Hafen den Kai beleuchten.'],
  ['fr', 'En application du plan, le port doit éclairer le quai.'],
  ['nl', 'Conform het plan moet de haven de kade verlichten.'],
])('%s: and one is asked for: %s', (language, text) => expect(moods(text, language)).toEqual(['asks']));

import { expect, test } from 'vitest';
import { hitsIn, phraseOf, readDirective, sentencesIn } from '../../src/language/directive/index.js';
import { sourceOf } from '../../src/text/index.js';

/** The moods of the modals of a text, in order. */
function moods(text: string, language = 'en'): string[] {
  const source = sourceOf(text, language);
  if (!source) return [];
  const modal = ['must', 'should', 'need', 'unreal'] as const;
  return sentencesIn(source).flatMap((sentence) =>
    hitsIn(sentence.words, source.tables.grammar).flatMap((hit) => {
      const phrase = phraseOf(hit, sentence, source.tables.grammar);
      return phrase.is(...modal) ? [phrase.mood()] : [];
    }),
  );
}

test.each([
  ['asks', 'The port must light the quay.'],
  ['asks', 'should be lit by night'],
  ['asks', 'The rules of the port shall ensure that the quay is lit.'],
  ['unreal', 'The port should have lit the quay.'],
  ['non-deontic', 'It should be stressed that the quay is dark.'],
  ['non-deontic', 'This should bring more boats.'],
  ['non-deontic', 'The pilots should be home by now.'],
  ['non-deontic', 'There was a MUST-only reading of the rule.'],
  ['non-deontic', 'He wrote of the need to close the quay.'],
  ['non-deontic', 'A need to close the quay was felt.'],
  ['non-deontic', 'The need to close the quay has long been felt.'],
  ['non-deontic', 'Owners speak of a need to close the quay.'],
  ['asks', 'There is a need to close the quay.'],
  ['asks', 'We emphasise the need to close the quay.'],
  ['asks', 'The Committee underlines the need to close the quay.'],
  ['asks', 'We also see a need to close the quay.'],
  ['asks', 'The ports all need to close the quay.'],
  ['asks', 'Each port and the board need to close the quay.'],
  ['able', 'Pilots should be able to see the quay.'],
  ['inverted', 'Should the wind turn, the port closes.'],
  ['subordinate', 'They wondered whether the port should close.'],
  ['reported', 'The pilots told us the port should close.'],
  ['quoted', 'The sign “the port should close” is old.'],
])('%s: %s', (mood, text) => expect(moods(text)).toEqual([mood]));

test.each([
  ['inverted', 'de', 'Sollten die Boote fehlen, schließt der Hafen.'],
  ['inverted', 'de', 'Sollte Nebel aufziehen, schließt der Hafen.'],
  ['inverted', 'de', 'Sollten Sie Boote vermissen, fragen Sie den Hafen.'],
  ['asks', 'de', 'Daher sollte der Hafen die Boote zählen.'],
  ['asks', 'de', 'sollte jährlich gezählt werden'],
  ['able', 'fr', 'Les pilotes devraient pouvoir voir le quai.'],
  ['asks', 'nl', 'Alle havens die meedoen moeten doorgaan met tellen.'],
  ['asks', 'nl', 'De boten die in de haven liggen moeten worden geteld.'],
  ['asks', 'nl', 'Elke kade die zinkt moet worden gesloten.'],
  ['subordinate', 'nl', 'Havens kennen regels die boten moeten volgen.'],
  ['subordinate', 'nl', 'De regels die boten moeten volgen zijn oud.'],
  ['subordinate', 'nl', 'Het plan noemt kades die boten moeten mijden.'],
  ['able', 'nl', 'De loodsen moeten kunnen zien.'],
  ['able', 'it', 'I piloti dovrebbero poter vedere il molo.'],
  ['asks', 'pt', 'O porto deve iluminar o cais.'],
  ['non-deontic', 'en', 'This chart should not be relied upon by pilots.'],
  ['non-deontic', 'en', 'No finding of the port shall be construed as a fault.'],
  ['asks', 'de', 'Die Kaimauer sollte auf ein Hochwasser ausgelegt werden.'],
  ['asks', 'en', 'The form should be reproduced in each harbour.'],
  ['non-deontic', 'de', 'Die Karte darf nicht vervielfältigt werden.'],
  ['non-deontic', 'nl', 'De kaart mag niet worden verveelvoudigd.'],
])('%s in %s: %s', (mood, language, text) => expect(moods(text, language)).toEqual([mood]));

/** Strength and form as read. */
const read = (text: string, language = 'en') => {
  const { strength, form } = readDirective(sourceOf(text, language));
  return { strength, form };
};

test.each([
  ['what is judged important is asked for', 'It is vital to light the quay.', 'en', { strength: 4, form: 'judgement' }],
  ['in other languages, too', 'Het is belangrijk dat de kade licht heeft.', 'nl', { strength: 4, form: 'judgement' }],
  ['what is owed is a must', 'Die Lampen sind jeden Abend anzuzünden.', 'de', { strength: 5, form: 'judgement' }],
  ['an act of proposing has the strength of its kind where no level is known', 'We propose that the quay be lit.', 'en', { strength: 4, form: 'performative' }],
  ['one that only suggests, a lower one', 'We would encourage the port to light the quay.', 'en', { strength: 2, form: 'performative' }],
  ['a verb of duty tells before a judgement', 'It is vital to light the quay, and the port must do so.', 'en', { strength: 5, form: 'modal' }],
  ['a remark has no strength', 'It should be noted that the quay is dark.', 'en', { strength: undefined, form: undefined }],
  ['what somebody should be able to do has', 'Pilots should be able to see the quay.', 'en', { strength: 4, form: 'modal' }],
] as const)('%s', (_, text, language, expected) => expect(read(text, language)).toEqual(expected));

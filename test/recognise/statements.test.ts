import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

/** What is marked is stated; what stands beside it is not. */
test.each([
  ['two requests with reasons between', '⟦The board should count its boats. Nobody has done so for a year.⟧ ⟦The council should close the pier.⟧'],
  ['a request that goes on behind a reason', '⟦The board should count its boats. Nobody has done so for a year. It should print the count.⟧'],
  ['a reason before', 'Nobody has counted the boats. ⟦The board should count its boats.⟧'],
  [
    'an item with its reason',
    '- The boats are old and nobody has counted them. ⟦The board should count its boats.⟧\n- ⟦The mayor should close the pier.⟧ The planks were rotten by then.',
  ],
  [
    'what sets the amount or the scope behind a request',
    '# Recommendations\n\n1. ⟦The board should set up a fund. The fund is worth 5 million euros.⟧\n2. ⟦The mayor should close the pier. Fishing boats are exempt from this.⟧',
  ],
  [
    'what sets the scope between two requests',
    '⟦The board should train pilots. At least 40 per cent of these are women.⟧ ⟦The council should close the pier by May.⟧',
  ],
  ['a number holds one', 'Recommendation 2: ⟦The board should count its boats. The mayor should close the pier.⟧'],
  [
    'words of a standard that are named',
    '# Boats\n\nMUST and SHOULD say what binds.\n\n⟦Boats MUST float.⟧\n\n⟦Oars MUST be dry.⟧\n\n⟦Crews SHOULD swim.⟧\n\n⟦Piers SHOULD be lit.⟧\n\nA pier conforms if it meets all that is marked MUST.',
  ],
  [
    'a standard answers nobody',
    '# Replies\n\n⟦Boats MUST float.⟧\n\n⟦Oars MUST be dry.⟧\n\n⟦Crews SHOULD swim.⟧\n\n⟦Piers SHOULD be lit.⟧\n\n⟦A user MUST be able to row.⟧',
  ],
])('%s', (_, text) => {
  expect(marked(text)).toBe(trimmed(text));
});

/** The author as each language has him go on: by a pronoun, or by the verb alone. */
test.each([
  ['en', 'The Board recommends a count of the boats. ⟦It also calls on the mayor to close the pier.⟧'],
  ['de', 'Der Rechnungshof empfiehlt, die Boote zu zählen. ⟦Er rät der Stadt, den Steg zu sperren.⟧'],
  ['nl', 'De Rekenkamer beveelt aan de boten te tellen. ⟦Zij verzoekt de minister de pier te sluiten.⟧'],
  ['it', 'Il Garante raccomanda di contare le barche. ⟦Chiede inoltre che il molo sia chiuso.⟧'],
  ['es', 'El Defensor recomienda contar los barcos. ⟦Solicita además que se cierre el muelle.⟧'],
  ['pt', 'O Tribunal recomenda contar os barcos. ⟦Solicita ainda que o cais seja fechado.⟧'],
  ['fr', 'La Cour recommande de compter les bateaux. ⟦Elle demande aussi que le quai soit fermé.⟧'],
])('the author goes on (%s)', (language, text) => {
  expect(marked(text, { language })).toContain(text.slice(text.indexOf('⟦')));
});

test.each([
  [
    'always past',
    'Bericht des Landesrechnungshofes\n\nDer Landesrechnungshof (LRH) prüfte den Hafen.\n\nDer LRH empfahl der Stadt, die Boote zu zählen.\n\nDer LRH empfahl dem Land, den Steg zu sperren.\n\nDer LRH empfahl den Gemeinden, Ruder zu kaufen.',
    3,
  ],
  ['past once', 'Bericht des Landesrechnungshofes\n\nDer Landesrechnungshof (LRH) prüfte den Hafen.\n\nDer LRH empfahl der Stadt, die Boote zu zählen.', 0],
])('an audit office that tells of its own recommendations: %s', (_, text, count) => {
  expect(marked(text, { language: 'de' }).split('⟦').length - 1).toBe(count);
});

test.each([
  ['offices recommend among findings', '# Findings\n\n## Boats\n\nThe boats were old. ⟦The board should count its boats.⟧'],
  [
    'a short form of somebody whom the author names',
    '# Evidence\n\nThe Committee read a report by the British Medical Association (BMA).\n\n‹BMA recommends that every pilot be examined.›',
  ],
  ['a pronoun behind two bodies', '# Evidence\n\n‹The Committee met the Pilots’ Union in May. It asks that the pay of pilots be doubled.›'],
  ['what stands right below is told', '# Findings\n\nThe register should be red.'],
])('%s', (_, text) => {
  expect(marked(text)).toBe(trimmed(text));
});

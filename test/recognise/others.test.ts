import { describe, expect, test } from 'vitest';
import { marked, report, trimmed } from './marked.js';

const found = (sample: string, language: string) => report(sample, { language }).recommendations.map(({ text }) => text);

/** Of each language a title of recommendations, what was recommended before, and what is recommended here, in the words of a register, too. */
const EARLIER: readonly (readonly [language: string, title: string, before: string, here: string])[] = [
  ['en', 'Recommendations', 'We had previously recommended that the lamps be replaced.', 'The Committee has recommended that the boats be counted.'],
  [
    'en',
    'Recommendations',
    'The inquiry has already recommended that the pier be lit.',
    'We recommend that the board, as already promised, publish the count.',
  ],
  ['de', 'Empfehlungen', 'Wir haben bereits empfohlen, dass der Rat die Boote zählt.', 'Wir empfehlen, die bereits gezählten Boote zu melden.'],
  ['fr', 'Recommandations', 'Nous avons déjà recommandé que le conseil compte les bateaux.', 'Nous recommandons de publier les chiffres déjà connus.'],
  ['es', 'Recomendaciones', 'La comisión ya ha recomendado sustituir las lámparas.', 'La comisión ha recomendado contar los barcos.'],
  ['it', 'Raccomandazioni', 'La commissione ha già raccomandato di sostituire le lampade.', 'La commissione ha raccomandato di contare le barche.'],
  ['nl', 'Aanbevelingen', 'De commissie heeft eerder aanbevolen de lampen te vervangen.', 'De commissie heeft aanbevolen de boten te tellen.'],
  ['pt', 'Recomendações', 'A comissão já recomendou substituir as lâmpadas.', 'A comissão recomendou contar os barcos.'],
];

describe('what was recommended before points back', () => {
  test.each(EARLIER)('%s: %s › %s', (language, title, before, here) => expect(found(`# ${title}\n${before}\n${here}`, language)).toEqual([here]));
});

/** Several who say something, in the present or the past, and the author who says it himself. */
const SAYING: readonly (readonly [language: string, theirs: string, own: string])[] = [
  ['en', 'Residents say that the council should light the pier.', 'We say that the council should light the pier.'],
  ['en', 'The unions argue that the ministry must lower the fees.', 'We have to argue that the ministry must lower the fees.'],
  ['en', 'Most owners claim that the agency may wish to close the quay.', 'The agency may wish to close the quay.'],
  ['de', 'Die Reeder forderten, das Ministerium müsse die Mole verkaufen.', 'Das Ministerium muss die Mole verkaufen.'],
  ['fr', 'Les marins estiment que le ministère devrait vendre la jetée.', 'Nous estimons que le ministère devrait vendre la jetée.'],
  ['es', 'Los armadores afirmaron que el ministerio debe bajar las tasas.', 'El ministerio debe bajar las tasas.'],
  ['it', 'I pescatori sostengono che il ministero dovrebbe vendere il molo.', 'Il ministero dovrebbe vendere il molo.'],
  ['nl', 'De bewoners zeggen dat de gemeente de pier moet verlichten.', 'De gemeente moet de pier verlichten.'],
  ['pt', 'Os moradores dizem que a câmara deve iluminar o cais.', 'A câmara deve iluminar o cais.'],
];

describe('what several others say is theirs', () => {
  test.each(SAYING)('%s: %s', (language, theirs, own) => expect([found(theirs, language), found(own, language)]).toEqual([[], [own]]));
});

test.each([
  'The Ombudsman would have recommended the payment of a fine.',
  'The mayor would have recommended access to the files.',
  'By then the panel had recommended a new pier.',
])('recommended by nobody, or before: %s', (sample) => expect(marked(sample)).toBe(`‹${sample}›`));

test('a board that should have something has a duty', () => {
  const sample = '⟦The board should have access to the files.⟧\nThe board should have asked for the files.';
  expect(marked(sample)).toBe(trimmed(sample));
});

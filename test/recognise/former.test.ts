import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { report } from './marked.js';

const found = (text: string, language: string) => report(`The panel met nine times.\n${text}`, { language }).recommendations.map((one) => one.text);

describe('what is taken back or was proposed by an earlier version is not proposed', () => {
  test.each([
    ['en', 'An earlier version of this report recommended that the council should light the pier and must lower the fees.'],
    ['en', 'The panel does not recommend that the council should light the pier.'],
    ['en', 'The panel had originally recommended that the council should light the pier.'],
    ['en', 'The proposal that the council should light the pier by June was withdrawn.'],
    ['en', 'The panel withdrew its recommendation that the council should light the pier.'],
    ['de', 'Wir empfehlen nicht mehr, dass der Rat die Mole beleuchtet.'],
    ['de', 'Die Kommission hatte zunächst empfohlen, dass der Rat die Mole beleuchten sollte.'],
    ['de', 'Der Entwurf hatte verlangt, dass der Rat die Mole beleuchten muss.'],
    ['nl', 'Wij bevelen niet langer aan dat de gemeente de pier verlicht.'],
    ['nl', 'De commissie had aanvankelijk willen aanbevelen dat de gemeente de pier zou moeten verlichten.'],
    ['nl', 'Een eerdere versie van dit rapport had aanbevolen dat de gemeente de pier moet verlichten.'],
    ['fr', 'Nous ne recommandons plus que la ville éclaire la jetée.'],
    ['fr', 'La mission ne recommande pas que la ville éclaire la jetée.'],
    ['fr', 'Une version antérieure proposait que la ville doive éclairer la jetée.'],
    ['es', 'Ya no recomendamos que el municipio ilumine el muelle.'],
    ['es', 'La Comisión había recomendado inicialmente que el municipio debería iluminar el muelle.'],
    ['es', 'La propuesta de que el municipio debería iluminar el muelle fue retirada.'],
    ['it', 'La Commissione non raccomanda più che il comune illumini il molo.'],
    ['it', 'Una versione precedente raccomandava che il comune dovrebbe illuminare il molo.'],
    ['it', 'La proposta che il comune dovrebbe illuminare il molo è stata ritirata.'],
    ['pt', 'Já não recomendamos que a câmara ilumine o cais.'],
    ['pt', 'A Comissão tinha recomendado inicialmente que a câmara deveria iluminar o cais.'],
    ['pt', 'A proposta de que a câmara deveria iluminar o cais foi retirada.'],
  ])('%s: %s', (language, text) => expect(found(text, language)).toEqual([]));
});

describe('what looks like it and is proposed stands', () => {
  test.each([
    ['en', 'The proposal that the mayor made in May should be withdrawn by the council.'],
    ['en', 'Instead of recommending a ban, the council should publish a map of the pier.'],
    ['en', 'The panel no longer recommends a ban; the council should light the pier.'],
    ['en', 'The council should withdraw its proposal to close the pier.'],
    ['en', 'We recommend that the council should replace the draft, which contained errors.'],
    ['de', 'Wir empfehlen, nicht mehr als drei Boote an der Mole zuzulassen.'],
    ['de', 'Das Ministerium sollte den Vorschlag, der verworfen wurde, neu prüfen.'],
    ['nl', 'Wij bevelen aan dat gemeenten niet langer dan een jaar op de vergunning wachten.'],
    ['fr', 'Le ministère devrait publier la proposition qui a été retirée.'],
    ['es', 'El municipio debería publicar la propuesta que fue retirada.'],
    ['it', 'Il comune dovrebbe pubblicare la proposta che è stata ritirata.'],
    ['pt', 'A câmara deveria publicar a proposta que foi retirada.'],
  ])('%s: %s', (language, text) => expect(found(text, language)).toHaveLength(1));

  test('a printed label stands above what it says', () => {
    const text = 'Recommendation 4: The panel does not recommend that the council should light the pier.';
    expect(found(`Recommendation 3: The council should dredge the harbour.\n${text}`, 'en')).toHaveLength(2);
  });
});

const ASKED = ['dredge the harbour every spring', 'train a second harbour master', 'survey the old sea wall', 'lower the berth fees of small boats'];
const input = (name: string, ...parts: readonly string[]) => ({ name, bytes: new TextEncoder().encode(parts.join('\n\n')) });

test.each([
  'An earlier version of this report recommended that the council should light both quays of the harbour all night.',
  'The panel does not recommend that the council should light both quays of the harbour all night.',
  'The proposal that the council should light both quays of the harbour all night has been withdrawn.',
])('it is an echo of what was dropped: %s', async (told) => {
  const asked = ASKED.map((ask, at) => `**Recommendation ${at + 1}:** The council should ${ask}.`);
  const start = '# Harbours\n\nThe panel met with every skipper who sails from the harbour, on two wet days in March.';
  const draft = input('draft.md', start, ...asked, '**Recommendation 5:** The council should light both quays of the harbour all night.');
  const { findings } = await compare(draft, input('final.md', start, ...asked, told));
  expect(findings.map(({ outcome, traits }) => [outcome, traits.length].join(' '))).toEqual([...ASKED.map(() => 'kept 0'), 'dropped 0']);
  expect(findings.at(-1)?.echoes.map(({ text }) => text)).toContain(told);
});

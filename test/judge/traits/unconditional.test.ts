import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const traits = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

test.each([
  ['The board should train the crew.', 'The board should train the crew, even if funds are short.'],
  ['The board should train the crew.', 'The board should train the crew as if it were the first time.'],
  ['The board should ask if crews are trained.', 'The board should ask whether crews are trained.'],
  ['The board should check if crews are trained.', 'The board should check that crews are trained.'],
])('what only looks like a condition is none: %s → %s', (draft, final) => expect(traits(draft, final)).toEqual([]));

test.each([
  ['The board should decide to sell the boat.', 'The board should decide, if fees allow, to sell the boat.'],
  ['The board should publish what crews confirm.', 'The board should publish what crews confirm, if fees allow.'],
  ['The board should light the quay so that crews see.', 'The board should light the quay so that crews see, if fees allow.'],
])('a condition behind a comma is one: %s → %s', (draft, final) => expect(traits(draft, final)).toEqual(['softened', 'condition']));

test.each([
  ['de', 'Der Rat sollte die Brücke sperren.', 'Nur wenn Sturm herrscht, sollte der Rat die Brücke sperren.'],
  ['fr', 'Le conseil devrait fermer le pont.', 'Seulement si la tempête menace, le conseil devrait fermer le pont.'],
  ['es', 'El consejo debería cerrar el puente.', 'Solo si hay tormenta, el consejo debería cerrar el puente.'],
  ['nl', 'De raad moet de brug sluiten.', 'Alleen als het stormt, moet de raad de brug sluiten.'],
  ['pt', 'O conselho deve fechar a ponte.', 'Só se houver tempestade, o conselho deve fechar a ponte.'],
  ['it', 'Il consiglio dovrebbe chiudere il ponte.', 'Solo se arriva una tempesta, il consiglio dovrebbe chiudere il ponte.'],
])('a condition that opens the sentence is one, and no body, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toEqual(['softened', 'condition']);
});

import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

/** Whether a pair is told to be turned round, and how surely. */
function turned(draft: string, final: string, language: string): string {
  const { traits, certainty } = judge(pair(draft, final, language), {});
  return traits.some(({ type }) => type === 'negation') ? certainty : 'no';
}

test.each([
  ['en', 'The museum should lend the map.', 'The museum should not delay lending the map.'],
  ['en', 'The museum should lend the map.', 'The museum should not be afraid to lend the map.'],
  ['en', 'The museum should lend the map.', 'The museum should have no hesitation in lending the map.'],
  ['en', 'The museum should lend the map.', 'The museum cannot but lend the map.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum sollte nicht umhinkommen, die Karte zu verleihen.'],
  ['es', 'El museo debería prestar el mapa.', 'El museo no debería sino prestar el mapa.'],
  ['it', 'Il museo dovrebbe prestare la mappa.', 'Il museo non dovrebbe che prestare la mappa.'],
])('what denies another act is to be looked at, %s: %s → %s', (language, draft, final) => {
  expect(turned(draft, final, language)).not.toBe('clear');
});

test.each([
  ['De haven moet schepen keuren die nieuw zijn.', 'De haven moet schepen keuren die niet nieuw zijn.'],
  ['De haven moet schepen die nieuw zijn keuren.', 'De haven moet schepen die niet nieuw zijn keuren.'],
  ['De haven moet liggeld innen.', 'De haven moet liggeld innen van schippers die niet betalen.'],
  ['De stad moet huizen waar mensen wonen opknappen.', 'De stad moet huizen waar geen mensen wonen opknappen.'],
])('what denies in a clause of its own is to be looked at: %s → %s', (draft, final) => {
  expect(turned(draft, final, 'nl')).not.toBe('clear');
});

test.each([
  ['en', 'The museum should lend the map.', 'The museum should not lend the map before 2031.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum sollte die Karte nicht vor 2031 verleihen.'],
  ['it', 'Il museo dovrebbe prestare la mappa.', 'Il museo non dovrebbe prestare la mappa prima del 2031.'],
  ['nl', 'Het museum moet de kaart uitlenen.', 'Het museum moet de kaart niet vóór 2031 uitlenen.'],
  ['fr', 'Le musée devrait prêter la carte.', 'Le musée ne devrait pas prêter la carte avant 2031.'],
  ['it', 'Il museo dovrebbe prestare la mappa.', 'Il museo non può non prestare la mappa.'],
  ['en', 'The museum should lend the map.', 'The museum cannot not lend the map.'],
  ['es', 'El museo debería prestar el mapa.', 'El museo no puede no prestar el mapa.'],
  ['fr', 'Le musée devrait prêter la carte.', 'Le musée ne peut pas ne pas prêter la carte.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum kann die Karte nicht nicht verleihen.'],
])('what says when, or denies twice, turns nothing round, %s: %s → %s', (language, draft, final) => {
  expect(turned(draft, final, language)).toBe('no');
});

test.each([
  ['en', 'The museum should lend the map.', 'The museum should on no account lend the map.'],
  ['en', 'The museum should lend the map.', 'The museum should not be asked to lend the map.'],
  ['de', 'Das Museum sollte die Karte bis Mai 2031 verleihen.', 'Das Museum sollte die Karte bis Mai 2031 nicht verleihen.'],
  ['nl', 'Het museum moet de kaart uitlenen.', 'Het museum moet de kaart niet meer uitlenen.'],
  ['es', 'El museo debería prestar el mapa.', 'El museo no debería prestar ningún mapa.'],
  ['pt', 'O museu deve emprestar o mapa.', 'O museu já não deve emprestar o mapa.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum sollte die Karte niemals und keinesfalls verleihen.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum sollte die Karte nicht und auch künftig nicht verleihen.'],
  ['it', 'Il museo dovrebbe prestare la mappa.', 'Il museo non dovrebbe mai prestare la mappa.'],
  ['es', 'El museo debería prestar el mapa.', 'El museo no debería nunca prestar el mapa.'],
  ['pt', 'O museu deve emprestar o mapa.', 'O museu não deve nunca emprestar o mapa.'],
  ['nl', 'Het museum moet de kaart uitlenen.', 'Het museum moet de kaart niet en nooit uitlenen.'],
  ['es', 'El museo debería prestar el mapa.', 'El museo no debería en ningún caso prestar el mapa.'],
  ['it', 'Il museo dovrebbe prestare la mappa.', 'Il museo non dovrebbe in nessun caso prestare la mappa.'],
  ['en', 'The museum should lend the map.', 'The museum should not, and never, lend the map.'],
  ['en', 'The museum should lend the map.', 'The museum should never ever lend the map.'],
  ['de', 'Das Museum sollte die Karte verleihen.', 'Das Museum sollte die Karte nicht bzw. nicht mehr verleihen.'],
  ['en', 'The museum should:\n- lend maps\n- show the globe', 'The museum should not:\n- lend maps\n- show the globe'],
])('the same act denied is turned round, %s: %s → %s', (language, draft, final) => {
  expect(turned(draft, final, language)).toBe(final.includes('asked') ? 'check' : 'clear');
});

test.each([
  ['en', 'The museum should burn its maps.', 'The museum should not burn its maps from before 1950.'],
  ['en', 'The museum should sell the land to the city.', 'The museum should not sell the land, bought before 1 May 2020, to the city.'],
  ['en', 'The museum should close the hall by 2031.', 'The museum should not close the hall before 2031.'],
  ['de', 'Das Museum sollte die Hallen abreißen.', 'Das Museum sollte die vor 1950 gebauten Hallen nicht abreißen.'],
  ['fr', 'Le musée devrait démolir les halles.', 'Le musée ne devrait pas démolir les halles construites avant 1950.'],
])('a date that may belong to a noun, or the day of the other side, is to be looked at, %s: %s → %s', (language, draft, final) => {
  expect(turned(draft, final, language)).toBe('check');
});

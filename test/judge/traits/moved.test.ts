import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const traits = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

test.each([
  ['en', 'The board must train the crew and should paint the boat.', 'The board should paint the boat and must train the crew.'],
  ['de', 'Der Rat muss Wärter schulen und sollte das Boot streichen.', 'Der Rat sollte das Boot streichen und muss Wärter schulen.'],
  ['fr', "Le conseil doit former l'équipage et devrait peindre le bateau.", "Le conseil devrait peindre le bateau et doit former l'équipage."],
  ['de', 'Nachts sollte der Rat das Boot bewachen.', 'Der Rat sollte nachts das Boot bewachen.'],
  ['de', 'Künftig sollte der Rat das Boot bewachen.', 'Der Rat sollte künftig das Boot bewachen.'],
  ['nl', "'s Nachts moet de raad de boot bewaken.", "De raad moet 's nachts de boot bewaken."],
])('what is only moved inside the sentence has no trait, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toEqual([]);
});

test.each([
  ['en', 'The board should train the crew and hold a drill.', 'The board should train the crew. It should hold a drill.'],
  ['en', 'Every spring the board should train the crew.', 'The board should train the crew every spring.'],
])('nor are a pronoun or a time another body, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).not.toContain('addressee');
});

test.each([
  ['en', 'The board should train the crew, and the city should pay for it.', 'The city should train the crew, and the board should pay for it.'],
  ['en', 'The Office of Tides should report to the Pilot Council.', 'The Pilot Council should report to the Office of Tides.'],
  ['en', 'The board should audit the city.', 'The board should be audited by the city.'],
  ['de', 'Der Rat sollte dem Museum Karten leihen.', 'Das Museum sollte dem Rat Karten leihen.'],
  ['de', 'Räte sollten Museen beraten.', 'Museen sollten Räte beraten.'],
  ['nl', 'De raad moet het museum betalen.', 'Het museum moet de raad betalen.'],
  ['nl', 'Gemeenten moeten de haven betalen.', 'De haven moet gemeenten betalen.'],
  ['fr', 'Le conseil devrait payer la ville.', 'La ville devrait payer le conseil.'],
])('bodies that change places are told, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toContain('addressee');
});

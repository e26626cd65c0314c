import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { pair } from './unit.js';

const said = (draft: string, final: string, language = 'en') => {
  const { outcome, certainty, traits } = judge(pair(draft, final, language), {});
  return [outcome, certainty, ...traits.map(({ type }) => type)];
};

describe('narrative behind a recommendation, in its own paragraph, says nothing of it', () => {
  const ASKED = {
    en: 'The Harbour Board should light both quays.',
    de: 'Das Hafenamt sollte beide Kais beleuchten.',
    fr: 'Le port devrait éclairer les deux quais.',
  };
  test.each([
    ['en', 'It has to be said that nobody had expected so many boats by 2024.'],
    ['en', 'The photographs were taken in March 2025.'],
    ['en', 'One should not be surprised that 40 per cent of the boats are old.'],
    ['en', 'Nobody should wonder that so many boats are old.'],
    ['en', 'Readers should not forget that most boats were old in 2024.'],
    ['de', 'Man sollte nicht überrascht sein, dass so viele Boote im Jahr 2024 alt waren.'],
    ['fr', 'On ne devrait pas s’étonner que 40 pour cent des bateaux soient vieux.'],
    ['de', 'Die Aufnahmen in diesem Kapitel wurden bis März 2025 gemacht.'],
    ['fr', 'Les photographies de ce chapitre ont été prises avant mars 2025.'],
  ] as const)('%s: %s', (language, told) => {
    expect(said(ASKED[language], `${ASKED[language]} ${told}`, language)).toEqual(['reworded', 'check']);
    expect(said(`${ASKED[language]} ${told}`, ASKED[language], language)).toEqual(['reworded', 'check']);
  });
  test('but a duty does', () =>
    expect(said(ASKED.en, `${ASKED.en} This should be done by March 2027.`)).toEqual(['reworded', 'clear', 'strengthened', 'deadline']));
});

describe('a range against one number is another value, with no direction', () => {
  test.each([
    ['en', 'Wardens should answer within 5–10 days.', 'Wardens should answer within 510 days.', 'deadline'],
    ['de', 'Das Amt sollte innerhalb von 4–6 Wochen antworten.', 'Das Amt sollte innerhalb von 46 Wochen antworten.', 'deadline'],
    ['fr', 'Le port devrait répondre dans un délai de 2-3 mois.', 'Le port devrait répondre dans un délai de 23 mois.', 'deadline'],
    ['en', 'The board should fund at least 5–10 boats.', 'The board should fund at least 510 boats.', 'quantity'],
  ])('%s: %s → %s', (language, draft, final, type) => {
    const { traits } = judge(pair(draft, final, language), {});
    expect(traits.map((trait) => [trait.type, trait.from !== undefined, trait.to !== undefined])).toEqual([[type, true, true]]);
  });
});

describe('a downtoner that stays on its verb and its object is no loss', () => {
  test.each([
    ['en', 'The zoo should consider the report and open a farm.', 'The zoo should open a farm and consider the report.', []],
    ['fr', 'Le zoo devrait envisager la fusion et ouvrir une ferme.', 'Le zoo devrait ouvrir une ferme et envisager la fusion.', []],
    ['en', 'The zoo should consider opening a farm.', 'The zoo should open a farm.', ['strengthened']],
    ['en', 'The zoo should consider a farm and read the report.', 'The zoo should open a farm and consider the report.', ['strengthened']],
  ])('%s: %s → %s', (language, draft, final, expected) => expect(judge(pair(draft, final, language), {}).traits.map(({ type }) => type)).toEqual(expected));
});

import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('a day is the same, however it is told', () => {
  test.each([
    ['en', 'Ports should report before 1 May 2028.', 'Ports should report by 30 April 2028.'],
    ['en', 'Ports should report before 2028.', 'Ports should report by the end of 2027.'],
    ['en', 'Ports should report by the third quarter of 2028.', 'Ports should report by 30 September 2028.'],
    ['en', 'Ports should report by 30 April 2028.', 'Ports should report by the end of April 2028.'],
    ['nl', 'Havens moeten de lijst vóór 1 mei 2027 openbaar maken.', 'Havens moeten de lijst uiterlijk 30 april 2027 openbaar maken.'],
    ['fr', 'Le port devrait publier avant le 30 avril 2027 la liste.', 'Le port devrait publier avant la fin avril 2027 la liste.'],
    ['it', 'I porti dovrebbero pubblicare entro il 30 aprile 2027 la lista.', 'I porti dovrebbero pubblicare entro la fine di aprile 2027 la lista.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual([]));
});

describe('what is no day by which an act is due is another date, and neither later nor earlier', () => {
  test.each([
    ['en', 'The trial should run until May 2027.', 'The trial should run until May 2029.'],
    ['fr', 'Le gel devrait durer jusqu’en mai 2027.', 'Le gel devrait durer jusqu’en mai 2029.'],
    ['nl', 'De proef moet tot 1 mei 2027 lopen.', 'De proef moet tot 1 mei 2029 lopen.'],
    ['en', 'Boats built before 1 May 2020 should be checked.', 'Boats built before 1 May 2022 should be checked.'],
    ['en', 'Maps from before 1950 should be opened.', 'Maps from before 1980 should be opened.'],
    ['en', 'Ports should report by 1 May 2027.', 'Ports should report from 1 May 2027.'],
    ['en', 'Ports should report by 1 May 2027.', 'Ports should report not before 1 May 2027.'],
    ['de', 'Das Amt sollte bis zum 1. Mai 2027 berichten.', 'Das Amt sollte ab dem 1. Mai 2027 berichten.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual(['deadline']));
});

describe('a day by which it is due is later', () => {
  test.each([
    ['en', 'Ports should report by 1 May 2027.', 'Ports should report by 30 June 2027.'],
    ['en', 'Before each quarter, ports should report.', 'Before each year, ports should report.'],
    ['en', 'By May 2027 ports should report.', 'By June 2027 ports should report.'],
    ['en', 'Ports should report by the end of May 2027.', 'Ports should report by 1 July 2027.'],
    ['de', 'Bis Mai 2027 sollte das Amt berichten.', 'Bis Juni 2027 sollte das Amt berichten.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual(['softened', 'deadline']));
});

describe('times of day and ratios', () => {
  test.each([
    ['en', 'Bars should close at 22:00.', 'Bars should close at 20:00.', ['quantity']],
    ['en', 'Bars should close no later than 9:30.', 'Bars should close no later than 10:30.', ['quantity']],
    ['de', 'Das Amt sollte um 22:00 Uhr schließen.', 'Das Amt sollte um 23:00 Uhr schließen.', ['quantity']],
    ['en', 'Bars should close before 9 pm.', 'Bars should close before 11 pm.', ['quantity']],
    ['en', 'Bars should close at 9 pm.', 'Bars should close at 21:00.', []],
    ['en', 'Bars should close at 12 am.', 'Bars should close at 12 pm.', ['quantity']],
    [
      'fr',
      'Le port devrait compter les bateaux à 20 heures par semaine au plus.',
      'Le port devrait compter les bateaux à 30 heures par semaine au plus.',
      ['quantity'],
    ],
    ['de', 'Das Amt sollte vor 9 Uhr öffnen.', 'Das Amt sollte vor 11 Uhr öffnen.', ['quantity']],
    ['it', 'Il porto deve aprire alle ore 9.', 'Il porto deve aprire alle ore 11.', ['quantity']],
    ['nl', 'De haven moet om 9.30 uur openen.', 'De haven moet om 9:30 uur openen.', []],
    ['nl', 'De haven moet minstens 9 uur open zijn.', 'De haven moet minstens 11 uur open zijn.', ['strengthened', 'quantity']],
    ['en', 'The bar should open for at least 8:00 hours.', 'The bar should open for at least 8:30 hours.', ['strengthened', 'quantity']],
    ['en', 'Keep a ratio of at least 1:10 of guards to boats.', 'Keep a ratio of at least 1 to 10 of guards to boats.', []],
    ['fr', 'Le port devrait garder un rapport de 1:4.', 'Le port devrait garder un rapport de 1 pour 4.', []],
    ['en', 'Hire 20³ divers.', 'Hire 20⁴ divers.', []],
    ['en', 'Count 10³ cells.', 'Count 10⁴ cells.', ['quantity']],
    ['en', 'Keep a ratio of 2:10.', 'Keep a ratio of 3:10.', ['quantity']],
  ])('%s: %s → %s', (language, draft, final, expected) => expect(types(draft, final, language)).toEqual(expected));
});

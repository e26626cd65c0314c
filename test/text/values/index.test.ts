import { describe, expect, test } from 'vitest';
import { amountsOf, datesOf } from '../../../src/text/values/index.js';

const dates = (text: string, language = 'en') => datesOf(text, language).map(({ text: printed, value }) => [printed, value]);
const amounts = (text: string, language = 'en') => amountsOf(text, language).map(({ text: printed, value }) => [printed, value]);

describe('dates', () => {
  test.each([
    ['open by April 2019', 'by April 2019', '2019-04'],
    ['open by 31 October 2025', 'by 31 October 2025', '2025-10-31'],
    ['open by October 31, 2025', 'by October 31, 2025', '2025-10-31'],
    ['open by the 3rd of May 2024', 'by the 3rd of May 2024', '2024-05-03'],
    ['open by 31/10/2025', 'by 31/10/2025', '2025-10-31'],
    ['open by 31.12.2025', 'by 31.12.2025', '2025-12-31'],
    ['open by 2025-10-31', 'by 2025-10-31', '2025-10-31'],
    ['open by 2025', 'by 2025', '2025'],
    ['open by the end of 2025', 'by the end of 2025', '2025'],
    ['open by 30 June', 'by 30 June', '0000-06-30'],
    ['open within 12 months of publication', 'within 12 months of publication', 'P12M'],
    ['open within one year', 'within one year', 'P12M'],
    ['open no later than six weeks after the hearing', 'no later than six weeks after the hearing', 'P42D'],
    ['report every year', 'every year', 'every 365.3 days'],
    ['report twice a year', 'twice a year', 'every 182.6 days'],
    ['report quarterly', 'quarterly', 'every 91.3 days'],
    ['report each spring', 'each spring', 'every 365.3 days'],
    ['open as soon as practicable', 'as soon as practicable', 'vague'],
  ])('%s', (text, printed, value) => expect(dates(text)).toEqual([[printed, value]]));

  test.each([
    ['fr', 'ouvrir d’ici au 31 mars 2027', '2027-03-31'],
    ['fr', 'ouvrir dans un délai de douze mois', 'P12M'],
    ['de', 'bis zum 31. März 2027 öffnen', '2027-03-31'],
    ['de', 'innerhalb von zwölf Monaten öffnen', 'P12M'],
    ['es', 'abrir antes del 31 de marzo de 2027', '2027-03-31'],
    ['es', 'abrir en un plazo de seis meses', 'P6M'],
    ['it', 'aprire entro il 31 marzo 2027', '2027-03-31'],
    ['it', 'aprire ogni anno', 'every 365.3 days'],
    ['nl', 'uiterlijk op 31 maart 2027 openen', '2027-03-31'],
    ['nl', 'binnen twaalf maanden openen', 'P12M'],
    ['pt', 'abrir até 31 de março de 2027', '2027-03-31'],
    ['pt', 'abrir no prazo de seis meses', 'P6M'],
  ])('%s: %s', (language, text, value) => expect(dates(text, language).map(([, found]) => found)).toEqual([value]));

  test('no dates: modals, names, ranges of years', () =>
    expect(dates('Ports may use the 2018 Act and records from 1990 to 2005.').filter(([, value]) => value?.length === 4)).toEqual([]));
  test('later is arithmetic', () => {
    const [april] = datesOf('by April 2019', 'en');
    const [october] = datesOf('by 1 October 2019', 'en');
    expect(october?.earliest).toBeGreaterThan(april?.latest ?? Number.POSITIVE_INFINITY);
  });
});

describe('amounts', () => {
  test.each([
    ['en', 'meet Level 3 standards'],
    ['en', 'as Figure 7 funding shows'],
    ['en', 'the body that Section 1 requires'],
    ['en', 'see Ask 7 funding'],
    ['en', 'see Good Practice 4 plans'],
    ['nl', 'wat in Voorstel 1 staat'],
    ['de', 'was in Maßnahme 2 steht'],
    ['fr', 'ce que la Mesure 4 prévoit'],
  ])('%s: a number behind the name of a part or label is none: %s', (language, text) => expect(amounts(text, language)).toEqual([]));

  test.each([
    ['en', 'Measure 3 harbours each year.', '3 harbours'],
    ['de', 'als Ziel 30 Prozent weniger erreichen', '30 Prozent'],
  ])('%s: what a noun that may be a label counts is one: %s', (language, text, printed) =>
    expect(amounts(text, language).map(([each]) => each)).toEqual([printed]),
  );

  test('what a verb counts is one', () => expect(amounts('ask 7 councils to report')).toEqual([['7 councils', '7 council']]));

  test.each([
    ['pay £50 million', '£50 million', '50000000 GBP'],
    ['pay £50m', '£50m', '50000000 GBP'],
    ['pay 30 million euros', '30 million euros', '30000000 EUR'],
    ['pay up to €1.5 bn', 'up to €1.5 bn', '≤1500000000 EUR'],
    ['test 10 per cent', '10 per cent', '10 %'],
    ['test 10 %', '10 %', '10 %'],
    ['test 10%', '10%', '10 %'],
    ['patients on ten or more medicines', 'ten or more medicines', '≥10 medicin'],
    ['hold at least three events', 'at least three events', '≥3 event'],
    ['hold no fewer than 3 events', 'no fewer than 3 events', '≥3 event'],
    ['wait no more than 18 weeks', 'no more than 18 weeks', '≤18 week'],
    ['build 3,000 homes', '3,000 homes', '3000 home'],
    ['a 32-bit or longer value', '32-bit or longer', '≥32 bit'],
  ])('%s', (text, printed, value) => expect(amounts(text)).toEqual([[printed, value]]));

  test.each([
    ['fr', 'au moins trois réunions', '≥3 réuni'],
    ['fr', '50 millions d’euros', '50000000 EUR'],
    ['de', 'mindestens drei Sitzungen', '≥3 sitz'],
    ['de', '1.500,5 Euro', '1500.5 EUR'],
    ['es', '50 millones de euros', '50000000 EUR'],
    ['it', '10 per cento', '10 %'],
    ['nl', '10 procent', '10 %'],
    ['pt', 'pelo menos três', '≥3'],
  ])('%s: %s', (language, text, value) => expect(amounts(text, language).map(([, found]) => found)).toEqual([value]));

  test('a range has the unit of its second number', () => expect(amounts('between 5 and 10 per cent').map(([, value]) => value)).toEqual(['5 %', '10 %']));
  test.each(['see section 4', 'in Recommendation 12', 'SP 800-53', 'COVID-19 wards', 'the 2018 Act', 'one of them', 'as in [2]'])('none: %s', (text) =>
    expect(amounts(text)).toEqual([]),
  );
});

describe('years, quarters and working days', () => {
  test.each([
    ['en', 'open by the end of FY 2025/26', 'FY2026'],
    ['en', 'open by FY27', 'FY2027'],
    ['en', 'open in financial year 2027-28', 'FY2028'],
    ['en', 'open by the year 2027', '2027'],
    ['en', 'open in Q2 2027', '2027~0.5'],
    ['en', 'open by the end of the second quarter of FY 2027', 'FY2027~0.5'],
    ['en', 'open by the end of Q2', '0000~0.5'],
    ['en', 'reply within 10 working days', 'P10B'],
    ['fr', 'ouvrir au 2e trimestre 2026', '2026~0.5'],
    ['fr', 'ouvrir avant la fin de l’exercice 2027', 'FY2027'],
    ['fr', 'répondre dans un délai de 10 jours ouvrés', 'P10B'],
    ['de', 'im 2. Quartal 2027 öffnen', '2027~0.5'],
    ['de', 'bis Ende des Haushaltsjahres 2027', 'FY2027'],
    ['es', 'abrir antes del 2.º trimestre de 2027', '2027~0.5'],
    ['it', 'aprire entro il 2° trimestre 2027', '2027~0.5'],
    ['nl', 'in het 2e kwartaal 2027 openen', '2027~0.5'],
    ['pt', 'responder no prazo de 10 dias úteis', 'P10B'],
  ])('%s: %s', (language, text, value) => expect(dates(text, language).map(([, found]) => found)).toEqual([value]));
});

describe('signs and shares', () => {
  test.each([
    ['en', 'colder than −5 °C', '−5 °C', '-5 °C'],
    ['en', 'of -£5m', '-£5m', '-5000000 GBP'],
    ['en', 'pay 12 000 euros', '12 000 euros', '12000 EUR'],
    ['en', 'pay CHF 25 million', 'CHF 25 million', '25000000 CHF'],
    ['en', 'pay A$5 million', 'A$5 million', '5000000 AUD'],
    ['fr', 'verser 1,5 M€', '1,5 M€', '1500000 EUR'],
    ['en', 'piers with ≥ 5 berths', '≥ 5 berths', '≥5 berth'],
    ['en', 'a rate of 18+', '18+', '≥18'],
    ['en', 'half of the fees', 'half', '50 %'],
    ['en', 'half a day', 'half a day', '0.5 day'],
    ['en', 'half a million', 'half a million', '500000'],
    ['en', 'one in ten piers', 'one in ten', '10 %'],
    ['de', 'einer von zehn Häfen', 'einer von zehn', '10 %'],
    ['en', '1½ days', '1½ days', '1.5 day'],
    ['en', '10⁶ cells', '10⁶ cells', '1000000 cell'],
    ['en', 'sand at 1:10', '1:10', '1:10'],
    ['en', '5 percentage points', '5 percentage points', '5 points'],
    ['en', '5 ‰', '5 ‰', '5 ‰'],
  ])('%s: %s', (language, text, printed, value) => expect(amounts(text, language)).toEqual([[printed, value]]));

  test.each([
    ['es', 'gastar 12,000 euros', '12000 EUR'],
    ['fr', 'accueillir 12,500 élèves', '12500 élèv'],
    ['es', 'un 2,5 %', '2.5 %'],
    ['fr', 'un taux de 0,125 %', '0.125 %'],
    ['de', '1,500 Tonnen', '1.5 t'],
  ])('three digits behind a comma are thousands where it may be both: %s: %s', (language, text, value) =>
    expect(amounts(text, language).map(([, found]) => found)).toEqual([value]),
  );
  test.each([
    ['Result | (5) | 12', ['-5']],
    ['Result | (£1,250) | £400', ['-1250 GBP', '400 GBP']],
    ['Change | 3 % | (2 %)', ['3 %', '-2 %']],
    ['The budget (£5m) should grow', ['5000000 GBP']],
    ['Piers | (5 %) | Open', ['5 %']],
  ])('brackets of accounts: %s', (text, values) => expect(amounts(text).map(([, value]) => value)).toEqual(values));

  test('a range has two amounts of one unit', () => expect(amounts('keep £5m–£10m').map(([, value]) => value)).toEqual(['5000000 GBP', '10000000 GBP']));
  test.each(['the first half of the year', 'half-yearly tests', 'a one-in-2019 storm', 'COVID-19', 'and 24/7'])('none: %s', (text) =>
    expect(amounts(text)).toEqual([]),
  );
});

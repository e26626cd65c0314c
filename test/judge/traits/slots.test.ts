import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('where other words stand in the place of a value, nothing is weaker or stronger for its going', () => {
  test.each([
    // what may say when, and is not read
    ['en', 'The port should report bimonthly.', 'The port should report quarterly.', []],
    ['de', 'Der Hafen sollte zweiwochenweise berichten.', 'Der Hafen sollte jährlich berichten.', []],
    // what does not, as far as is known
    ['fr', 'Le port devrait publier bimensuellement une liste.', 'Le port devrait publier chaque année une liste.', ['deadline']],
    ['en', 'The port should report every term.', 'The port should report every year.', ['deadline']],
    ['en', 'The port should report by May 2027.', 'The port should report when it can.', ['deadline']],
    ['es', 'El puerto debería informar antes de mayo de 2027.', 'El puerto debería informar cuando pueda.', ['deadline']],
    // an amount
    ['fr', 'Le port doit financer trois bouées.', 'Le port doit financer une bouée.', ['quantity']],
    ['en', 'The port should mend at least several gates.', 'The port should mend at least ten gates.', ['quantity']],
    ['en', 'The port should mend at least twentyodd gates.', 'The port should mend at least ten gates.', []],
  ])('%s: %s → %s', (language, draft, final, expected) => expect(types(draft, final, language)).toEqual(expected));
});

describe('where none do, it is', () => {
  test.each([
    ['en', 'The port should report by May 2027.', 'The port should report.', ['softened', 'deadline']],
    ['en', 'The port should report by May 2027.', 'The port should report and pay.', ['softened', 'deadline']],
    ['en', 'The port should publish by May 2027 a list of gates.', 'The port should publish a list of gates.', ['softened', 'deadline']],
    ['en', 'The port should mend gates.', 'The port should mend at least ten gates.', ['strengthened', 'quantity']],
    ['de', 'Der Hafen sollte bis Mai 2027 berichten.', 'Der Hafen sollte berichten.', ['softened', 'deadline']],
  ])('%s: %s → %s', (language, draft, final, expected) => expect(types(draft, final, language)).toEqual(expected));
});

describe('half-years, fortnights and every second period are periods', () => {
  test.each([
    ['fr', 'Le port devrait remettre une liste chaque semestre.', 'Le port devrait remettre une liste chaque année.'],
    ['es', 'El puerto debería presentar cada semestre una lista.', 'El puerto debería presentar cada año una lista.'],
    ['it', 'Il porto dovrebbe presentare ogni semestre una lista.', 'Il porto dovrebbe presentare ogni anno una lista.'],
    ['pt', 'O porto deveria apresentar em cada semestre uma lista.', 'O porto deveria apresentar em cada ano uma lista.'],
    ['nl', 'De haven moet elk halfjaar een lijst publiceren.', 'De haven moet ieder jaar een lijst publiceren.'],
    ['nl', 'De haven moet de boeien jaarlijks keuren.', 'De haven moet de boeien om het jaar keuren.'],
    ['de', 'Der Hafen sollte in jedem Quartal eine Liste vorlegen.', 'Der Hafen sollte jährlich eine Liste vorlegen.'],
    ['de', 'Der Hafen sollte jedes Halbjahr berichten.', 'Der Hafen sollte jedes Jahr berichten.'],
    ['en', 'The port should report every fortnight.', 'The port should report every month.'],
    ['en', 'The port should report every half-year.', 'The port should report every year.'],
    ['en', 'The port should report daily.', 'The port should report every other day.'],
  ])('less often: %s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual(['softened', 'deadline']));

  test.each([
    ['en', 'The port should reply within a fortnight.', 'The port should reply within two weeks.'],
    ['en', 'The port should reply within half a year.', 'The port should reply within six months.'],
    ['de', 'Der Hafen sollte in jedem Quartal berichten.', 'Der Hafen sollte vierteljährlich berichten.'],
    ['nl', 'De haven moet binnen een half jaar antwoorden.', 'De haven moet binnen zes maanden antwoorden.'],
    ['nl', 'De haven moet om de twee weken berichten.', 'De haven moet elke twee weken berichten.'],
  ])('the same: %s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual([]));
});

describe('a verb and the infinitive that closes its clause are one, whatever stands between them', () => {
  const far = 'in elke klas een lijst van alle boeken met hun prijs';
  test.each([
    [`Scholen zouden ${far} moeten bijhouden.`, `Scholen zouden ook ${far} moeten bijhouden.`, []],
    [`Scholen zouden ${far} moeten bijhouden.`, `Scholen zouden ${far}, met naam en jaar, moeten bijhouden.`, []],
    [`Scholen zouden ${far} moeten bijhouden.`, `Scholen zouden niet ${far} moeten bijhouden.`, ['negation']],
    [`Scholen zouden ${far} moeten bijhouden.`, `Scholen zouden niet langer ${far} moeten bijhouden.`, ['negation']],
    [`Scholen zouden ${far} moeten bijhouden.`, `Scholen moeten ${far} bijhouden.`, ['strengthened']],
    ['Scholen moeten ouders geen boete geven.', 'Scholen zouden ouders geen boete moeten geven.', ['softened']],
    ['De raad zou dat betreuren. Scholen moeten een lijst geven.', 'De raad zou dat betreuren. Scholen moeten geen lijst geven.', ['negation']],
  ])('%s → %s', (draft, final, expected) => expect(types(draft, final, 'nl')).toEqual(expected));
});

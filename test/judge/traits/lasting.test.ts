import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const traits = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

test.each([
  ['de', 'Der Rat sollte die Brücke bis zum 1. Juni 2031 sperren.', 'Der Rat sollte die Brücke sperren.'],
  ['de', 'Der Rat sollte den Verkauf bis zum 1. Juni 2031 verbieten.', 'Der Rat sollte den Verkauf verbieten.'],
  ['de', 'Der Rat sollte die Brücke bis zum 1. Juni 2031 sperren.', 'Der Rat sollte die Brücke bis zum 1. August 2031 sperren.'],
  ['pt', 'O conselho deve fechar a ponte até 1 de junho de 2031.', 'O conselho deve fechar a ponte.'],
  ['pt', 'O conselho deve manter a tarifa até 1 de junho de 2031.', 'O conselho deve manter a tarifa.'],
  ['en', 'The board should close the bridge during June 2031.', 'The board should close the bridge.'],
  ['en', 'The board should clear the deck and close the bridge in June 2031.', 'The board should clear the deck and close the bridge.'],
  ['en', 'The bridge should be closed in June 2031.', 'The bridge should be closed in June 2033.'],
  ['de', 'Der Rat sollte die Brücke bis zum 1. Juni 2031 offen halten.', 'Der Rat sollte die Brücke offen halten.'],
  ['en', 'The board should not open the bridge before 2031.', 'The board should not open the bridge before 2032.'],
  ['en', 'The board should open the bridge.', 'The board should open the bridge, but not before 2031.'],
])('how long something goes on, or not yet, is no deadline that softens, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toEqual(['deadline']);
});

test.each([
  ['de', 'Der Rat sollte die Brücke spätestens am 1. Juni 2031 sperren.', 'Der Rat sollte die Brücke sperren.'],
  ['de', 'Der Rat sollte den Bericht bis zum 1. Juni 2031 vorlegen.', 'Der Rat sollte den Bericht vorlegen.'],
  ['en', 'The board should close the bridge by June 2031.', 'The board should close the bridge.'],
  ['pt', 'O conselho deve publicar a tarifa até 1 de junho de 2031.', 'O conselho deve publicar a tarifa.'],
  ['en', 'The board should keep a log and publish it in June 2031.', 'The board should keep a log and publish it in June 2033.'],
  ['en', 'The board should maintain the log and publish it in June 2031.', 'The board should maintain the log and publish it.'],
  ['en', 'The board should publish the rents of closed huts in June 2031.', 'The board should publish the rents of closed huts in June 2033.'],
  ['de', 'Der Rat sollte bis 1. Juni 2031 eine Sitzung halten.', 'Der Rat sollte bis 1. Juni 2033 eine Sitzung halten.'],
  [
    'de',
    'Der Rat sollte bis Mai 2031 einen Plan für die beschränkten Plätze vorlegen.',
    'Der Rat sollte bis Mai 2033 einen Plan für die beschränkten Plätze vorlegen.',
  ],
  ['pt', 'O conselho deve instalar e manter lanternas até 1 de junho de 2031.', 'O conselho deve instalar e manter lanternas até 1 de junho de 2033.'],
])('by when something is to be done is one, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toEqual(['softened', 'deadline']);
});

test.each([
  ['de', 'Der Rat sollte dies bis zum 3. März 2031 tun.', 'Der Rat sollte dies bis zum 3. 3. 2031 tun.'],
  ['nl', 'De raad moet dit uiterlijk op 3 maart 2031 doen.', 'De raad moet dit uiterlijk op 3-3-2031 doen.'],
  ['en', 'The board should inspect the gates twice a year.', 'The board should inspect the gates two times a year.'],
  ['fr', 'Le conseil devrait vérifier les vannes deux fois par an.', 'Le conseil devrait vérifier les vannes 2 fois par an.'],
  ['de', 'Der Rat sollte die Tore zweimal im Jahr prüfen.', 'Der Rat sollte die Tore 2 Mal im Jahr prüfen.'],
  ['en', 'The board should inspect small boats (less than 10 m).', 'The board should inspect small boats (under 10 m).'],
])('the same time or amount in another form has no trait, %s: %s → %s', (language, draft, final) => {
  expect(traits(draft, final, language)).toEqual([]);
});

test('what a name in brackets means is no amount that is owed', () =>
  expect(traits('The board should inspect small boats (less than 10 m).', 'The board should inspect small boats (less than 20 m).', 'en')).toEqual([
    'quantity',
  ]));

test.each([
  ['within 5 working days', 'within 15 days', ['softened', 'deadline']],
  ['within 5 working days', 'within 5 days', ['strengthened', 'deadline']],
  ['within 5 working days', 'within 6 days', ['deadline']],
  ['within 10 days', 'within 8 working days', ['deadline']],
])('working days are set against days only where one is surely longer: %s → %s', (before, after, told) =>
  expect(traits(`The board should reply ${before}.`, `The board should reply ${after}.`, 'en').filter((type) => type !== 'quantity')).toEqual(told),
);

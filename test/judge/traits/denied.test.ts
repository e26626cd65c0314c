import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('what both sides deny is not turned round', () => {
  test.each([
    ['Ports should not sell the pier.', 'We recommend that ports not sell the pier.'],
    ['Ports should not sell the pier.', 'We recommend against selling the pier.'],
    ['Ports should not sell the pier.', 'Ports should keep the pier and not sell it.'],
    ['Ports must not charge more than 4% of the price.', 'Ports must cap the charge at 4% of the price.'],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).not.toContain('negation'));

  test.each([
    ['en', 'Ports should not sell the pier.', 'Ports should sell the pier.'],
    ['en', 'Ports must not charge more than 4%.', 'Ports must charge more than 4%.'],
    ['en', 'Ports should publish the map.', 'Ports should neither publish nor share the map.'],
    ['en', 'Ports should neither sell nor let the pier.', 'Ports should sell or let the pier.'],
    // no longer owed
    ['nl', 'De haven moet de boeien jaarlijks keuren.', 'De haven hoeft de boeien niet jaarlijks te keuren.'],
    ['de', 'Die Häfen sollten die Kosten tragen.', 'Die Häfen brauchen die Kosten nicht zu tragen.'],
    ['fr', 'Le port doit entretenir le quai.', 'Le port n’est pas tenu d’entretenir le quai.'],
    ['pt', 'Os portos deveriam pagar os mapas.', 'Os portos não precisam de pagar os mapas.'],
  ])('what one side denies is: %s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toContain('negation'));

  test.each([
    ['The port must keep a list.', 'The port keeps a list and has no fees.'],
    ['The port should keep a list of boats.', 'Keep a list of boats that are not new.'],
    ['The port must keep a list.', 'The port keeps not only a list.'],
  ])('nor is what denies something else: %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('negation'));
});

describe('how strongly something is to be considered makes it no stronger', () => {
  test.each([
    ['Ports should publish the map.', 'Ports should strongly consider publishing the map.'],
    ['Ports should publish the map.', 'Ports should urgently consider publishing the map.'],
    ['Ports must sell the pier.', 'Ports must immediately consider selling the pier.'],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).toEqual(['softened']));
  test('but how strongly it is recommended does', () =>
    expect(types('We recommend that ports publish the map.', 'We strongly recommend that ports publish the map.')).toEqual(['strengthened']));
});

describe('one date told once for two acts, and for each of them, is not gone', () => {
  const each = 'Ports should publish a list of piers by May 2027. Ports should publish a list of buoys by May 2027.';
  test.each([
    [each, 'Ports should publish a list of piers and buoys by May 2027.'],
    ['Ports should publish a list of piers and of buoys, both by May 2027.', each],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).toEqual([]));
  test('another one is', () => expect(types(each, each.replace('buoys by May 2027', 'buoys'))).toEqual([]));
  test('a later one is later', () => expect(types(each, each.replaceAll('2027', '2028'))).toEqual(['softened', 'deadline', 'deadline']));
});

describe('what counts, denies or limits is no part of a name', () => {
  test.each([
    ['es', 'Los puertos no deberían vender muelles.', 'Los puertos nunca deberían vender muelles.'],
    ['pt', 'Os portos não deveriam vender cais.', 'Os portos nunca deveriam vender cais.'],
    ['en', 'The ministry must set up a fund.', 'The ministry, subject to consent, must set up a fund.'],
    ['en', 'Pier lists\nPorts should publish lists.', 'Ports should publish lists.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('addressee'));
  test('another body is', () => expect(types('The ministry must set up a fund.', 'The council must set up a fund.')).toContain('addressee'));
});

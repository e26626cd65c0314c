import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const told = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {});
const types = (draft: string, final: string, language = 'en') => told(draft, final, language).traits.map(({ type }) => type);

/** Both ways: what is to be ensured is denied. */
const DENIED = [
  ['en', 'Ports should ensure that crews wear vests.', 'Ports should ensure that crews do not wear vests.'],
  ['en', 'Ports must make sure that tolls are charged.', 'Ports must make sure that no tolls are charged.'],
  ['de', 'Die Häfen wollen, dass alle Kais bis 2027 Lampen erhalten.', 'Die Häfen wollen nicht, dass alle Kais bis 2027 Lampen erhalten.'],
  ['de', 'Die Häfen sollten sicherstellen, dass die Lotsen Westen tragen.', 'Die Häfen sollten sicherstellen, dass die Lotsen keine Westen tragen.'],
  ['fr', 'Le port devrait veiller à ce que les pilotes portent un gilet.', 'Le port devrait veiller à ce que les pilotes ne portent pas un gilet.'],
  ['es', 'El puerto debería garantizar que los pilotos usen chaleco.', 'El puerto debería garantizar que los pilotos no usen chaleco.'],
  ['it', 'Il porto dovrebbe garantire che i piloti portino il giubbotto.', 'Il porto dovrebbe garantire che i piloti non portino il giubbotto.'],
  ['nl', 'De haven moet ervoor zorgen dat de loodsen een vest dragen.', 'De haven moet ervoor zorgen dat de loodsen geen vest dragen.'],
  ['pt', 'O porto deveria garantir que os pilotos usem colete.', 'O porto deveria garantir que os pilotos não usem colete.'],
] as const;

describe('what is to be ensured, and denied, is turned round and neither softer nor stronger', () => {
  const isTurned = (found: readonly string[]) => found.includes('negation') && !found.some((type) => type === 'softened' || type === 'strengthened');
  test.each(DENIED)('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toSatisfy(isTurned));
  test.each(DENIED)('%s: and back: %s ← %s', (language, draft, final) => expect(types(final, draft, language)).toSatisfy(isTurned));
});

test.each([
  ['Ports should list the boats that are new.', 'Ports should list the boats that are not new.'],
  ['Ports should buy boats that burn oil.', 'Ports should buy boats that do not burn oil.'],
  ['Ports should tow away boats whose owners pay.', 'Ports should tow away boats whose owners never pay.'],
  // of a part of what is to be ensured
  ['Ports should ensure that crews who are ill sail home.', 'Ports should ensure that crews who are not ill sail home.'],
  ['Ports should ensure that pilots whose boats are full wait.', 'Ports should ensure that pilots whose boats are not full wait.'],
  ['Ports should ensure that boats in use are washed.', 'Ports should ensure that boats not in use are washed.'],
  [
    'Ports should ensure that wherever it goes, when a crane is in use, a guard is sent.',
    'Ports should ensure that wherever it goes, when a crane is not in use, a guard is sent.',
  ],
  ['Ports should ensure that gates stay shut because they are safe.', 'Ports should ensure that gates stay shut because they are not safe.'],
  ['Ports should ensure that maps are sent at cost.', 'Ports should ensure that maps are sent at no cost.'],
  // of what is so, and of what is to be kept from coming about
  ['Ports must check that tolls are charged.', 'Ports must check that no tolls are charged.'],
  ['Ports should bear in mind that the mole is listed.', 'Ports should bear in mind that the mole is not listed.'],
  ['Ports should prevent that lamps are lit.', 'Ports should prevent that lamps are not lit.'],
])('what is denied of something else is to be looked at: %s → %s', (draft, final) => {
  const { certainty, certaintyReasons } = told(draft, final);
  expect(types(draft, final)).not.toContain('negation');
  expect([certainty, certaintyReasons?.[0]]).toEqual(['check', expect.stringContaining('which may turn round what is asked for')]);
});

describe('what is denied of a part of what is to be ensured is to be looked at', () => {
  test.each([
    [
      'de',
      'Die Häfen sollten sicherstellen, dass Lotsen, die krank sind, heimfahren.',
      'Die Häfen sollten sicherstellen, dass Lotsen, die nicht krank sind, heimfahren.',
    ],
    [
      'de',
      'Die Häfen sollten dafür sorgen, dass, wenn das Tor offen ist, Licht brennt.',
      'Die Häfen sollten dafür sorgen, dass, wenn das Tor nicht offen ist, Licht brennt.',
    ],
    [
      'de',
      'Die Häfen sollten sicherstellen, dass öffentliche Feste gemeldet werden.',
      'Die Häfen sollten sicherstellen, dass nicht öffentliche Feste gemeldet werden.',
    ],
    [
      'fr',
      'Le port devrait veiller à ce que les pilotes qui sont prêts partent.',
      'Le port devrait veiller à ce que les pilotes qui ne sont pas prêts partent.',
    ],
    ['fr', 'Le port devrait veiller à ce que, si la porte est close, on sonne.', 'Le port devrait veiller à ce que, si la porte n’est pas close, on sonne.'],
    ['fr', 'Le port devrait veiller à ce que les lampes soient toutes neuves.', 'Le port devrait veiller à ce que les lampes ne soient pas toutes neuves.'],
    ['es', 'El puerto debería garantizar que quien paga entre.', 'El puerto debería garantizar que quien no paga entre.'],
    ['es', 'El puerto debería garantizar que los barcos que pagan entren.', 'El puerto debería garantizar que los barcos que no pagan entren.'],
    ['it', 'Il porto dovrebbe garantire che chi paga entri.', 'Il porto dovrebbe garantire che chi non paga entri.'],
    ['it', 'Il porto dovrebbe garantire che, se la nave paga, entri.', 'Il porto dovrebbe garantire che, se la nave non paga, entri.'],
    ['pt', 'O porto deveria garantir que quem paga entre.', 'O porto deveria garantir que quem não paga entre.'],
    ['pt', 'O porto deveria garantir que os barcos que pagam entrem.', 'O porto deveria garantir que os barcos que não pagam entrem.'],
  ])('%s: %s → %s', (language, draft, final) => {
    expect(types(draft, final, language)).not.toContain('negation');
    expect(told(draft, final, language).certainty).toBe('check');
  });
});

describe('"not all" narrows, and turns nothing round', () => {
  test.each([
    ['en', 'Ports should ensure that all crews wear vests.', 'Ports should ensure that not all crews wear vests.'],
    ['de', 'Die Häfen sollten sicherstellen, dass alle Lotsen Westen tragen.', 'Die Häfen sollten sicherstellen, dass nicht alle Lotsen Westen tragen.'],
    ['es', 'El puerto debería garantizar que todos los pilotos usen chaleco.', 'El puerto debería garantizar que no todos los pilotos usen chaleco.'],
    ['it', 'Il porto dovrebbe garantire che tutti i piloti portino il giubbotto.', 'Il porto dovrebbe garantire che non tutti i piloti portino il giubbotto.'],
    ['nl', 'De haven moet ervoor zorgen dat alle loodsen een vest dragen.', 'De haven moet ervoor zorgen dat niet alle loodsen een vest dragen.'],
    ['pt', 'O porto deveria garantir que todos os pilotos usem colete.', 'O porto deveria garantir que nem todos os pilotos usem colete.'],
  ])('%s: %s → %s', (language, draft, final) => {
    expect(types(draft, final, language)).toContain('scope');
    expect(types(draft, final, language)).not.toContain('negation');
  });
  test('and softens', () => expect(types('Ports should ensure that all gates close.', 'Ports should ensure that not all gates close.')).toContain('softened'));
});

test.each([
  ['Ports should ensure that crews wear vests.', 'Ports should ensure that crews not only wear but also wash vests.'],
  ['Ports should ensure that gates open.', 'Ports should ensure that gates do not open until a pilot is on board.'],
  ['Ports should say whether boats are insured.', 'Ports should say whether or not boats are insured.'],
  ['All ports should keep a list.', 'Not all ports should keep a list.'],
])('what denies nothing, or not that, is not: %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('negation'));

import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const told = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {});
const types = (draft: string, final: string, language = 'en') => told(draft, final, language).traits.map(({ type }) => type);

/** Both ways: what is to be ensured is denied. */
const DENIED = [
  ['en', 'Ports should ensure that crews wear vests.', 'Ports should ensure that crews do not wear vests.'],
  ['en', 'Ports must check that tolls are charged.', 'Ports must check that no tolls are charged.'],
  ['en', 'Ports should ensure that all crews wear vests.', 'Ports should ensure that not all crews wear vests.'],
  ['de', 'Die Häfen wollen, dass alle Kais bis 2027 Lampen erhalten.', 'Die Häfen wollen nicht, dass alle Kais bis 2027 Lampen erhalten.'],
  ['de', 'Die Häfen sollten sicherstellen, dass die Lotsen Westen tragen.', 'Die Häfen sollten sicherstellen, dass die Lotsen keine Westen tragen.'],
  ['de', 'Die Häfen sollten sicherstellen, dass alle Lotsen Westen tragen.', 'Die Häfen sollten sicherstellen, dass nicht alle Lotsen Westen tragen.'],
  ['fr', 'Le port devrait veiller à ce que les pilotes portent un gilet.', 'Le port devrait veiller à ce que les pilotes ne portent pas un gilet.'],
  ['fr', 'Le port devrait veiller à ce que tous les pilotes aient un gilet.', 'Le port devrait veiller à ce que pas tous les pilotes aient un gilet.'],
  ['es', 'El puerto debería garantizar que los pilotos usen chaleco.', 'El puerto debería garantizar que los pilotos no usen chaleco.'],
  ['es', 'El puerto debería garantizar que todos los pilotos usen chaleco.', 'El puerto debería garantizar que no todos los pilotos usen chaleco.'],
  ['it', 'Il porto dovrebbe garantire che i piloti portino il giubbotto.', 'Il porto dovrebbe garantire che i piloti non portino il giubbotto.'],
  ['it', 'Il porto dovrebbe garantire che tutti i piloti portino il giubbotto.', 'Il porto dovrebbe garantire che non tutti i piloti portino il giubbotto.'],
  ['nl', 'De haven moet ervoor zorgen dat de loodsen een vest dragen.', 'De haven moet ervoor zorgen dat de loodsen geen vest dragen.'],
  ['nl', 'De haven moet ervoor zorgen dat alle loodsen een vest dragen.', 'De haven moet ervoor zorgen dat niet alle loodsen een vest dragen.'],
  ['pt', 'O porto deveria garantir que os pilotos usem colete.', 'O porto deveria garantir que os pilotos não usem colete.'],
  ['pt', 'O porto deveria garantir que todos os pilotos usem colete.', 'O porto deveria garantir que nem todos os pilotos usem colete.'],
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
])('what is denied of something else is to be looked at: %s → %s', (draft, final) => {
  const { certainty, certaintyReasons } = told(draft, final);
  expect(types(draft, final)).not.toContain('negation');
  expect([certainty, certaintyReasons?.[0]]).toEqual(['check', expect.stringContaining('which may turn round what is asked for')]);
});

test.each([
  ['Ports should ensure that crews wear vests.', 'Ports should ensure that crews not only wear but also wash vests.'],
  ['Ports should ensure that gates open.', 'Ports should ensure that gates do not open until a pilot is on board.'],
  ['Ports should say whether boats are insured.', 'Ports should say whether or not boats are insured.'],
  ['All ports should keep a list.', 'Not all ports should keep a list.'],
])('what denies nothing, or not that, is not: %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('negation'));

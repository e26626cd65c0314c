import { describe, expect, test } from 'vitest';
import { judge, scanOf } from '../../src/judge/index.js';
import type { Pair, ScannedPage } from '../../src/types.js';
import { pair } from './unit.js';

/** The page that a text was seen on: words in order, of which the program is sure but for those marked "?". */
function pageOf(text: string): ScannedPage {
  const words = text
    .split(/\s+/)
    .map((word, at) => ({ text: word.replace('?', ''), x0: 40 * at, y0: 10, x1: 40 * at + 35, y1: 20, confidence: word.endsWith('?') ? 0.4 : 0.95 }));
  return { page: 1, width: 600, height: 800, words };
}

/** What becomes of a draft that was seen in a picture. */
function seen(draft: string, final: string, language = 'en') {
  const match = pair(draft.replaceAll('?', ''), final, language);
  const [unit] = match.draft;
  if (!unit) throw new RangeError('a pair has a draft');
  const scans: Pair<ReturnType<typeof scanOf>> = { draft: scanOf([pageOf(draft)]), final: scanOf([]) };
  const placed = { ...match, draft: [{ ...unit, locator: { ...unit.locator, page: 1 } }] };
  const scanned = { gaps: { draft: [], final: [] }, matched: { draft: 1, final: 1 }, scanned: (_: unknown, side: string) => side === 'draft' };
  return judge(placed, { scans, facts: scanned });
}
const became = (...texts: Parameters<typeof seen>) => {
  const { outcome, traits, misread = [] } = seen(...texts);
  return [outcome, ...traits.map(({ type }) => type), ...misread.map(({ seen: as, other }) => `${as}/${other}`)];
};

const ASKS = 'The council must light every stop on the quays at night.';

describe('what recognition confuses is no other wording', () => {
  test('letters alike in shape', () => expect(became('The council rnust light every stop on the quays at night.', ASKS)).toEqual(['kept', 'rnust/must']));
  test('a letter that looks like a digit', () =>
    expect(became('The counci1 must 1ight every stop on the quays at night.', ASKS)).toEqual(['kept', 'counci1/council', '1ight/light']));
  test('a lost accent', () =>
    expect(became('La municipalité doit eclairer les arrets la nuit.', 'La municipalité doit éclairer les arrêts la nuit.', 'fr')).toEqual([
      'kept',
      'eclairer/éclairer',
      'arrets/arrêts',
    ]));
  test('a letter of which the program is not sure', () =>
    expect(became('The council must lighl? every stop on the quays at night.', ASKS)).toEqual(['kept', 'lighl/light']));
  test('specks of which it is not sure', () => expect(became('The council must light every ij? stop on the quays at night.', ASKS)).toEqual(['kept', 'ij/']));
});

describe('what is always shown, to be checked', () => {
  const CHECK = ['its words in the draft were seen in a picture by a program: look at the page'];
  test.each([
    ['another modal', 'The council may? light every stop on the quays at night.', ASKS, 'strengthened'],
    ['another amount', 'The council must light 5? stops on the quays at night.', 'The council must light 6 stops on the quays at night.', 'quantity'],
    [
      'another amount in words',
      'The council must spend six million? pounds on the quays.',
      'The council must spend six billion pounds on the quays.',
      'quantity',
    ],
    ['another date', 'The council must light every stop by 1 June? 2027.', 'The council must light every stop by 1 July 2027.', 'deadline'],
    ['a negation', 'The council must now? light every stop on the quays.', 'The council must not light every stop on the quays.', 'negation'],
  ])('%s', (_, draft, final, type) => {
    const finding = seen(draft, final);
    expect(finding).toMatchObject({ outcome: 'reworded', certainty: 'check', certaintyReasons: CHECK });
    expect(finding.traits.map((trait) => trait.type)).toContain(type);
  });
  test('another word of which the program is sure', () => expect(became('The council must sight every stop on the quays at night.', ASKS)[0]).toBe('reworded'));
});

test('a text that was not scanned keeps each of its letters', () =>
  expect(judge(pair('The council rnust light every stop.', 'The council must light every stop.', 'en'), {}).outcome).toBe('reworded'));
test('what is quoted stays as it was seen', () =>
  expect(seen('The council rnust light every stop on the quays at night.', ASKS).draft[0]?.text).toContain('rnust'));

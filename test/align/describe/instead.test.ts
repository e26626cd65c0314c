import { describe, expect, test } from 'vitest';
import { withInstead } from '../../../src/align/describe/instead.js';
import { align } from '../../../src/align/index.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import type { Match, Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';

const HEDGE = 'Landowners must replant every hedge that they remove within two years.';
const CHOIR = 'Schools should offer choir practice to all pupils once a week.';
const FERRY = 'The harbour trust should run a ferry to the island on winter weekends.';
const LAMPS = 'The parish should put solar lamps along the towpath before autumn.';
const FERRIES = 'Keep winter crossings: a ferry between the island and the harbour on weekends and feast days.';

const reportOf = (list: string) =>
  report(
    list
      .split(' / ')
      .map((text) => `! ${text}`)
      .join('\n'),
  );
const known = { similarity: 0, confidence: 0.8 };
const alone = { kind: 'unpaired' as const, ...known, echoes: [], basis: 'whole' as const };
const together = { kind: 'paired' as const, ...known, parts: [], transfers: [], references: [], items: [] };

/** "r2>r3 place": a left-over unit of the draft, one of the final that it names, and what speaks for them. Only the hedge and the choir have partners. */
function named(ours: string, theirs: string, addressee?: string): string[] {
  const [draft, final] = [reportOf(ours), reportOf(theirs)];
  const addressed = (unit: Recommendation) => (addressee ? { ...unit, addressees: [{ start: 0, end: 3, text: addressee }] } : unit);
  const partner = (unit: Recommendation) => ([HEDGE, CHOIR].includes(unit.text) ? final.recommendations.filter(({ text }) => text === unit.text) : []);
  const matches: Match<Recommendation>[] = [
    ...draft.recommendations.map((unit) =>
      partner(unit).length > 0 ? { ...together, draft: [unit], final: partner(unit) } : { ...alone, draft: [addressed(unit)], final: [] },
    ),
    ...final.recommendations.filter(({ text }) => ![HEDGE, CHOIR].includes(text)).map((unit) => ({ ...alone, draft: [], final: [addressed(unit)] })),
  ];
  const lost = withInstead(matches, libraryOf(draft, final, new Interner())).filter((match) => match.final.length === 0);
  return lost.flatMap((match) => (match.instead ?? []).map(({ units, why }) => `${match.draft[0]?.id}>${units[0]?.id} ${why}`));
}

test.each([
  ['what stands between the same neighbours is named', `${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${LAMPS} / ${CHOIR}`, ['r2>r2 place']],
  ['before the first neighbour, too', `${FERRY} / ${HEDGE}`, `${LAMPS} / ${HEDGE}`, ['r1>r1 place']],
  ['what stands elsewhere and shares nothing is not', `${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${CHOIR} / ${LAMPS}`, []],
  ['what has its words is, wherever it stands', `${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${CHOIR} / ${FERRIES}`, ['r2>r3 words']],
  ['where nothing is new nothing is named', `${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${CHOIR}`, []],
])('%s', (_title, ours, theirs, expected) => {
  expect(named(ours, theirs)).toEqual(expected);
});

test('an addressee that few others have speaks for two that are left over', () =>
  expect(named(`${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${CHOIR} / ${LAMPS}`, 'The Tides Board')).toEqual(['r2>r3 words']));

test('one that many have does not', () => {
  const [draft, final] = [
    `${FERRY} / ${HEDGE} / ${LAMPS}`,
    `${HEDGE} / ${CHOIR.replace('choir', 'judo')} / ${FERRIES.replace(/ferry|winter|island|harbour/g, 'bus')}`,
  ];
  expect(named(draft, final, 'The Tides Board').filter((line) => line.endsWith('words'))).toEqual([]);
});

test('nor does one that four have', () => {
  const list = (count: number) => [...nonsense(count)].map((word) => `Huts should be ${word}.`).join(' / ');
  const isNamed = (count: number) =>
    named(`${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${CHOIR} / ${list(count)}`, 'The Tides Board').some((line) => line.endsWith('words'));
  expect(turn(rungs(1, 6), (count) => !isNamed(count))).toBe(3);
});

test('three are named at most', () => {
  const list = nonsense(6)
    .map((word) => `Huts should be ${word}.`)
    .join(' / ');
  expect(named(`${HEDGE} / ${FERRY} / ${CHOIR}`, `${HEDGE} / ${list} / ${CHOIR}`)).toHaveLength(3);
});

test('sides swapped, the new names the lost', () => {
  const [one, two] = [reportOf(`${HEDGE} / ${FERRY} / ${CHOIR}`), reportOf(`${HEDGE} / ${LAMPS} / ${CHOIR}`)];
  const found = align(one, two).matches.find(({ draft }) => draft.length === 0);
  expect(found?.instead?.map(({ units, why }) => [units[0]?.id, why])).toEqual([['r2', 'place']]);
});

test('items of one recommendation name each other', () => {
  const item = (unit: Recommendation, side: 'draft' | 'final'): Match<Recommendation> => ({ ...alone, draft: [], final: [], [side]: [unit] });
  const [draft, final] = [reportOf(`${HEDGE} / ${FERRY}`), reportOf(`${HEDGE} / ${LAMPS}`)];
  const [parents, [one, two]] = [
    [draft.recommendations[0], final.recommendations[0]],
    [draft.recommendations[1], final.recommendations[1]],
  ] as Recommendation[][] as [Recommendation[], Recommendation[]];
  const parent = {
    ...together,
    draft: parents.slice(0, 1),
    final: parents.slice(1),
    items: [item(one as Recommendation, 'draft'), item(two as Recommendation, 'final')],
  };
  const [found] = withInstead([parent], libraryOf(draft, final, new Interner()));
  expect(found?.items?.map(({ instead }) => instead?.[0]?.units[0]?.text)).toEqual([LAMPS, FERRY]);
});

describe('alone on both sides, in words of its own and moved', () => {
  test.each([
    ['Landlords should fit a smoke alarm in each flat.', 'Owners of rented homes must install fire detectors in every dwelling.'],
    ['The harbour trust should hire a night guard.', 'A watch for the dark hours must be recruited by the port.'],
    ['Clerks should mend broken lamps.', 'Faulty lights must be repaired by the town.'],
  ])('what asks for a like act is named: %s → %s', (one, other) =>
    expect(named(`${HEDGE} / ${CHOIR} / ${one}`, `${other} / ${HEDGE} / ${CHOIR}`)).toEqual(['r3>r1 act']),
  );
  test('what has the same verb alone is not', () =>
    expect(named(`${HEDGE} / ${CHOIR} / Clerks should mend broken lamps.`, `The town should mend its roofs. / ${HEDGE} / ${CHOIR}`)).toEqual([]));
});

describe('several left over on each side, in words of their own and moved', () => {
  const SMOKE = 'Landlords should fit a smoke alarm in each flat.';
  const FIRE = 'Owners of rented homes must install fire detectors in every dwelling.';
  const PRINT = 'The clerk should publish the accounts of the pier.';
  const RELEASE = 'Yearly figures of what the jetty costs must be released.';
  const CALVES = 'Farmers may wean calves after ten weeks.';
  const left = (ours: string, theirs: string) => named(`${HEDGE} / ${CHOIR} / ${ours}`, `${theirs} / ${HEDGE} / ${CHOIR}`);
  test.each([
    ['each names what asks for a like act', `${SMOKE} / ${PRINT}`, `${FIRE} / ${RELEASE}`, ['r3>r1 act', 'r4>r2 act']],
    ['in whatever order', `${SMOKE} / ${PRINT}`, `${RELEASE} / ${FIRE}`, ['r3>r2 act', 'r4>r1 act']],
    ['beside others that it does not name', `${SMOKE} / ${CALVES}`, `${LAMPS} / ${FIRE}`, ['r3>r2 act']],
    ['two that have nothing in common are not named', `${SMOKE} / ${CALVES}`, `${RELEASE} / ${FERRY}`, []],
  ])('%s', (_title, ours, theirs, expected) => expect(left(ours, theirs)).toEqual(expected));
  test('among more than six it is chance', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `Guard number ${at} should walk the dunes of ward ${at}.`).join(' / ');
    expect(turn(rungs(1, 12), (count) => left(SMOKE, `${FIRE} / ${many(count)}`).length === 0)).toBe(6);
  });
});

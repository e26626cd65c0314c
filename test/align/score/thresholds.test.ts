import { describe, expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import { candidates } from '../../../src/align/score/candidates.js';
import { contextOf } from '../../../src/align/score/context.js';
import { edge } from '../../../src/align/score/edge.js';
import { gapCandidates } from '../../../src/align/score/gap-candidates.js';
import { rivalriesOf } from '../../../src/align/score/rivalry.js';
import { besides } from '../../../src/align/score/side-evidence.js';
import { similarity } from '../../../src/align/score/similarity.js';
import { sidesOf } from '../../../src/align/text/sides.js';
import { join, noLinks } from '../../../src/align/words/links.js';
import type { Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';

const A = nonsense(100);
const [B, C] = [nonsense(100, 100), nonsense(100, 200)] as [string[], string[]];
const linked = (size: number, pairs: readonly (readonly [number, number])[]) => {
  const all = noLinks(size, size);
  for (const [one, other] of pairs) join(all, one, other);
  return all;
};

describe('the neighbourhood of a pair', () => {
  test('ends at the third unit before it', () => expect(turn(rungs(1, 8), (n) => contextOf(linked(40, [[20 - n, 20 - n]]))(20, 20).before === 0)).toBe(4));
  test('ends, the wider one, at the sixth', () => expect(turn(rungs(1, 12), (n) => contextOf(linked(40, [[20 - n, 20 - n]]))(20, 20).region === 0)).toBe(7));
  test('holds partners up to nine units off', () =>
    expect(
      turn(
        rungs(1, 15),
        (n) =>
          contextOf(
            linked(60, [
              [19, 20 + n],
              [30 - n, 55],
            ]),
          )(20, 20).region === 0,
      ),
    ).toBe(10));
});

test('rivals are siblings up to twelve units off', () => {
  const sides = sidesOf(
    Array.from({ length: 40 }, () => 'Log ships.'),
    Array.from({ length: 40 }, () => 'Log ships.'),
  );
  const first = (away: number) => rivalriesOf([edge(sides, 0, 3), edge(sides, 0, 3 + away)], Float64Array.from([2, 2]))[0]?.first;
  expect(turn(rungs(1, 20), (n) => first(n) === 0)).toBe(13);
});

describe('a gap', () => {
  const pairs = (size: number) =>
    gapCandidates(noLinks(size, size))
      .filter(([draft]) => draft === 0)
      .map(([, final]) => final);
  test('of six units is small: everything faces everything', () => expect(Math.max(...pairs(6))).toBe(5));
  test('of seven is large: what stands two places off', () => expect(Math.max(...pairs(7))).toBe(2));
});

describe('beside the texts', () => {
  const unit = (text: string, more: Partial<Recommendation>) => ({ ...(report(`! ${text}`).recommendations[0] as Recommendation), ...more });
  const evidence = (more: Partial<Recommendation>) => besides([unit('Log ships.', more)], [unit('Mend huts.', more)])(0, 0);
  test.each<[string, Partial<Recommendation>, number]>([
    ['a label', { label: '4' }, 0.2],
    ['a section', { section: ['Boats'] }, 0.5],
    ['a reason', { rationale: 'Boats sink.' }, 1.5],
  ])('%s that both have speaks for them', (_, more, odds) => expect(evidence(more)).toBeCloseTo(odds));
});

describe('words in common', () => {
  const alike = (spread: number, shared = A.slice(0, 3)) => {
    const sides = sidesOf([shared.join(' '), ...Array.from({ length: spread - 2 }, () => shared.toReversed().join(' '))], [[...shared, B[0]].join(' ')]);
    return similarity(sides.draft[0] as never, sides.final[0] as never, sides.vocabulary);
  };
  test('are rare in so many units', () => expect(turn(rungs(2, 8), (n) => alike(n).rareWords === 0)).toBe(5));
  test('are unique in so many', () => expect(turn(rungs(2, 8), (n) => alike(n).uniqueWords === 0)).toBe(3));
});

test('a candidate shares so many of a hundred words', () => {
  const found = (count: number) => {
    const sides = sidesOf([A.join(' ')], [[...A.slice(0, count).toReversed(), ...B.slice(count)].join(' ')]);
    return (candidates(sides.draft, sides.final, sides.vocabulary, noLinks(1, 1)).found[0] ?? []).length > 0;
  };
  expect(turn(rungs(0, 20), found)).toBe(7);
});

test('two words in a row count half of a word', () => {
  const inRow = [...A.slice(0, 11), ...B.slice(0, 30)];
  const apart = (count: number) => [...Array.from({ length: count }, (_, at) => A[20 + 2 * at] as string), ...C.slice(0, 30)];
  const best = (count: number) => {
    const sides = sidesOf([A.slice(0, 60).join(' ')], [inRow.join(' '), apart(count).join(' ')]);
    return candidates(sides.draft, sides.final, sides.vocabulary, noLinks(1, 2)).found[0]?.[0];
  };
  expect(turn(rungs(11, 20), (count) => best(count) === 1)).toBe(17);
});

test('a word of little meaning weighs three tenths of another', () => {
  const { vocabulary } = sidesOf(['should bren'], ['glim']);
  const weightOf = (word: string) => vocabulary.weights[vocabulary.terms.get(word) ?? -1] as number;
  expect(weightOf('should') / weightOf('bren')).toBeCloseTo(0.3);
});

test('a recommendation wins against a narrative block that says as much', () => {
  const told = [...A.slice(0, 20)].join(' ');
  const partner = (count: number) => {
    const draft = report(`! ${told}.`);
    const final = report(`${[...A.slice(0, count), ...B.slice(count, 20)].join(' ')}.\n! ${[...A.slice(0, 10), ...C.slice(10, 20)].join(' ')}.`);
    return align(draft, final).matches.find((match) => match.draft.length > 0)?.final[0]?.id;
  };
  expect(turn(rungs(8, 20), (count) => partner(count) === undefined)).toBe(14);
});

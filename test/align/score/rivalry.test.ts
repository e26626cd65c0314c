import { expect, test } from 'vitest';
import { type Edge, edge } from '../../../src/align/score/edge.js';
import { rivalriesOf } from '../../../src/align/score/rivalry.js';
import { sidesOf } from '../../../src/align/text/sides.js';

/** Rivalries of pairs of equal texts at these places, with these log-odds. */
function rivalries(pairs: readonly (readonly [draft: number, final: number, worth: number])[]) {
  const units = Array.from({ length: 40 }, () => 'Clinics publish their waiting times.');
  const sides = sidesOf(units, units);
  const edges = pairs.map(([draft, final]): Edge => edge(sides, draft, final));
  return rivalriesOf(
    edges,
    Float64Array.from(pairs, ([, , worth]) => worth),
  );
}

test('a pair without rivals leads by as much as counts', () => expect(rivalries([[0, 0, 3]])).toEqual([{ least: 6, most: 6, first: 0 }]));

test('a pair is weighed against the best other one of either unit', () => {
  const [own] = rivalries([
    [0, 0, 3],
    [0, 1, 1],
    [1, 0, 4],
  ]);
  expect(own).toMatchObject({ least: -1, most: 2 });
});

test('of two pairs as good, the one with the earlier sibling comes first', () => {
  const [earlier, later] = rivalries([
    [0, 3, 2],
    [0, 4, 2],
  ]);
  expect([earlier?.first, later?.first]).toEqual([expect.closeTo(0.88, 2), expect.closeTo(-0.88, 2)]);
});

test('what stands far off is no sibling', () => {
  const [own] = rivalries([
    [0, 3, 2],
    [0, 30, 2],
  ]);
  expect(own?.first).toBe(0);
});

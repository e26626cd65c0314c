import { expect, test } from 'vitest';
import { type Context, contextOf } from '../../../src/align/score/context.js';
import { join, noLinks } from '../../../src/align/words/links.js';

/** Five units against five, linked as told. */
function context(links: readonly [number, number][], draft: number, final: number): Context {
  const all = noLinks(5, 5);
  for (const [i, j] of links) join(all, i, j);
  return contextOf(all)(draft, final);
}

test('between linked neighbours a pair stands in order, and alone', () => {
  const found = context(
    [
      [0, 0],
      [1, 1],
      [3, 3],
      [4, 4],
    ],
    2,
    2,
  );
  expect(found).toMatchObject({ before: 1, after: 1, between: 1, alone: 1 });
});

test('across a link a pair stands out of order', () => {
  const found = context(
    [
      [0, 0],
      [2, 2],
      [4, 4],
    ],
    1,
    3,
  );
  expect(found).toMatchObject({ between: 0, alone: 0 });
});

test('a partner that is already taken does not shut out its rival', () => {
  const taken = [
    [0, 0],
    [1, 2],
    [3, 3],
    [4, 4],
  ] as const;
  const rival = context(
    taken.map(([i, j]) => [i, j]),
    2,
    2,
  );
  expect(rival).toMatchObject({ between: 1 });
});

test('the place a link holds counts two units that could change partners', () => {
  const links: [number, number][] = [
    [0, 0],
    [1, 1],
    [3, 3],
    [4, 4],
  ];
  expect(context([...links, [2, 2]], 2, 2).alone).toBe(1);
  expect(
    context(
      links.filter(([i]) => i !== 1),
      2,
      2,
    ).alone,
  ).toBe(0.5);
});

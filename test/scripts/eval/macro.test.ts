import { expect, test } from 'vitest';
import { interval, macro } from '../../../scripts/eval/macro.mjs';

const row = (group: string, right: number, said: number, truth: number) => ({ group, right, said, found: right, truth });

test('macro F1 is the mean of groups, not of documents, and of those with something to find', () =>
  expect(macro([row('harbour', 2, 2, 2), row('harbour', 0, 2, 2), row('orchard', 4, 4, 4), row('meadow', 0, 3, 0)])).toBe(75));

test('a group of which nothing is said counts 0', () => expect(macro([row('harbour', 0, 0, 5), row('orchard', 5, 5, 5)])).toBe(50));

test('documents that are alike leave no doubt', () => expect(interval([row('a', 1, 2, 2), row('b', 1, 2, 2)])).toEqual([50, 50]));

test('documents that differ do, the same in every run', () => {
  const documents = [row('a', 0, 1, 1), row('b', 1, 1, 1)];
  expect(interval(documents)).toEqual(interval(documents));
  expect(interval(documents)).toEqual([0, 100]);
});

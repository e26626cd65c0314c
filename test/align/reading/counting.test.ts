import { expect, test } from 'vitest';
import { countedThrough } from '../../../src/align/reading/counting.js';
import type { Recommendation } from '../../../src/types.js';
import { report } from '../reports.js';

/** Recommendations by the labels of their items; what counts through, by position. */
function counted(...lists: readonly string[]): string[] {
  const lines = lists.map(
    (labels) =>
      `! The board should do these:\n${labels
        .split(' ')
        .map((label) => `- [${label}] Do it.`)
        .join('\n')}`,
  );
  const { recommendations } = report(lines.join('\n'));
  return countedThrough(recommendations).map((series: readonly Recommendation[]) => series.map((one) => recommendations.indexOf(one)).join(' '));
}

test.each([
  ['numbers that go on under the next', ['1. 2. 3.', '4. 5.', '6. 7.'], ['0 1 2']],
  ['brackets and signs before the number', ['(1) (2)', '(3) (4)'], ['0 1']],
  ['another list between them', ['1. 2.', 'a. b.', '3. 4.'], ['0 2']],
  ['numbers that begin anew', ['1. 2. 3.', '1. 2. 3.'], []],
  ['letters', ['a. b.', 'c. d.'], []],
  ['a gap', ['1. 2.', '4. 5.'], []],
])('%s', (_, lists, expected) => {
  expect(counted(...lists)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { fitted, patternsOf } from '../../../scripts/train/recogniser.mjs';

const PRESENT = {
  prior: { report: -2, response: -12, guideline: -1, standard: -1 },
  weights: new Map([
    ['duty', 2],
    ['label', 2],
    ['noted', 0],
  ]),
};
const document = (group: string, rule: string, labels: (boolean | undefined)[]) => ({
  group,
  outline: { document: { kind: 'report' }, blocks: labels.map(() => ({ evidence: [{ rule }] })) },
  labels,
});
const PATTERNS = patternsOf([
  document('harbour', 'duty', [true, true, true, undefined]),
  document('orchard', 'label', [false, false]),
  document('orchard', 'noted', [false]),
]);

test('blocks with the same rules and truth are counted together, open ones not at all', () =>
  expect(PATTERNS.map(({ rules, right, count }) => [rules[0], right, count])).toEqual([
    ['duty', true, 3],
    ['label', false, 2],
    ['noted', false, 1],
  ]));

test('a rule that was right gains, one that was wrong loses, and one that weighs nothing stays', () => {
  const { weights } = fitted(PATTERNS, PRESENT, 1);
  expect(weights.get('duty')).toBeGreaterThan(2);
  expect(weights.get('label')).toBeLessThan(2);
  expect(weights.get('noted')).toBe(0);
});

test('held hard enough the weights stay as they are', () => expect([...fitted(PATTERNS, PRESENT, 1e9).weights.values()]).toEqual([2, 2, 0]));

import { expect, test } from 'vitest';
import { figuresOf } from '../../../scripts/eval/figures.mjs';

const value = (told: string, pattern: RegExp) => figuresOf({ name: 'part', figures: [['figure', pattern, 'higher']] }, told)[0]?.value;

test('one group is the number itself', () => {
  expect(value('kites F1 81.5\nboats F1 7', /^kites F1 ([\d.]+)/m)).toBe(81.5);
});

test('two groups are a part and its whole, in per cent', () => {
  expect(value('right 3/4', /right (\d+)\/(\d+)/)).toBe(75);
});

test('with the flag g two groups are summed over all matches', () => {
  expect(value('kinds: red 1/4 green 2/2', /(\d+)\/(\d+)/g)).toBe(50);
});

test('no group counts the matches, and none is no missing figure', () => {
  expect(value('   no result: a\n   no result: b', /^ +no result: /m)).toBe(2);
  expect(value('all is well', /^ +no result: /m)).toBe(0);
});

test('what the scorer does not print is not measured', () => {
  expect(value('F2 81.5', /F1 ([\d.]+)/)).toBeNaN();
  expect(value('', /right (\d+)\/(\d+)/g)).toBeNaN();
});

test('a share of nothing is not measured', () => {
  expect(value('right 0/0', /right (\d+)\/(\d+)/)).toBeNaN();
});

test('a figure is named by its part', () => {
  expect(figuresOf({ name: 'old kites', figures: [['F1', /F1 (\d+)/, 'lower']] }, 'F1 5')).toEqual([{ name: 'old kites F1', value: 5, better: 'lower' }]);
});

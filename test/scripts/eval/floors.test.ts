import { expect, test } from 'vitest';
import { line, misses, raised } from '../../../scripts/eval/floors.mjs';

const high = (value: number) => ({ name: 'kites F1', value, better: 'higher' });
const low = (value: number) => ({ name: 'false kites', value, better: 'lower' });
const shown = (value: number) => ({ name: 'kites seen', value, better: 'shown' });

test('a figure may be as good as its floor or better', () => {
  expect([high(80), high(80.1), low(3), low(2)].map((figure) => misses(figure, figure.better === 'lower' ? 3 : 80))).toEqual([false, false, false, false]);
});

test('a figure worse than its floor misses it, by a tenth already', () => {
  expect([misses(high(79.9), 80), misses(low(3.1), 3)]).toEqual([true, true]);
});

test('a figure that is not measured misses its floor in either direction', () => {
  expect([misses(high(Number.NaN), 0), misses(low(Number.NaN), 100)]).toEqual([true, true]);
  expect(line(high(Number.NaN), 80)).toMatch(/ - +floor 80 +NOT MEASURED$/);
});

test('a figure that is only shown, or has no floor yet, misses none', () => {
  expect([misses(shown(0), 80), misses(high(0), undefined)]).toEqual([false, false]);
});

test('floors rise to better figures, rounded to the side that still holds', () => {
  expect(raised({ 'kites F1': 80, 'false kites': 3 }, [high(81.57), low(1.23)])).toEqual({ 'false kites': 1.3, 'kites F1': 81.5 });
});

test('floors never fall', () => {
  const floors = { 'false kites': 3, 'kites F1': 80 };
  expect(raised(floors, [high(79.9), low(3.1)])).toEqual(floors);
  expect(raised(floors, [high(Number.NaN), low(Number.NaN)])).toEqual(floors);
});

test('a figure that rose by less than a tenth does not lower its floor by rounding', () => {
  expect(raised({ 'kites F1': 80.1 }, [high(80.14)])).toEqual({ 'kites F1': 80.1 });
});

test('floors of other parts stay, and a new figure gets one unless it is only shown', () => {
  expect(raised({ boats: 5 }, [high(80), shown(9), { name: 'new', value: Number.NaN, better: 'higher' }])).toEqual({ boats: 5, 'kites F1': 80 });
});

test('the table says which way a figure missed', () => {
  expect(line(high(79), 80)).toMatch(/^kites F1 +79\.0 +floor 80 +BELOW ITS FLOOR$/);
  expect(line(low(4), 3)).toMatch(/^false kites +4\.0 +floor 3 +ABOVE ITS FLOOR$/);
  expect(line(high(80), 80)).toMatch(/^kites F1 +80\.0 +floor 80$/);
});

import { expect, it } from 'vitest';
import { isoDate } from '../../../src/read/pdf/dates.js';

it.each([
  ["D:20261122063731+01'00'", '2026-11-22T06:37:31'],
  ['D:20261122', '2026-11-22'],
  ['yesterday', undefined],
  [undefined, undefined],
])('isoDate(%s) is %s', (value, date) => {
  expect(isoDate(value)).toBe(date);
});

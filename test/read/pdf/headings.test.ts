import { expect, it } from 'vitest';
import { headingLook } from '../../../src/read/pdf/headings.js';
import type { Setting } from '../../../src/read/pdf/setting.js';
import { line } from './runs.js';

const PLAIN: Setting = { body: 10, family: 'Serif', bold: false, leading: 1.2, trails: false, justified: false };
const looksOf = (text: string) => {
  const lines = [line(text, 0, 700, { size: 14, bold: true })];
  return headingLook({ lines, column: { lines, left: 0, right: 400 } }, text, PLAIN) !== undefined;
};

it.each([['Wards of the north'], ['1. Wards'], ['Tables and figures'], ['Figures of the year']])('"%s" in large type is a title', (text) =>
  expect(looksOf(text)).toBe(true),
);
it.each([['Figure 8: Beds by ward'], ['Table 9-1 Beds by ward'], ['Abb. 3: Betten'], ['Tableau 2 – Lits']])('"%s" in large type is a caption', (text) =>
  expect(looksOf(text)).toBe(false),
);

import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../../src/read/pdf/grid.js';
import type { Shape } from '../../../src/read/pdf/model.js';

const [GREY, GREEN, BLACK] = ['#e7e6e6', '#c6e0b4', '#000000'];
const fill = (colour: string, x0: number, x1: number, y0: number, y1: number): Shape => ({ kind: 'fill', colour, opaque: true, order: 0, x0, x1, y0, y1 });
/** A cell as word processors print it: its rules, its shade, and the shade of each line in it. */
const cell = (x0: number, y0: number, lines: number, shade: string, lineShade = shade): Shape[] => [
  fill(shade, x0, x0 + 240, y0, y0 + 60),
  ...Array.from({ length: lines }, (_, at) => fill(lineShade, x0 + 5, x0 + 235, y0 + 44 - 15 * at, y0 + 59 - 15 * at)),
  fill(BLACK, x0, x0 + 240, y0, y0 + 1),
  fill(BLACK, x0, x0 + 240, y0 + 60, y0 + 61),
  fill(BLACK, x0, x0 + 1, y0, y0 + 60),
  fill(BLACK, x0 + 240, x0 + 241, y0, y0 + 60),
];
/** How many columns each row of the only grid has, from bottom to top. */
const columns = (...shapes: Shape[]): number[] => gridsOf(shapes)[0]?.rows.map(({ xs }) => xs.length - 1) ?? [];

describe('shades in shaded cells part no cells', () => {
  it('of one row', () => expect(columns(...cell(60, 600, 3, GREY), ...cell(300, 600, 2, GREEN))).toEqual([2]));
  it('of two rows whose lines stand at different heights', () =>
    expect(columns(...cell(60, 600, 1, GREY), ...cell(300, 600, 3, GREEN), ...cell(60, 540, 2, GREEN), ...cell(300, 540, 1, GREY))).toEqual([2, 2]));
  it('of a table shaded as a whole', () => expect(columns(fill(GREY, 60, 541, 600, 661), ...cell(60, 600, 3, GREY), ...cell(300, 600, 2, GREY))).toEqual([2]));
});

it('a box of another colour in a shaded box is seen', () => {
  const gridsWith = (inner: string) => gridsOf([fill(GREY, 60, 540, 500, 660), fill(inner, 80, 520, 520, 640)]).length;
  expect([gridsWith(GREEN), gridsWith(GREY)]).toEqual([2, 1]);
});

describe('rows that the shades of the first column part', () => {
  const rule = (x0: number, x1: number, y0: number, y1: number): Shape => ({ kind: 'stroke', colour: BLACK, opaque: true, order: 0, x0, x1, y0, y1 });
  const outline = [rule(60, 540, 600, 600), rule(60, 540, 660, 660), rule(60, 60, 600, 660), rule(160, 160, 600, 660), rule(540, 540, 600, 660)];
  const shades = [fill(GREY, 60, 160, 600, 630), fill(GREY, 60, 160, 630, 660)];
  const open = (...shapes: Shape[]) => gridsOf(shapes)[0]?.rows.map((row) => row.open ?? []);
  it('are rows of all columns', () => expect(open(...outline, ...shades)).toEqual([[], []]));
  it('are so whatever else is shaded', () => expect(open(...outline, ...shades, fill(GREEN, 160, 540, 600, 660))).toEqual([[], []]));
  it('leave open a cell beside a rule that is drawn', () => expect(open(...outline, ...shades, rule(60, 160, 630, 630))).toEqual([[1], []]));
});

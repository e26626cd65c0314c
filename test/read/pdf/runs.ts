import { type Line, lineOf } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/model.js';

/** A run of regular 10-point type; letters are 5 points wide. */
export function run(text: string, x: number, y: number, more: Partial<Run> = {}): Run {
  const width = 5 * text.length;
  return {
    text,
    x,
    y,
    width,
    size: 10,
    bold: false,
    italic: false,
    family: 'Serif',
    angle: 0,
    order: 0,
    artifact: false,
    invisible: false,
    trail: false,
    ...more,
  };
}

/** A line of one run. */
export function line(text: string, x: number, y: number, more: Partial<Line> = {}): Line {
  return { ...lineOf(1, [run(text, x, y)]), ...more };
}

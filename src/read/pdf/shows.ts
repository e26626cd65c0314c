import { apply, lengthOf, type Matrix, multiply } from './matrix.js';
import type { Run } from './model.js';
import type { Pen, State } from './state.js';
import { chunksOf, type Glyph } from './words.js';

/** What marked content a text stands in. */
export interface Mark {
  readonly number?: number;
  readonly artifact: boolean;
  readonly hidden: boolean;
}

/** A run while its page is walked: its surroundings are put on it, and its trailing space may be drawn later. */
export type DrawnRun = { -readonly [Key in keyof Run]: Run[Key] };

/** Turns one show operator into runs and moves the pen past it. */
export function show(glyphs: readonly (Glyph | number)[], { state, pen }: { readonly state: State; readonly pen: Pen }): { runs: DrawnRun[]; spaces: boolean } {
  const font = state.font;
  if (!font || !state.size) return { runs: [], spaces: false };
  const { chunks, advance } = chunksOf(glyphs, state, font);
  const matrix = multiply(state.ctm, pen.matrix);
  const along = font.vertical ? 0 : state.scale;
  const scale = (along || 1) * lengthOf(matrix[0], matrix[1]);
  const size = Math.abs(state.size) * lengthOf(matrix[2], matrix[3]);
  const angle = angleOf(matrix, state.size, font.vertical);
  // pages have tens of thousands of runs: each is made at once, without spreading others into it
  const runs = chunks.map(({ text, start, end, trail, stops }): DrawnRun => {
    const [x, y] = font.vertical ? apply(matrix, pen.x, pen.y + state.rise + start) : apply(matrix, pen.x + start * along, pen.y + state.rise);
    const run: DrawnRun = {
      text,
      x,
      y,
      width: (end - start) * scale,
      stops: scaled(stops, scale),
      size,
      bold: font.bold || state.mode === 2,
      italic: font.italic,
      family: font.name,
      font: font.id,
      angle,
      order: 0,
      colour: state.fill,
      artifact: false,
      invisible: state.mode === 3 || state.mode === 7,
      trail,
    };
    if (font.drawn) run.drawn = true;
    return run;
  });
  if (font.vertical) pen.y += advance;
  else pen.x += advance * state.scale;
  return { runs, spaces: chunks.length === 0 && glyphs.some((glyph) => typeof glyph !== 'number') };
}

/** In place: nobody else holds them. */
function scaled(stops: number[], scale: number): readonly number[] {
  for (let i = 0; i < stops.length; i++) stops[i] = (stops[i] ?? 0) * scale;
  return stops;
}

function angleOf(matrix: Matrix, size: number, vertical: boolean): number {
  const sign = size < 0 ? -1 : 1;
  if (matrix[1] === 0 && matrix[0] * sign > 0) return vertical ? -90 : 0;
  const angle = (Math.atan2(matrix[1] * sign, matrix[0] * sign) * 180) / Math.PI;
  return Math.round(vertical ? angle - 90 : angle);
}

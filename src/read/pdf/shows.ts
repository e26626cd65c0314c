import { apply, type Matrix, multiply } from './matrix.js';
import type { Hidden, Run } from './model.js';
import type { Pen, State } from './state.js';
import { chunksOf, type Glyph } from './words.js';

/** What marked content a text stands in. */
export interface Mark {
  readonly number?: number;
  readonly artifact: boolean;
  readonly hidden: boolean;
}

/** Turns one show operator into runs and moves the pen past it. */
export function show(glyphs: readonly (Glyph | number)[], state: State, pen: Pen): { runs: Run[]; spaces: boolean } {
  const font = state.font;
  if (!font || !state.size) return { runs: [], spaces: false };
  const { chunks, advance } = chunksOf(glyphs, state, font);
  const matrix = multiply(state.ctm, pen.matrix);
  const along = font.vertical ? 0 : state.scale;
  const runs = chunks.map((chunk): Run => {
    const [x, y] = font.vertical ? apply(matrix, pen.x, pen.y + state.rise + chunk.start) : apply(matrix, pen.x + chunk.start * along, pen.y + state.rise);
    const scale = (along || 1) * Math.hypot(matrix[0], matrix[1]);
    return {
      text: chunk.text,
      x,
      y,
      width: (chunk.end - chunk.start) * scale,
      stops: chunk.stops.map((stop) => stop * scale),
      size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
      bold: font.bold || state.mode === 2,
      italic: font.italic,
      family: font.name,
      angle: angleOf(matrix, state.size, font.vertical),
      order: 0,
      colour: state.fill,
      artifact: false,
      invisible: state.mode === 3 || state.mode === 7,
      trail: chunk.trail,
    };
  });
  if (font.vertical) pen.y += advance;
  else pen.x += advance * state.scale;
  return { runs, spaces: chunks.length === 0 && glyphs.some((glyph) => typeof glyph !== 'number') };
}

function angleOf(matrix: Matrix, size: number, vertical: boolean): number {
  const sign = size < 0 ? -1 : 1;
  const angle = (Math.atan2(matrix[1] * sign, matrix[0] * sign) * 180) / Math.PI;
  return Math.round(vertical ? angle - 90 : angle);
}

/** A run with what its surroundings say of it. */
export function placed(run: Run, order: number, mark: Mark, hidden: Hidden | undefined): Run {
  const number = mark.number === undefined ? {} : { mark: mark.number };
  const why = mark.hidden ? 'layer' : hidden;
  return { ...run, order, artifact: mark.artifact, ...number, ...(why ? { hidden: why } : {}) };
}

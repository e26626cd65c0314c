import { isBlack, isTint } from './colours.js';
import { Heights } from './heights.js';
import type { Box, Run, Shape } from './model.js';
import { isLine } from './strikes.js';

/** In em over the baseline: where a line under words runs. */
const UNDER = { from: -0.3, to: 0.08 };

/** The runs of a page with those marked that are set in a colour and have a line of that colour under them, as links have. */
export function withUnderlined(runs: readonly Run[], shapes: readonly Shape[], linked: readonly Box[]): readonly Run[] {
  const coloured = shapes.filter((shape) => isTint(shape.colour) && !isBlack(shape.colour) && isLine(shape));
  if (coloured.length === 0) return runs;
  const lines = new Heights(coloured, (line) => line.y0);
  return runs.map((run) => (run.angle === 0 && isUnderlined(run, lines) && !linked.some((box) => isIn(run, box)) ? { ...run, lined: true } : run));
}

function isUnderlined(run: Run, lines: Heights<Shape>): boolean {
  for (const { x0, x1, colour } of lines.between(run.y + UNDER.from * run.size, run.y + UNDER.to * run.size)) {
    if (colour === run.colour && x0 < run.x + 1 && x1 > run.x + run.width - 1) return true;
  }
  return false;
}

function isIn(run: Run, box: Box): boolean {
  const [x, y] = [run.x + run.width / 2, run.y + 0.25 * run.size];
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/**
 * The pages of a document with the words that it shows as inserted: those set and underlined in the colour in which others are set and
 * struck. An underline alone may be a link or a stress.
 */
export function withInserted<P extends { readonly runs: readonly Run[] }>(pages: readonly P[]): readonly P[] {
  const colours = new Set(pages.flatMap(({ runs }) => runs.flatMap(({ struck, colour }) => (struck?.colour && struck.colour === colour ? colour : []))));
  if (colours.size === 0) return pages;
  const shown = ({ lined, struck, colour }: Run): boolean => lined === true && !struck && colour !== undefined && colours.has(colour);
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => (shown(run) ? { ...run, inserted: true } : run)) }));
}

import { isBlack, isTint } from './colours.js';
import { Heights } from './heights.js';
import type { Run, Shape } from './model.js';
import { isLine } from './strikes.js';

/** In em over the baseline: where a line under words runs. */
const UNDER = { from: -0.3, to: 0.08 };

/** The runs of a page with those marked that are set in a colour and have a line of that colour under them. */
export function withUnderlined(runs: readonly Run[], shapes: readonly Shape[]): readonly Run[] {
  const coloured = shapes.filter((shape) => isTint(shape.colour) && !isBlack(shape.colour) && isLine(shape));
  if (coloured.length === 0) return runs;
  const lines = new Heights(coloured, (line) => line.y0);
  return runs.map((run) => (run.angle === 0 && isUnderlined(run, lines) ? { ...run, lined: true } : run));
}

function isUnderlined(run: Run, lines: Heights<Shape>): boolean {
  for (const { x0, x1, colour } of lines.between(run.y + UNDER.from * run.size, run.y + UNDER.to * run.size)) {
    if (colour === run.colour && x0 < run.x + 1 && x1 > run.x + run.width - 1) return true;
  }
  return false;
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

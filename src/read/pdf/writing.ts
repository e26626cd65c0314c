import { isWhite } from './colours.js';
import { isClippedOff } from './drawing.js';
import type { Box } from './model.js';
import { type DrawnRun, type Mark, show } from './shows.js';
import type { Pen } from './state.js';
import { number, type Walk } from './walk.js';
import type { Glyph } from './words.js';

/** Sets the font and its size. */
export function setFont(walk: Walk, args: readonly unknown[]): void {
  walk.state.font = walk.context.font(String(args[0]));
  walk.state.size = number(args[1]);
}

/** Moves the pen from the start of its line. */
export function moveText(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}

const NO_MARK: Mark = { artifact: false, hidden: false };

/** Keeps the words that glyphs draw, with their place and look. */
export function showText(walk: Walk, glyphs: readonly (Glyph | number)[]): void {
  if (walk.annotation && !walk.annotation.drawn.overlay) return;
  const { runs, spaces } = show(glyphs, walk);
  const previous = walk.runs.at(-1);
  if (spaces && previous) previous.trail = true;
  for (const run of runs) {
    placeIn(walk, run);
    walk.runs.push(run);
  }
}

const glyphBox = ({ x, y, width, size }: DrawnRun): Box => ({ x0: x, y0: y - 0.22 * size, x1: x + width, y1: y + 0.78 * size });

/** Puts on a run what its surroundings say of it. */
function placeIn(walk: Walk, run: DrawnRun): void {
  const { annotation, state } = walk;
  const mark = walk.marks.at(-1) ?? NO_MARK;
  run.order = walk.order++;
  if (mark.hidden) run.hidden = 'layer';
  else if (run.angle === 0 && isClippedOff(state, glyphBox(run))) run.hidden = 'outside';
  else if (state.alpha < 0.05 || isWhite(state.fill)) run.hidden = 'colour';
  if (annotation) {
    run.annotation = annotation.id;
    if (annotation.drawn.overlay) run.overlay = annotation.drawn.overlay;
    return;
  }
  run.artifact = mark.artifact;
  if (mark.number !== undefined) run.mark = mark.number;
}

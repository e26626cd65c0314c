import { BAR } from './characters.js';
import { isBlack, isWhite } from './colours.js';
import { Heights } from './heights.js';
import { Layers } from './layers.js';
import type { Box, Run, Shape } from './model.js';
import { least, most } from './statistics.js';

/** The runs of a page that a reader of it sees, and those that lie hidden. */
export interface Sight {
  readonly seen: readonly Run[];
  readonly hidden: readonly Run[];
  /** drawn redactions, with or without text under them */
  readonly bars: number;
  /** seen or not: a picture was laid over it, and it may have holes */
  readonly underPicture: readonly Run[];
}

interface Page {
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** So much of a run must lie under a box for it to be covered. */
const COVERED = 0.7;
/** In em: a bar that blacks words out is about as high as a line and longer than a letter. */
const BAR_SIZE = { low: 0.6, high: 2.2, wide: 1.2, near: 6 };

/**
 * Tells hidden text apart: under an opaque box, off the page or beyond the clip, white on nothing, in no ink where no picture shows its words, on a layer that is switched off. Where words are covered in ink
 * or blacked out, a bar stands in the text, as it does on the page.
 */
export function sightOf(page: Page): Sight {
  const layers = new Layers(page.shapes.filter((shape) => shape.kind === 'fill'));
  const isScan = lettersOf(page.runs, true) > lettersOf(page.runs, false);
  const seen: Run[] = [];
  const hidden: Run[] = [];
  for (const run of page.runs) {
    const why = isScan && run.invisible ? outsideOf(run, page) : reasonOf(run, page, layers);
    if (why) hidden.push({ ...run, hidden: why });
    else seen.push(plain(run));
  }
  const bars = barsOf(
    page,
    hidden.filter((run) => run.hidden === 'covered' && isInked(run, layers)),
  );
  return { seen: [...seen, ...bars], hidden, bars: bars.length, underPicture: underPictures(seen, page.shapes) };
}

function underPictures(seen: readonly Run[], shapes: readonly Shape[]): Run[] {
  const pictures = shapes.filter((shape) => shape.colour === 'picture');
  if (pictures.length === 0) return [];
  const layers = new Layers(pictures);
  return seen.filter((run) => !run.invisible && layers.at(middleOf(boxOf(run)).y).some((picture) => covers(picture, run)));
}

/** Painted later, over most of the run. */
function covers(shape: Shape, run: Run): boolean {
  return shape.order > run.order && coveredShare(boxOf(run), shape) > COVERED;
}

function plain(run: Run): Run {
  if (run.hidden === undefined) return run;
  const { hidden: _, ...rest } = run;
  return rest;
}

/** How many letters are drawn in no ink, or in some. */
const lettersOf = (runs: readonly Run[], invisible: boolean): number =>
  runs.reduce((sum, run) => sum + (run.invisible === invisible ? run.text.trim().length : 0), 0);

function outsideOf(run: Run, { width, height }: Page): Run['hidden'] | undefined {
  const box = boxOf(run);
  return run.x > width || box.x1 < 0 || run.y > height || box.y1 < 0 ? 'outside' : undefined;
}

function reasonOf(run: Run, page: Page, layers: Layers): Run['hidden'] | undefined {
  if (run.hidden === 'layer' || run.hidden === 'outside') return run.hidden;
  const box = boxOf(run);
  const middle = middleOf(box);
  const outside = outsideOf(run, page);
  if (outside) return outside;
  const fills = layers.at(middle.y);
  // words in no ink are what a program read in the picture below them
  if (run.invisible) return fills.some((fill) => fill.colour === 'picture' && inside(middle, fill)) || run.text.trim() === '' ? undefined : 'colour';
  if (fills.some((fill) => fill.opaque && covers(fill, run))) return 'covered';
  if (run.hidden !== 'colour') return undefined;
  return fills.some((fill) => fill.order < run.order && !isWhite(fill.colour) && inside(middle, fill)) ? undefined : 'colour';
}

function middleOf({ x0, y0, x1, y1 }: Box): { x: number; y: number } {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** The place a run takes up on the page. */
function boxOf({ x, y, width, size, angle }: Run): Box {
  if (angle === 0) return { x0: x, y0: y - 0.1 * size, x1: x + width, y1: y + 0.6 * size };
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corners = [0, width].flatMap((along) => [-0.1 * size, 0.6 * size].map((up) => ({ x: x + along * cos - up * sin, y: y + along * sin + up * cos })));
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return { x0: least(xs), y0: least(ys), x1: most(xs), y1: most(ys) };
}

function coveredShare(box: Box, by: Box): number {
  const width = Math.min(box.x1, by.x1) - Math.max(box.x0, by.x0);
  const height = Math.min(box.y1, by.y1) - Math.max(box.y0, by.y0);
  const area = (box.x1 - box.x0) * (box.y1 - box.y0);
  return width > 0 && height > 0 && area > 0 ? (width * height) / area : 0;
}

function inside(point: { x: number; y: number }, box: Box): boolean {
  return point.x >= box.x0 && point.x <= box.x1 && point.y >= box.y0 && point.y <= box.y1;
}

/** Whether what covers a run can be seen: under a box in the colour of paper, as programs lay one over a running head to print a title there, nothing shows. */
function isInked(run: Run, layers: Layers): boolean {
  return layers.at(middleOf(boxOf(run)).y).some((fill) => fill.opaque && covers(fill, run) && !isWhite(fill.colour));
}

/** A bar for every run that is covered in ink, and one for every black box that stands in a line of text as a word would. */
function barsOf({ runs, shapes }: Page, covered: readonly Run[]): Run[] {
  const over = covered.map((run) => ({ ...plain(run), text: BAR, bold: false }));
  const black = barSized(shapes, runs);
  if (black.length === 0) return over;
  const level = new Heights(
    runs.filter((run) => run.angle === 0),
    (run) => run.y,
  );
  const turned = runs.filter((run) => run.angle !== 0);
  const reach = most(runs.map(({ size }) => size));
  const alone = black.flatMap((fill) => {
    const near = [...level.between(fill.y0 - reach, fill.y1 + reach), ...turned].sort((p, q) => p.order - q.order);
    const taken = near.some((run) => coveredShare(boxOf(run), fill) > 0.3);
    const beside = taken ? undefined : near.find((run) => standsIn(fill, run));
    return beside ? [{ ...plain(beside), text: BAR, x: fill.x0, width: fill.x1 - fill.x0, bold: false, order: fill.order }] : [];
  });
  return [...over, ...alone];
}

/** The black boxes that are as large as a bar over words of the page can be. */
function barSized(shapes: readonly Shape[], runs: readonly Run[]): Shape[] {
  const black = shapes.filter((fill) => fill.kind === 'fill' && fill.opaque && isBlack(fill.colour));
  if (black.length === 0) return [];
  const sizes = runs.map(({ size }) => size);
  const [small, large] = [least(sizes), most(sizes)];
  const fits = ({ x0, x1, y0, y1 }: Shape): boolean => y1 - y0 > BAR_SIZE.low * small && y1 - y0 < BAR_SIZE.high * large && x1 - x0 > BAR_SIZE.wide * small;
  return black.filter(fits);
}

function standsIn(fill: Box, run: Run): boolean {
  const height = (fill.y1 - fill.y0) / run.size;
  const wide = (fill.x1 - fill.x0) / run.size > BAR_SIZE.wide;
  const level = run.y >= fill.y0 - 0.3 * run.size && run.y + 0.3 * run.size <= fill.y1 + 0.2 * run.size;
  const gap = Math.max(fill.x0 - run.x - run.width, run.x - fill.x1) / run.size;
  return wide && level && height > BAR_SIZE.low && height < BAR_SIZE.high && gap < BAR_SIZE.near && run.text.trim().length > 1;
}

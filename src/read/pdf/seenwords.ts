import type { PagePicture, ScannedPage, SeenLine, SeenWord } from '../../types.js';
import type { Run } from './model.js';
import type { SeenPage } from './seen.js';
import { withMarks } from './seenmarks.js';
import { mode } from './statistics.js';

/** A page, and the lines that a program saw in its picture. */
export interface Reading {
  readonly page: SeenPage;
  readonly picture: Pick<PagePicture, 'width' | 'height'>;
  readonly lines: readonly SeenLine[];
}

/** A page with the words that were seen on it. */
export interface ReadPage {
  readonly page: SeenPage;
  readonly scanned: ScannedPage;
}

/** In em: from the lowest foot to the highest top of the letters of a face. */
const TALL = 0.92;
/** Lines of one size come out so differently. */
const LIKE = 0.16;
/** Words that a line has at least where it tells how the page lies. */
const LONG = 4;

/** The words that were seen as text on their pages: the lines of a page that lies askew are set straight, sizes that differ by chance are one. */
export function withWords(readings: readonly Reading[]): ReadPage[] {
  const body = bodySize(readings);
  return readings.map((reading) => {
    const { page, lines } = reading;
    const runs = runsOf(reading, body);
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    const { width, height } = page;
    const words = lines.flatMap((line) => line.words.map((word) => scaled(word, scaleOf(reading))));
    return {
      page: { ...page, runs: [...page.runs, ...runs], letters: page.letters + letters, invisibleLetters: page.invisibleLetters + letters },
      scanned: { page: page.page, width, height, words },
    };
  });
}

/** Points of the page for a point of its picture. */
const scaleOf = ({ page, picture }: Pick<Reading, 'page' | 'picture'>): number => page.width / picture.width;

const scaled = ({ text, confidence, ...box }: SeenWord, scale: number): SeenWord => ({
  text,
  x0: tenths(box.x0 * scale),
  y0: tenths(box.y0 * scale),
  x1: tenths(box.x1 * scale),
  y1: tenths(box.y1 * scale),
  confidence,
});

const tenths = (value: number): number => Math.round(value * 10) / 10;
const halves = (value: number): number => Math.round(value * 2) / 2;
const lettersIn = ({ words }: SeenLine): number => words.reduce((sum, { text }) => sum + text.length, 0);

const sizeOf = (line: SeenLine, scale: number): number => (line.size * scale) / TALL;

/** The size of most letters of the document. */
function bodySize(readings: readonly Reading[]): number {
  const sizes = readings.flatMap((reading) => reading.lines.map((line): [number, number] => [sizeOf(line, scaleOf(reading)), lettersIn(line)]));
  return sizes.length === 0 ? 0 : halves(mode(sizes, 1));
}

function runsOf(reading: Reading, body: number): Run[] {
  const { page, picture, lines } = reading;
  const scale = scaleOf(reading);
  const turn = straightening(lines, picture);
  let order = page.runs.length;
  const marked = withMarks(lines);
  return lines.flatMap((line) => {
    const own = sizeOf(line, scale);
    const size = Math.abs(own - body) <= LIKE * body ? body : halves(own);
    const y = page.height - scale * turn(middleOf(line), baselineAt(line, middleOf(line))).y;
    return marked(line).map((word, at) => {
      const rise = riseOf(word, line);
      const place = rise > 0 ? { y: y + scale * rise, size: RAISED.size * size } : { y, size };
      const shown = rise > 0 ? { ...word, text: word.text.replace(/\P{N}/gu, '') } : word;
      return wordRun(shown, {
        ...place,
        x: scale * turn(word.x0, word.y1).x,
        width: scale * (word.x1 - word.x0),
        order: order++,
        last: at === line.words.length - 1,
      });
    });
  });
}

/** A number that calls a note, in shares of the size of its line: no taller, its foot no lower above the line, and the size it is set in; programs see a stroke beside it in specks. */
const RAISED = { tall: 0.52, foot: 0.2, size: 0.62 };
const CALL = /^[^\p{L}\p{N}]?\p{N}{1,2}[^\p{L}\p{N}]?$/u;

/** How far a raised number stands above its line, in points of the picture; 0 for all other words. */
function riseOf({ text, ...box }: SeenWord, line: SeenLine): number {
  const foot = baselineAt(line, (box.x0 + box.x1) / 2) - box.y1;
  return CALL.test(text) && box.y1 - box.y0 <= RAISED.tall * line.size && foot >= RAISED.foot * line.size ? foot : 0;
}

interface Placing extends Pick<Run, 'x' | 'y' | 'width' | 'size' | 'order'> {
  readonly last: boolean;
}

function wordRun({ text }: SeenWord, { last, ...place }: Placing): Run {
  return { text, ...place, bold: false, italic: false, family: 'scan', angle: 0, artifact: false, invisible: true, trail: !last };
}

function middleOf({ words }: SeenLine): number {
  return ((words[0]?.x0 ?? 0) + (words.at(-1)?.x1 ?? 0)) / 2;
}

const baselineAt = ({ baseline: { x, y, slope } }: SeenLine, at: number): number => y + slope * (at - x);

/** Turns a page back by the slope that most of its letters stand on, around its middle. */
function straightening(
  lines: readonly SeenLine[],
  { width, height }: Reading['picture'],
): (x: number, y: number) => { readonly x: number; readonly y: number } {
  const long = lines.filter(({ words }) => words.length >= LONG);
  const slope = median(long.map(({ baseline }) => baseline.slope));
  const length = Math.hypot(1, slope);
  const [cos, sin] = [1 / length, slope / length];
  const [cx, cy] = [width / 2, height / 2];
  return (x, y) => ({ x: cx + (x - cx) * cos + (y - cy) * sin, y: cy - (x - cx) * sin + (y - cy) * cos });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[sorted.length >> 1] ?? 0;
}

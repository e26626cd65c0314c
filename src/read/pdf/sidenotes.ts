import type { Sheet } from './furniture.js';
import { Heights } from './heights.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Box } from './model.js';
import { mode, quantile } from './statistics.js';

/**
 * Notes in the margin: small print outside the measure of the text, level with it. A heading in the margin is no smaller than the text,
 * and a number there has no words.
 */
const SMALLER = 0.95;
/** Shares: a line of the text takes up so much of its page, a note so much of the text's width at most, and all notes so much of all letters. */
const SHARES = { text: 0.4, note: 0.4, all: 0.2 };
/** In points: how far outside the text notes begin. */
const OUTSIDE = 3;
/** In em: lines of a note are so far apart at most. */
const APART = 1.8;
/** Fewer notes of two words and more are labels of a letter or a form. */
const LEAST = { notes: 3, words: 2 };
/** Long lines that show where the text of a page stands, and how much of the usual measure they take up: a table or a column is narrower. */
const MEASURE = { lines: 8, share: 0.85 };

interface Measure {
  readonly left: number;
  readonly right: number;
  readonly body: number;
}

/** The notes in the margins of a document, each as its lines from top to bottom. */
export function sideNotesOf(sheets: readonly Sheet[]): Line[][] {
  const measures = sheets.map(measureOf);
  const usual = quantile(
    measures.flatMap((measure) => (measure ? [measure.right - measure.left] : [])),
    0.5,
  );
  const found = sheets.flatMap((sheet, i) => {
    const measure = measures[i];
    return measure && measure.right - measure.left > MEASURE.share * usual ? notesIn(sheet, measure) : [];
  });
  const letters = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
  const few = letters(found.flat()) <= SHARES.all * sheets.reduce((sum, { lines }) => sum + letters(lines), 0);
  return few && found.filter(hasWords).length >= LEAST.notes ? found : [];
}

function hasWords(note: readonly Line[]): boolean {
  const words = note.flatMap(({ text }) => text.match(/\p{L}{2,40}/gu) ?? []);
  return words.length >= LEAST.words;
}

/** Where the text of a page stands: between the edges that its long lines share. */
function measureOf({ lines, width }: Sheet): Measure | undefined {
  const long = lines.filter((line) => line.x1 - line.x0 > SHARES.text * width && line.cells === undefined);
  if (long.length < MEASURE.lines) return undefined;
  const left = mode(
    long.map((line) => [line.x0, line.text.length]),
    3,
  );
  const body = mode(
    long.map((line) => [line.size, line.text.length]),
    0.5,
  );
  const ends = long.map((line) => line.x1);
  return { left, right: quantile(ends, 0.97), body };
}

/** Small print outside the measure, where nothing else stands there; text of full size in the margin makes it a column. */
function notesIn({ lines, grids }: Sheet, measure: Measure): Line[][] {
  const outside = lines.filter((line) => isOutside(line, measure) && /\p{L}{2}/u.test(line.text));
  const beside = outside.filter((line) => isSmallPrint(line, measure));
  if (beside.length === 0 || beside.length < outside.length || beside.some((line) => grids.some((grid) => isIn(line, grid)))) return [];
  const text = new Heights(
    lines.filter((line) => line.x1 > measure.left + OUTSIDE && line.x0 < measure.right - OUTSIDE),
    ({ y }) => y,
  );
  const level = (line: Line): boolean => text.between(line.y - 0.9 * measure.body, line.y + 0.9 * measure.body).length > 0;
  return together(beside).filter((note) => note.filter(level).length > note.length / 2 && startOf(note[0]?.text ?? '') !== 'word');
}

function isIn({ x0, y }: Line, box: Box): boolean {
  return x0 > box.x0 - OUTSIDE && x0 < box.x1 && y > box.y0 && y < box.y1;
}

function isSmallPrint(line: Line, { body }: Measure): boolean {
  return !line.bold && (line.size < SMALLER * body || (line.italic && line.size <= body));
}

function isOutside({ x0, x1 }: Line, { left, right }: Measure): boolean {
  const narrow = x1 - x0 < SHARES.note * (right - left);
  return narrow && (x1 < left - OUTSIDE || x0 > right + OUTSIDE);
}

function together(lines: readonly Line[]): Line[][] {
  const notes: Line[][] = [];
  for (const line of [...lines].sort((p, q) => q.y - p.y)) {
    const note = notes.find((each) => goesOn(each.at(-1), line));
    if (note) note.push(line);
    else notes.push([line]);
  }
  return notes;
}

function goesOn(above: Line | undefined, below: Line): boolean {
  if (!above) return false;
  const gap = above.y - below.y;
  return gap > 0 && gap < APART * Math.max(above.size, below.size) && above.x0 < below.x1 && above.x1 > below.x0;
}

import { Heights } from './heights.js';
import type { Run } from './model.js';
import { least, most, quantile } from './statistics.js';
import type { Column, Tick } from './ticks.js';

/** What the rows of text beside a column of numbers say of it, summed over pages. */
export interface Evidence {
  /** numbers, and those of them that stand on a line of text */
  readonly ticks: number;
  readonly onText: number;
  /** numbers with nothing beside them, and gaps between numbers that are as high as all others */
  readonly blank: number;
  readonly regular: number;
  /** numbered lines that go on in the middle of a sentence */
  readonly inside: number;
  /** lines of text from one number to the next: the gaps looked at, those with as many lines as the numbers differ, and all lines in them */
  readonly gaps: number;
  readonly even: number;
  readonly lines: number;
  /** lines without number that go on in the middle of a sentence, and all of them */
  readonly insidePlain: number;
  readonly plain: number;
  /** lines that reach over the column's place, between its numbers and on the whole page, and all lines of the page */
  readonly across: number;
  readonly acrossPage: number;
  readonly all: number;
  /** numbered lines cut up as cells are */
  readonly cells: number;
  /** lines above the first number and under the last */
  readonly beyond: number;
}

/** In em: baselines nearer than this are one row. */
const ROW = 0.45;
/** In em: numbers of notes are raised by more. */
const RAISED = 0.12;
/** In em: so far before its words the number of a note stands at most. */
const NEAR = 2;
/** In em: text beside a number begins within this of it; further off stands another column. */
const BESIDE = 10;
/** In em: a gap in a numbered line that parts cells. */
const CELL = 3;
const GOES_ON = /^[^\p{L}]{0,2}\p{Ll}/u;
const WORDS = /\p{L}/u;

interface Row {
  readonly y: number;
  readonly runs: readonly Run[];
}

/** The text around a column of numbers: the rows on the side of it where they stand on more, and which of these each number stands on. */
interface Beside {
  readonly text: readonly Run[];
  /** what reaches over the place of the numbers */
  readonly over: readonly Run[];
  readonly rows: readonly Row[];
  readonly heights: Heights<Row>;
  readonly found: readonly (Row | undefined)[];
}

function besideOf({ ticks, x0, x1 }: Column, runs: readonly Run[]): Beside {
  const own = new Set(ticks.map(({ run }) => run));
  const starts = new Set(ticks.flatMap(({ rest }) => rest ?? []));
  const text = [...runs.filter((run) => run.angle === 0 && !own.has(run)), ...starts];
  const over = text.filter((run) => !starts.has(run) && run.x < x1 - 0.5 && run.x + run.width > x0 + 0.5);
  const before = rowsOf(text.filter((run) => run.x + run.width < x0));
  const after = rowsOf(text.filter((run) => run.x > x1 || starts.has(run))).filter(
    ({ runs: [first] }) => first !== undefined && first.x - x1 < BESIDE * first.size,
  );
  const sides = [after, before].map((rows) => ({ text, over, rows, ...rowsAt(ticks, rows) }));
  return sides.reduce((best, each) => (countOf(each.found) > countOf(best.found) ? each : best));
}

/** Looks at the text beside a column of numbers on its page. */
export function evidenceFor(column: Column, runs: readonly Run[]): Evidence {
  const { ticks, step } = column;
  const { text, over, rows, heights, found } = besideOf(column, runs);
  const [top, low] = [most(ticks.map(({ number }) => number.y)), least(ticks.map(({ number }) => number.y))];
  const size = most(ticks.map(({ number }) => number.size));
  const isNear = ({ y }: { readonly y: number }): boolean => y < top + 2 * size && y > low - 2 * size;
  const numbered = found.flatMap((row) => row ?? []);
  const taken = new Set(numbered);
  const worded = rows.filter((row) => WORDS.test(startOf(row)));
  const plain = worded.filter((row) => !taken.has(row) && row.y < top && row.y > low);
  const gaps = ticks.slice(1).map((tick, i) => gapOf(ticks[i] ?? tick, tick, { heights, step }));
  return {
    ticks: ticks.length,
    onText: numbered.length,
    blank: blanks(ticks, text),
    regular: regularIn(ticks),
    inside: numbered.filter(goesOn).length,
    gaps: gaps.length,
    even: gaps.filter(({ even }) => even).length,
    lines: gaps.reduce((sum, { lines }) => sum + lines, 0),
    insidePlain: plain.filter(goesOn).length,
    plain: plain.length,
    across: rowsOf(over.filter(isNear)).length,
    acrossPage: rowsOf(over).length,
    all: rowsOf(text).length,
    cells: numbered.filter(isCut).length,
    beyond: worded.filter((row) => !isNear(row)).length,
  };
}

/** The row that each number stands on. */
function rowsAt(ticks: readonly Tick[], rows: readonly Row[]): { heights: Heights<Row>; found: (Row | undefined)[] } {
  const heights = new Heights(
    rows.filter((row) => WORDS.test(startOf(row))),
    ({ y }) => y,
  );
  const found = ticks.map(({ number }) => heights.between(number.y - 0.5 * number.size, number.y + 0.5 * number.size).find((row) => !isRaised(number, row)));
  return { heights, found };
}

/** The number of a note stands higher than its words, and near before them. */
function isRaised(number: Run, { y, runs: [first] }: Row): boolean {
  const gap = first === undefined ? Number.NaN : first.x - number.x - number.width;
  return first !== undefined && Math.abs(gap) < NEAR * first.size && number.size < 0.85 * first.size && number.y - y > RAISED * first.size;
}

const countOf = (found: readonly (Row | undefined)[]): number => found.filter((row) => row !== undefined).length;

function gapOf(above: Tick, below: Tick, { heights, step }: { readonly heights: Heights<Row>; readonly step: number }): { lines: number; even: boolean } {
  const shift = 0.5 * below.number.size;
  const lines = heights.between(below.number.y + shift, above.number.y + shift).length;
  const want = below.value - above.value;
  // blank lines may be counted too
  return { lines, even: lines <= want && (lines >= want || step > 1 || lines === 0) };
}

function blanks(ticks: readonly Tick[], text: readonly Run[]): number {
  const heights = new Heights(text, ({ y }) => y);
  return ticks.filter(({ number: { y, size } }) => heights.between(y - 0.5 * size, y + 0.5 * size).length === 0).length;
}

/** Heights of lines differ by so large a share at most. */
const REGULAR = 0.1;

function regularIn(ticks: readonly Tick[]): number {
  const pitches = ticks.slice(1).map((tick, i) => {
    const above = ticks[i] ?? tick;
    return (above.number.y - tick.number.y) / (tick.value - above.value);
  });
  const usual = quantile(pitches, 0.5);
  return pitches.filter((pitch) => Math.abs(pitch - usual) < REGULAR * usual).length;
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: { y: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((p, q) => q.y - p.y)) {
    const row = rows.at(-1);
    if (row && row.y - run.y < ROW * run.size) row.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  return rows.map(({ y, runs: own }) => ({ y, runs: own.sort((p, q) => p.x - q.x) }));
}

const goesOn = (row: Row): boolean => GOES_ON.test(startOf(row));
const startOf = ({ runs: [first] }: Row): string => first?.text ?? '';

function isCut({ runs }: Row): boolean {
  return runs.some((run, i) => {
    const before = runs[i - 1];
    return before !== undefined && run.x - before.x - before.width > CELL * run.size;
  });
}

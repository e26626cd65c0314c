import { Heights } from './heights.js';
import type { Run } from './model.js';
import { least, most } from './statistics.js';
import type { Column, Tick } from './ticks.js';

/** What the rows of text beside a column of numbers say of it, summed over pages. */
export interface Evidence {
  /** numbers, and those of them that stand on a line of text */
  readonly ticks: number;
  readonly onText: number;
  /** numbered lines that go on in the middle of a sentence, and those with words at all */
  readonly inside: number;
  readonly worded: number;
  /** lines of text from one number to the next: the gaps looked at, those with as many lines as the numbers differ, and all lines in them */
  readonly gaps: number;
  readonly even: number;
  readonly lines: number;
  /** lines without number that go on in the middle of a sentence, and all of them */
  readonly insidePlain: number;
  readonly plain: number;
  /** lines that reach over the column's place */
  readonly across: number;
  /** numbered lines cut up as cells are */
  readonly cells: number;
  /** lines above the first number and under the last */
  readonly beyond: number;
}

/** In em: baselines nearer than this are one row. */
const ROW = 0.45;
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

/** Looks at the text beside a column of numbers on its page. */
export function evidenceFor({ ticks, step, x0, x1 }: Column, runs: readonly Run[]): Evidence {
  const own = new Set(ticks.map(({ run }) => run));
  const [top, low] = [most(ticks.map(({ number }) => number.y)), least(ticks.map(({ number }) => number.y))];
  const size = most(ticks.map(({ number }) => number.size));
  const text = [...runs.filter((run) => run.angle === 0 && !own.has(run)), ...ticks.flatMap(({ rest }) => rest ?? [])];
  const isNear = ({ y }: { readonly y: number }): boolean => y < top + 2 * size && y > low - 2 * size;
  const [before, after] = [beside(text, x0, -1), beside(text, x1, 1)];
  const sides = [after, before].map((rows) => ({ rows, ...rowsAt(ticks, rows) }));
  const { rows, heights, found } = sides.reduce((best, each) => (countOf(each.found) > countOf(best.found) ? each : best));
  const taken = new Set(found);
  const plain = rows.filter((row) => !taken.has(row) && WORDS.test(startOf(row)) && row.y < top && row.y > low);
  const worded = found.flatMap((row) => row ?? []);
  const gaps = ticks.slice(1).map((tick, i) => gapOf(ticks[i] ?? tick, tick, { heights, step }));
  return {
    ticks: ticks.length,
    onText: worded.length,
    inside: worded.filter((row) => GOES_ON.test(startOf(row))).length,
    worded: worded.length,
    gaps: gaps.length,
    even: gaps.filter(({ even }) => even).length,
    lines: gaps.reduce((sum, { lines }) => sum + lines, 0),
    insidePlain: plain.filter((row) => GOES_ON.test(startOf(row))).length,
    plain: plain.length,
    across: rowsOf(text.filter((run) => isNear(run) && run.x < x1 - 0.5 && run.x + run.width > x0 + 0.5)).length,
    cells: worded.filter(isCut).length,
    beyond: rows.filter((row) => !isNear(row) && WORDS.test(startOf(row))).length,
  };
}

/** The row that each number stands on. */
function rowsAt(ticks: readonly Tick[], rows: readonly Row[]): { heights: Heights<Row>; found: (Row | undefined)[] } {
  const heights = new Heights(
    rows.filter((row) => WORDS.test(startOf(row))),
    ({ y }) => y,
  );
  const found = ticks.map(({ number: { y, size } }) => [...heights.between(y - 0.5 * size, y + 0.5 * size)][0]);
  return { heights, found };
}

const countOf = (found: readonly (Row | undefined)[]): number => found.filter((row) => row !== undefined).length;

function gapOf(above: Tick, below: Tick, { heights, step }: { readonly heights: Heights<Row>; readonly step: number }): { lines: number; even: boolean } {
  const shift = 0.5 * below.number.size;
  const lines = [...heights.between(below.number.y + shift, above.number.y + shift)].length;
  const want = below.value - above.value;
  // blank lines may be counted too
  return { lines, even: lines <= want && (lines >= want || step > 1 || lines === 0) };
}

/** The rows of text on one side of a column, those that begin or end next to it. */
function beside(runs: readonly Run[], x: number, side: 1 | -1): Row[] {
  const there = runs.filter((run) => (side > 0 ? run.x > x : run.x + run.width < x));
  return rowsOf(there).filter(({ runs: [first] }) => side < 0 || (first !== undefined && first.x - x < BESIDE * first.size));
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

const startOf = ({ runs: [first] }: Row): string => first?.text ?? '';

function isCut({ runs }: Row): boolean {
  return runs.some((run, i) => {
    const before = runs[i - 1];
    return before !== undefined && run.x - before.x - before.width > CELL * run.size;
  });
}

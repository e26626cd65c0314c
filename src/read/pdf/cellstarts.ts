import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';

/** In em of the line. A wider gap separates columns, cells and tab stops. Justified narrow columns stretch a space to 1.2. */
export const APART = 1.6;

/** A cell may end close to the next one, which begins where the cells above or below it do; both were drawn without a space between. In em, but for points. */
const CELL = { gap: 0.4, down: 12, points: 1, others: 2 };
/** In em: a number may label the text of an item that hangs so far from it; what stands further off under the head of a column is a cell. */
const ITEM = 3;

type Rows = readonly (readonly Run[])[];

/** Whether a run begins where cells do: others nearby begin at the same place after wide gaps. */
export function cellStarts(rows: Rows): (run: Run, before: Run) => boolean {
  const starts = new Starts();
  for (const { run, before } of gapsIn(rows)) if (!isLoneLabel(before.text)) starts.add(run);
  const numbered = numberedCells(rows, starts);
  return (run, before) => {
    if (isLoneLabel(before.text)) return numbered.has(run);
    if (before.trail || gapOf(run, before) < CELL.gap * run.size) return false;
    return starts.near(run) >= CELL.others;
  };
}

/** What stands beside the number of a row: the rows follow the head of their column, or one another. */
function numberedCells(rows: Rows, heads: Starts): ReadonlySet<Run> {
  const cells = new Set<Run>();
  const above = new Starts();
  for (const { run, before } of gapsIn(rows)) {
    if (!isLoneLabel(before.text) || gapOf(run, before) < ITEM * run.size || heads.near(run) + above.near(run) === 0) continue;
    cells.add(run);
    above.add(run);
  }
  return cells;
}

const gapOf = (run: Run, before: Run): number => run.x - before.x - before.width;

/** Runs after a wide gap, from top to bottom. */
function gapsIn(rows: Rows): { readonly run: Run; readonly before: Run }[] {
  return rows.flatMap((row) => row.slice(1).flatMap((run, i) => (row[i] && gapOf(run, row[i]) > APART * run.size ? [{ run, before: row[i] }] : [])));
}

/** How high on the page runs begin, by place. */
class Starts {
  readonly #heights = new Map<number, number[]>();

  add({ x, y }: Run): void {
    const own = this.#heights.get(Math.round(x));
    if (own) own.push(y);
    else this.#heights.set(Math.round(x), [y]);
  }

  /** How many begin at the same place a few lines above or below. */
  near({ x, y, size }: Run): number {
    const place = Math.round(x);
    const around = [place - CELL.points, place, place + CELL.points].flatMap((at) => this.#heights.get(at) ?? []);
    return around.filter((other) => Math.abs(other - y) < CELL.down * size).length;
  }
}

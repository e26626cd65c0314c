import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';

/** In em of the line. A wider gap separates columns, cells and tab stops. Justified narrow columns stretch a space to 1.2. */
export const APART = 1.6;

/** A cell may end close to the next one, which begins where the cells above or below it do; both were drawn without a space between. In em, but for points. */
const CELL = { gap: 0.4, down: 12, points: 1, others: 2 };
/** In em: a number may label the text of an item that hangs so far from it; what stands further off under the head of a column is a cell. */
const ITEM = 3;

type Rows = readonly (readonly Run[])[];

/** A run after a wide gap. */
interface Start {
  readonly run: Run;
  readonly before: Run;
  /** all that its row holds are words */
  readonly worded: boolean;
}

/** Whether a run begins where cells do: others nearby begin at the same place after wide gaps. */
export function cellStarts(rows: Rows): (run: Run, before: Run) => boolean {
  const all = startsIn(rows);
  const starts = new Starts(all.filter(({ before }) => !isLoneLabel(before.text)));
  const numbered = numberedCells(all);
  return (run, before) => {
    if (isLoneLabel(before.text)) return numbered.has(run);
    if (before.trail || gapOf(run, before) < CELL.gap * run.size) return false;
    return starts.near(run).length >= CELL.others;
  };
}

/** What stands beside the number of a row: under the head of its column, as the number does under its own, or under another such row. */
function numberedCells(all: readonly Start[]): ReadonlySet<Run> {
  const cells = new Set<Run>();
  const heads = new Starts(all.filter(({ before, worded }) => worded && !isLoneLabel(before.text)));
  const above = new Starts([]);
  for (const start of all) {
    const { run, before } = start;
    if (!isLoneLabel(before.text) || gapOf(run, before) < ITEM * run.size) continue;
    if (![...heads.near(run), ...above.near(run)].some((other) => other.run.y > run.y && overlaps(other.before, before))) continue;
    cells.add(run);
    above.add(start);
  }
  return cells;
}

const gapOf = (run: Run, before: Run): number => run.x - before.x - before.width;
const overlaps = (p: Run, q: Run): boolean => p.x < q.x + q.width && q.x < p.x + p.width;

/** From top to bottom. */
function startsIn(rows: Rows): Start[] {
  return rows.flatMap((row) => {
    const worded = row.every(({ text }) => /\p{L}/u.test(text));
    return row.slice(1).flatMap((run, i) => (row[i] && gapOf(run, row[i]) > APART * run.size ? [{ run, before: row[i], worded }] : []));
  });
}

/** Starts by their places. */
class Starts {
  readonly #byPlace = new Map<number, Start[]>();

  constructor(starts: readonly Start[]) {
    for (const start of starts) this.add(start);
  }

  add(start: Start): void {
    const place = Math.round(start.run.x);
    const own = this.#byPlace.get(place);
    if (own) own.push(start);
    else this.#byPlace.set(place, [start]);
  }

  /** Those at the same place a few lines above or below. */
  near({ x, y, size }: Run): Start[] {
    const place = Math.round(x);
    const around = [place - CELL.points, place, place + CELL.points].flatMap((at) => this.#byPlace.get(at) ?? []);
    return around.filter(({ run }) => Math.abs(run.y - y) < CELL.down * size);
  }
}

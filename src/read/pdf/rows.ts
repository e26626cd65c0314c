import type { Run } from './model.js';
import { Nearby } from './nearby.js';
import { mode } from './statistics.js';

/** In em of the line. Baselines closer than this are one row: superscripts rise by a third. */
const ROW = 0.45;
/** In em: how far a raised or lowered character may stand from the baseline of its word, and how much smaller than its word it may be. */
const RAISED = { rise: 0.6, smallest: 6 };
/** Rows looked at for the one that a run goes on: those of other columns may lie between. */
const OPEN_ROWS = 6;

/** What a footnote call looks like; a superscript "st" or "o" is a part of its word. */
export const CALL = /^(?:(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=[/)]?$))(?:\s?,\s?\d{1,3}){0,4}[/)]?|\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}|[a-z*†‡§])\])$/u;

interface Row {
  y: number;
  size: number;
  weight: number;
  readonly runs: Run[];
}

/** Groups the runs of a page into rows, top to bottom. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((p, q) => q.y - p.y || p.x - q.x);
  const small = smallOf(sorted);
  const rows = baselines(sorted.filter((run) => !small.has(run)));
  addSmall(rows, [...small]);
  return rows.sort((p, q) => q.y - p.y).map((row) => row.runs.sort((p, q) => p.x - q.x || p.order - q.order));
}

/** Raised and lowered characters, and all short words in small print. */
function smallOf(runs: readonly Run[]): Set<Run> {
  const usual = mode(
    runs.map((run) => [run.size, run.text.length]),
    0.5,
  );
  const calls = runs.filter((run) => run.text.length <= 6 && run.size >= 0.8 * usual && CALL.test(run.text));
  const words = calls.length > 0 ? new Nearby(runs) : undefined;
  const raised = new Set(calls.filter((run) => words && touchesWord(run, words)));
  return new Set(runs.filter((run) => run.text.length <= 6 && (run.size < 0.8 * usual || raised.has(run))));
}

function touchesWord(run: Run, words: Nearby): boolean {
  for (const word of words.around(run.x, run.y - RAISED.rise * RAISED.smallest * run.size, run.y)) if (isRaised(run, word)) return true;
  return false;
}

/** Notes may be most of a page: a number that touches a larger word is raised whatever size is usual there. */
function isRaised(run: Run, word: Run): boolean {
  const gap = Math.max(run.x - word.x - word.width, word.x - run.x - run.width);
  return run.size < 0.8 * word.size && gap < 0.3 * word.size && run.y > word.y && run.y - word.y < RAISED.rise * word.size;
}

function baselines(sorted: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of sorted) {
    const row = rows.slice(-OPEN_ROWS).findLast((r) => Math.abs(r.y - run.y) <= ROW * Math.max(r.size, run.size));
    if (row) put(row, run);
    else rows.push(rowWith(run));
  }
  return rows;
}

/** Raised and lowered characters belong to the word they touch: in two columns the other line may be as near. */
function addSmall(rows: Row[], small: readonly Run[]): void {
  if (small.length === 0) return;
  const rowOf = new Map(rows.flatMap((row) => row.runs.map((run) => [run, row] as const)));
  const words = new Nearby([...rowOf.keys()]);
  for (const run of small) {
    const word = nearest(run, words);
    const row = word && rowOf.get(word);
    if (row) put(row, run);
    else rows.push(rowWith(run));
    rowOf.set(run, row ?? (rows.at(-1) as Row));
    words.add(run);
  }
}

function nearest(run: Run, words: Nearby): Run | undefined {
  const reach = RAISED.rise * RAISED.smallest * run.size;
  let best: { word: Run; far: number } | undefined;
  for (const word of words.around(run.x, run.y - reach, run.y + reach)) {
    if (Math.abs(word.y - run.y) > RAISED.rise * Math.max(word.size, run.size)) continue;
    const far = distance(word, run);
    if (!best || far < best.far) best = { word, far };
  }
  return best?.word;
}

/** Across and down: a row of two columns may hold two baselines. */
function distance(word: Run, run: Run): number {
  return Math.max(0, run.x - word.x - word.width, word.x - run.x - run.width) + Math.abs(word.y - run.y);
}

function rowWith(run: Run): Row {
  return { y: run.y, size: run.size, weight: run.text.length, runs: [run] };
}

function put(row: Row, run: Run): void {
  row.runs.push(run);
  if (run.text.length > row.weight) Object.assign(row, { y: run.y, size: run.size, weight: run.text.length });
}

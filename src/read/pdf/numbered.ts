import { Heights } from './heights.js';
import { type Line, lineOf } from './lines.js';
import type { Run } from './model.js';
import type { Tick } from './ticks.js';

/** In em: words of one line stand nearer than this; a ragged line may end as far from the margin as `ragged`. */
const NEAR = { words: 3, ragged: 60 };

/** The runs of a page without the numbers that count its lines or paragraphs. */
export function withoutTicks(runs: readonly Run[], ticks: readonly Tick[]): readonly Run[] {
  if (ticks.length === 0) return runs;
  const rest = new Map(ticks.map((tick) => [tick.run, tick.rest]));
  return runs.flatMap((run) => (rest.has(run) ? (rest.get(run) ?? []) : [run]));
}

/** The line numbers of a page as one line beside it. */
export function tickLine(page: number, ticks: readonly Tick[]): Line {
  const numbers = ticks.map(({ number }) => number);
  return { ...lineOf(page, numbers), text: numbers.map(({ text }) => text).join(' ') };
}

/** The runs of a page, the first of each line that a number in the margin stands on with that number as the one of its paragraph. */
export function withNumbers(runs: readonly Run[], ticks: readonly Tick[]): readonly Run[] {
  if (ticks.length === 0) return runs;
  const rows = new Heights(runs, ({ y }) => y);
  const numbers = new Map<Run, string>();
  for (const { number } of ticks) {
    const first = firstBeside(number, rows.between(number.y - 0.5 * number.size, number.y + 0.5 * number.size));
    if (first) numbers.set(first, number.text);
  }
  return runs.map((run) => (numbers.has(run) ? { ...run, number: numbers.get(run) ?? '' } : run));
}

/** The first run of the line beside a number: the next one after it, or where none is, the start of the line before it. */
function firstBeside(number: Run, row: readonly Run[]): Run | undefined {
  const sorted = row.filter(({ angle, text }) => angle === 0 && text.trim() !== '').sort((p, q) => p.x - q.x);
  const after = sorted.find(({ x }) => x > number.x);
  if (after) return after;
  let first: Run | undefined;
  let from = number.x - NEAR.ragged * number.size;
  for (const run of sorted.reverse()) {
    if (run.x + run.width < from) break;
    first = run;
    from = run.x - NEAR.words * run.size;
  }
  return first;
}

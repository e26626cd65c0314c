import type { Side } from '../../types.js';
import type { Run } from './model.js';

/** The runs whose text stands in a side. */
const STANDS: Readonly<Record<Side, readonly Run['op'][]>> = { draft: ['equal', 'delete', 'left'], final: ['equal', 'insert', 'arrived'] };

/** A stretch of the text of one side. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text of one side. */
export function textOf(runs: readonly Run[], side: Side): string {
  return standing(runs, side)
    .map(({ text }) => text)
    .join('');
}

/** The runs of one side. */
export function standing(runs: readonly Run[], side: Side): readonly Run[] {
  return runs.filter(({ op }) => STANDS[side].includes(op));
}

/** The same runs, cut so that a stretch of one side begins and ends with a run. */
export function cut(runs: readonly Run[], side: Side, { start, end }: Stretch): readonly Run[] {
  return cutAt(cutAt(runs, side, start), side, end);
}

function cutAt(runs: readonly Run[], side: Side, place: number): readonly Run[] {
  return placed(runs, side).flatMap(({ run, start, end }) => {
    if (end === start || place <= start || place >= end) return [run];
    const at = place - start;
    return [
      { ...run, text: run.text.slice(0, at) },
      { ...run, text: run.text.slice(at) },
    ];
  });
}

/** The places in the list of the runs that make up a stretch of one side, once it is cut out. */
export function within(runs: readonly Run[], side: Side, stretch: Stretch): readonly number[] {
  return placed(runs, side).flatMap(({ start, end }, at) => (end > start && start >= stretch.start && end <= stretch.end ? [at] : []));
}

/** Where the runs of one side begin and end. */
export function bounds(runs: readonly Run[], side: Side): readonly number[] {
  return placed(runs, side).flatMap(({ start, end }) => [start, end]);
}

interface Placed extends Stretch {
  readonly run: Run;
}

/** Each run with the stretch of a side that it is; of no length where it does not stand there. */
function placed(runs: readonly Run[], side: Side): readonly Placed[] {
  let end = 0;
  return runs.map((run) => {
    const start = end;
    if (STANDS[side].includes(run.op)) end += run.text.length;
    return { run, start, end };
  });
}

import { STAMP } from '../../text/index.js';
import { type Line, lineOf } from './lines.js';
import type { Run } from './model.js';
import { mode } from './statistics.js';
import { inDirection } from './turn.js';

/** Runs of a page that stand beside its text: watermarks and stamps across it, words set upright at its edge. */
export function asideRuns(runs: readonly Run[]): Set<Run> {
  return new Set([...runs.filter((run) => run.angle !== 0 || run.overlay === 'stamp'), ...watermarks(runs)]);
}

/** In any language a watermark is large and alone; words it is made of count at twice the size of the text. */
function watermarks(runs: readonly Run[]): Run[] {
  const body = mode(
    runs.map((run) => [run.size, run.text.length]),
    0.5,
  );
  return runs.filter((run) => run.size > 2.5 * body && run.size > 36 && run.text.length < 60 && STAMP.test(run.text.trim()));
}

/** Runs that stand aside as lines: those drawn one after the other on one line, as their direction reads it. */
export function asideLines(page: number, runs: readonly Run[]): Line[] {
  const groups: Run[][] = [];
  for (const run of [...runs].sort((p, q) => p.order - q.order).map(inDirection)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.angle === run.angle && Math.abs(last.size - run.size) < 0.5 && Math.abs(last.y - run.y) < 0.3 * run.size) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(page, group)).filter((line) => line.text !== '');
}

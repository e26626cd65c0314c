import { leafOf, marksIn } from './elements.js';
import type { Box, Run, StructNode } from './model.js';

/** In em: how near a run without a tag must follow a tagged one on its line to belong to it. */
const NEAR = { along: 0.6, down: 0.2 };
/** In em: how far below its first line the second line of a link stands. */
const NEXT_LINE = { least: 0.5, most: 2.2 };

/** The runs of a page, those that no tag holds with the mark of the run whose line or link they go on: links, and the addresses that a browser prints behind them, are often left out of the tags. */
export function withStrays(tree: StructNode, runs: readonly Run[], linked: readonly Box[] = []): readonly Run[] {
  const marks = marksIn(tree);
  const isHeld = (run: Run): boolean => marks.has(leafOf(run) ?? '');
  if (runs.every((run) => run.artifact || isHeld(run))) return runs;
  const out: Run[] = [];
  let mark: number | undefined;
  for (const run of runs) {
    const before = out.at(-1);
    const strays = !run.artifact && !isHeld(run) && mark !== undefined && before !== undefined && (follows(before, run) || isNextLine(before, run, linked));
    out.push(strays ? { ...run, mark: mark as number } : run);
    if (!strays) mark = isHeld(run) ? run.mark : undefined;
  }
  return out;
}

function follows(before: Run, run: Run): boolean {
  const gap = run.x - before.x - before.width;
  return Math.abs(before.y - run.y) < NEAR.down * run.size && gap > -NEAR.down * run.size && gap < NEAR.along * run.size;
}

/** The line below of the same link. */
function isNextLine(before: Run, run: Run, linked: readonly Box[]): boolean {
  const down = (before.y - run.y) / Math.max(before.size, run.size);
  return down > NEXT_LINE.least && down < NEXT_LINE.most && run.x < before.x + before.width && [before, run].every((each) => isLinked(each, linked));
}

function isLinked({ x, y, width, size }: Run, linked: readonly Box[]): boolean {
  const [across, up] = [x + width / 2, y + 0.3 * size];
  return linked.some(({ x0, x1, y0, y1 }) => across > x0 && across < x1 && up > y0 && up < y1);
}

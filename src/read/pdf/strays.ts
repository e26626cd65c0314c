import { leafOf, marksIn } from './elements.js';
import type { Run, StructNode } from './model.js';

/** In em: how near a run without a tag must follow a tagged one on its line to belong to it. */
const NEAR = { along: 0.6, down: 0.2 };

/** The runs of a page, those that no tag holds with the mark of the run whose line they go on: links are often left out of the tags. */
export function withStrays(tree: StructNode, runs: readonly Run[]): readonly Run[] {
  const marks = marksIn(tree);
  const isHeld = (run: Run): boolean => marks.has(leafOf(run) ?? '');
  if (runs.every((run) => run.artifact || isHeld(run))) return runs;
  const out: Run[] = [];
  let mark: number | undefined;
  for (const run of runs) {
    const before = out.at(-1);
    const strays = !run.artifact && !isHeld(run) && mark !== undefined && before !== undefined && follows(before, run);
    out.push(strays ? { ...run, mark: mark as number } : run);
    if (!strays) mark = isHeld(run) ? run.mark : undefined;
  }
  return out;
}

function follows(before: Run, run: Run): boolean {
  const gap = run.x - before.x - before.width;
  return Math.abs(before.y - run.y) < NEAR.down * run.size && gap > -NEAR.down * run.size && gap < NEAR.along * run.size;
}

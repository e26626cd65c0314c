import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';

/** In em: pieces of one word overlap or part by so much at most; words between which a space was drawn may stand so far apart. */
const NEAR = { back: 0.2, within: 0.15, spaced: 0.6 };

/** Letters: what is longer is no label that hangs before its text. */
const LABEL = 10;

/** Runs drawn one after the other that go on in one look, put together: some programs draw every letter by itself. */
export function wordsTogether(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && goesOn(before, run)) out[out.length - 1] = together(before, run);
    else out.push(run);
  }
  return out;
}

function goesOn(before: Run, run: Run): boolean {
  const gap = run.x - before.x - before.width;
  const most = (before.trail ? NEAR.spaced : NEAR.within) * run.size;
  if (gap > most || gap < -NEAR.back * run.size || run.angle !== 0 || Math.abs(before.y - run.y) > 0.01 * run.size) return false;
  return looksAlike(before, run) && !(before.text.length <= LABEL && isLoneLabel(before.text));
}

function looksAlike(p: Run, q: Run): boolean {
  if (p.mark !== q.mark || p.artifact !== q.artifact || p.invisible !== q.invisible) return false;
  return p.size === q.size && p.family === q.family && p.bold === q.bold && p.italic === q.italic && p.angle === q.angle;
}

function together(before: Run, run: Run): Run {
  const text = before.trail ? `${before.text} ${run.text}` : before.text + run.text;
  return { ...before, text, width: run.x + run.width - before.x, trail: run.trail };
}

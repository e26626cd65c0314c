import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';
import { CALL } from './rows.js';
import { countBelow } from './statistics.js';

/** In em: pieces of one word overlap or part by so much at most; words between which a space was drawn may stand so far apart. */
const NEAR = { back: 0.2, within: 0.15, spaced: 0.4 };

/** Letters: what is longer is no label that hangs before its text. */
const LABEL = 10;

/** Runs drawn one after the other that go on in one look, put together: some programs draw every letter by itself. */
export function wordsTogether(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  const starts = startsOf(runs);
  let open: Run[] = [];
  for (const run of runs) {
    if (goesOn(open, run, starts)) open.push(run);
    else {
      if (open.length > 0) out.push(together(open));
      open = [run];
    }
  }
  if (open.length > 0) out.push(together(open));
  return out;
}

/** Numbers with a space between them may be cells, or the marks of several notes. */
function isNumber(text: string): boolean {
  return text.length <= 6 && CALL.test(text);
}

/** Where runs begin on each baseline. */
function startsOf(runs: readonly Run[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const { x, y } of runs) {
    const own = starts.get(keyOf(y));
    if (own) own.push(x);
    else starts.set(keyOf(y), [x]);
  }
  for (const own of starts.values()) own.sort((p, q) => p - q);
  return starts;
}

const keyOf = (y: number): number => Math.round(4 * y);

/** What was drawn into the space between two words later on. */
function parts(starts: ReadonlyMap<number, readonly number[]>, before: Run, run: Run): boolean {
  const own = starts.get(keyOf(run.y)) ?? [];
  return (own[countBelow(own, before.x + before.width - NEAR.within * run.size)] ?? run.x) < run.x;
}

function goesOn(open: readonly Run[], run: Run, starts: ReadonlyMap<number, readonly number[]>): boolean {
  const before = open.at(-1);
  if (!before) return false;
  const gap = run.x - before.x - before.width;
  const most = (before.trail ? NEAR.spaced : NEAR.within) * run.size;
  if (gap > most || gap < -NEAR.back * run.size || run.angle !== 0 || Math.abs(before.y - run.y) > 0.01 * run.size) return false;
  if (!looksAlike(before, run) || (before.trail && parts(starts, before, run))) return false;
  const start = open.length > LABEL ? '' : textOf(open);
  return !isLoneLabel(start) && !(before.trail && isNumber(start));
}

function looksAlike(p: Run, q: Run): boolean {
  if (p.mark !== q.mark || p.artifact !== q.artifact || p.invisible !== q.invisible || p.annotation !== q.annotation) return false;
  if (p.colour !== q.colour || p.lined !== q.lined || p.struck?.author !== q.struck?.author || Boolean(p.struck) !== Boolean(q.struck)) return false;
  return p.size === q.size && p.family === q.family && p.font === q.font && p.bold === q.bold && p.italic === q.italic && p.angle === q.angle;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text, trail }, i) => (trail && i < runs.length - 1 ? `${text} ` : text)).join('');
}

function together(runs: readonly Run[]): Run {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new RangeError('words are made of one piece or more');
  if (runs.length === 1) return first;
  const { stops: _, ...look } = first;
  return { ...look, text: textOf(runs), width: last.x + last.width - first.x, trail: last.trail };
}

import type { Element } from './elements.js';
import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';

/**
 * In em: words of one line stand no further apart, unless a label hangs before its text: the words of a chart stand near each other too.
 * They keep one baseline, unless one is smaller, as a note's mark is. Pieces of a line may overlap a little.
 */
const LINE = { apart: 0.6, hang: 8, overlap: 0.3, level: 0.1, rise: 0.6 };
/** A justified line stretches its spaces to so many em, and ends at an edge where so many lines of its page end. */
const JUSTIFIED = { apart: 1.6, lines: 5 };

type Kind = Element['kind'];

/** What two elements make whose words stand on one line, by the kind of the first and of the second. */
const MAKES: Readonly<Partial<Record<Kind, Partial<Record<Kind, Kind>>>>> = {
  paragraph: { paragraph: 'paragraph', heading: 'heading' },
  heading: { paragraph: 'paragraph', heading: 'heading' },
  listItem: { paragraph: 'listItem' },
  note: { paragraph: 'note' },
  caption: { paragraph: 'caption' },
};

/** Elements with those put together whose words stand on one line of the page: a bold label, a link, the mark of a note may be tagged by itself. */
export function onOneLine(elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  const full = fullLines(elements.flatMap(({ runs }) => runs));
  for (const next of elements) {
    const before = out.at(-1);
    const kind = before && goesOn(before, next, full);
    if (before && kind) out[out.length - 1] = together(before, next, kind);
    else out.push(next);
  }
  return out;
}

function goesOn(before: Element, next: Element, full: Full): Kind | undefined {
  const [last, first] = [before.runs.at(-1), next.runs[0]];
  if (!last || !first) return undefined;
  const apart = isLabel(before.runs) ? LINE.hang : full(first) && [last, first].every(hasLetters) ? JUSTIFIED.apart : LINE.apart;
  if (!isBeside(last, first, apart)) return undefined;
  if (before.kind === 'heading' && next.kind === 'paragraph' && !returns(first, next.runs)) return undefined;
  // a number before a title is its label; any other paragraph before a heading on its line is none of its words
  if (before.kind === 'paragraph' && next.kind === 'heading' && !isLabel(before.runs)) return undefined;
  return MAKES[before.kind]?.[next.kind];
}

function isBeside(last: Run, first: Run, apart: number): boolean {
  const size = Math.max(last.size, first.size);
  const gap = first.x - last.x - last.width;
  const level = Math.min(last.size, first.size) < 0.9 * size ? LINE.rise : LINE.level;
  return last.angle === first.angle && Math.abs(last.y - first.y) < level * size && gap > -LINE.overlap * size && gap < apart * size;
}

const hasLetters = ({ text }: Run): boolean => /\p{L}/u.test(text);

/** Whether a run stands on a line that is as long as others. */
type Full = (run: Run) => boolean;

function fullLines(runs: readonly Run[]): Full {
  const ends = new Map<number, number>();
  for (const { x, width } of runs) ends.set(Math.round(x + width), (ends.get(Math.round(x + width)) ?? 0) + 1);
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const row = rows.get(Math.round(run.y));
    if (row) row.push(run);
    else rows.set(Math.round(run.y), [run]);
  }
  const last = new Map<Run, Run>();
  for (const row of rows.values()) {
    row.sort((p, q) => p.x - q.x);
    for (const [i, run] of [...row.entries()].reverse()) {
      const next = row[i + 1];
      last.set(run, next && isBeside(run, next, JUSTIFIED.apart) ? (last.get(next) ?? next) : run);
    }
  }
  return (run) => {
    const { x, width } = last.get(run) ?? run;
    return (ends.get(Math.round(x + width)) ?? 0) >= JUSTIFIED.lines;
  };
}

/** A head that runs into its text has the next line under it; the text beside a head stays beside it. */
function returns(first: Run, runs: readonly Run[]): boolean {
  return runs.some((run) => run.y < first.y - 0.5 * first.size && run.x < first.x - first.size);
}

function isLabel(runs: readonly Run[]): boolean {
  return runs.length <= 8 && isLoneLabel(runs.map((run) => run.text).join(''));
}

function together(before: Element, next: Element, kind: Kind): Element {
  const { weak: _, ...base } = before;
  const weak = before.weak && next.weak ? { weak: true } : {};
  return { ...base, kind, level: Math.max(before.level, next.level), runs: [...before.runs, ...next.runs], ...weak };
}

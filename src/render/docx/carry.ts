import type { Edits, Side } from '../../types.js';
import type { Pair, Run, Tracked } from './model.js';
import { bounds, cut, type Stretch, within } from './runs.js';

/** What is told as moved, and how: no two moves in a file may have one name. */
interface Moving {
  /** words in a row */
  readonly fewest: number;
  readonly name: string;
}

/** Words that two texts share, and where they stand in each. */
interface Carried {
  readonly from: string;
  readonly to: string;
  readonly draft: Stretch;
  readonly final: Stretch;
  readonly text: string;
}

/** The same paragraphs with what went from one to another marked as moved: the longest stretches that a pair shares first. */
export function carry(paragraphs: readonly Tracked[], pairs: readonly Pair[], moving: Moving): readonly Tracked[] {
  const all = pairs.flatMap(shared).toSorted((one, other) => other.text.length - one.text.length);
  return all.reduce((before, carried) => moved(before, carried, moving), paragraphs);
}

function shared({ one, other, ops }: Pair): readonly Carried[] {
  return ops.flatMap(({ op, text }, at) => {
    const stretch = (side: Side): Stretch => ({ start: before(ops, at, side), end: before(ops, at, side) + text.length });
    return op === 'equal' ? [{ from: one.id, to: other.id, draft: stretch('draft'), final: stretch('final'), text }] : [];
  });
}

function before(ops: Edits['ops'], at: number, side: Side): number {
  const other = side === 'draft' ? 'insert' : 'delete';
  return ops.slice(0, at).reduce((sum, { op, text }) => sum + (op === other ? 0 : text.length), 0);
}

/** Marks what of a stretch is all gone on the one side and all new on the other; the rest is told already. */
function moved(paragraphs: readonly Tracked[], carried: Carried, { fewest, name }: Moving): readonly Tracked[] {
  const from = paragraphs.findIndex(({ draft }) => draft?.id === carried.from);
  const to = paragraphs.findIndex(({ final }) => final?.id === carried.to);
  const [gone, come] = [paragraphs[from], paragraphs[to]];
  if (gone === undefined || come === undefined || from === to) return paragraphs;
  const marked = pieces(carried, gone.runs, come.runs)
    .filter(({ text }) => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewest)
    .reduce((both, piece) => marks(both, piece, `m${name}_${from}_${piece.draft.start}`), { gone: gone.runs, come: come.runs });
  return paragraphs.map((paragraph, at) => (at === from ? { ...paragraph, runs: marked.gone } : at === to ? { ...paragraph, runs: marked.come } : paragraph));
}

/** A stretch in pieces, each of which lies in one run on either side. */
function pieces({ from, to, draft, final, text }: Carried, gone: readonly Run[], come: readonly Run[]): readonly Carried[] {
  const inside = [...bounds(gone, 'draft').map((at) => at - draft.start), ...bounds(come, 'final').map((at) => at - final.start)];
  const places = [...new Set([0, ...inside.filter((at) => at > 0 && at < text.length), text.length])].sort((one, other) => one - other);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? 0;
    const shifted = (stretch: Stretch): Stretch => ({ start: stretch.start + start, end: stretch.start + end });
    return { from, to, draft: shifted(draft), final: shifted(final), text: text.slice(start, end) };
  });
}

interface Both {
  readonly gone: readonly Run[];
  readonly come: readonly Run[];
}

function marks({ gone, come }: Both, { draft, final }: Carried, move: string): Both {
  const left = marked(gone, 'draft', draft, { from: 'delete', to: 'left', move });
  const arrived = marked(come, 'final', final, { from: 'insert', to: 'arrived', move });
  return left === undefined || arrived === undefined ? { gone, come } : { gone: left, come: arrived };
}

/** The runs with that stretch as one move; none where it is something else. */
function marked(
  runs: readonly Run[],
  side: Side,
  stretch: Stretch,
  { from, to, move }: { readonly from: Run['op']; readonly to: Run['op']; readonly move: string },
): readonly Run[] | undefined {
  const cutRuns = cut(runs, side, stretch);
  const [at, ...more] = within(cutRuns, side, stretch);
  if (at === undefined || more.length > 0 || cutRuns[at]?.op !== from) return undefined;
  return cutRuns.map((run, place) => (place === at ? { ...run, op: to, move } : run));
}

import { type ArrayChange, diffArrays } from 'diff';

/** A run of tokens that both sides have, or that one side has in place of another. Indexes into the two lists. */
export interface Run {
  readonly kind: 'equal' | 'change';
  readonly draft: readonly [from: number, to: number];
  readonly final: readonly [from: number, to: number];
}

/**
 * Edits that may be looked for in one pair of texts. Myers' algorithm costs their square (about 40 ms at 600), so what is counted
 * down from stretch to stretch is the square; a stretch that needs more than is left is given up as replaced as a whole.
 */
const MOST_EDITS = 600;
/** Above this many tokens on both sides together the texts are first cut at words that occur once on each side (patience diff). */
const CUT_ABOVE = 1200;

/** Equal and changed runs of two lists of tokens, in order; bounded by counts, never by a clock. */
export function runsOf(draft: readonly string[], final: readonly string[]): Run[] {
  const middle = trimmed(draft, final, [0, draft.length, 0, final.length]);
  const runs: Run[] = [{ kind: 'equal', draft: [0, middle[0]], final: [0, middle[2]] }];
  let left = MOST_EDITS ** 2;
  for (const box of stretches(draft, final, middle)) {
    const found = stretch({ draft, final, box }, Math.floor(Math.sqrt(left)));
    left = Math.max(0, left - found.edits ** 2);
    runs.push(...found.runs);
  }
  return joined([...runs, { kind: 'equal', draft: [middle[1], draft.length], final: [middle[3], final.length] }]);
}

/** The box without the tokens that both sides begin and end with. */
function trimmed(draft: readonly string[], final: readonly string[], [d0, d1, f0, f1]: Box): Box {
  const most = Math.min(d1 - d0, f1 - f0);
  let start = 0;
  while (start < most && draft[d0 + start] === final[f0 + start]) start++;
  let end = 0;
  while (end < most - start && draft[d1 - 1 - end] === final[f1 - 1 - end]) end++;
  return [d0 + start, d1 - end, f0 + start, f1 - end];
}

type Box = readonly [draftFrom: number, draftTo: number, finalFrom: number, finalTo: number];

function stretches(draft: readonly string[], final: readonly string[], box: Box): Box[] {
  const [d0, d1, f0, f1] = box;
  if (d1 - d0 + f1 - f0 <= CUT_ABOVE) return [box];
  const boxes: Box[] = [];
  let [d, f] = [d0, f0];
  for (const [dAt, fAt] of inOrder(anchors(draft, final, box))) {
    boxes.push([d, dAt, f, fAt]);
    [d, f] = [dAt, fAt];
  }
  return [...boxes, [d, d1, f, f1]];
}

/** Pairs of words that, with their neighbour, occur once on each side. */
function anchors(draft: readonly string[], final: readonly string[], [d0, d1, f0, f1]: Box): [number, number][] {
  const once = (list: readonly string[], from: number, to: number) => {
    const places = new Map<string, number>();
    for (let at = from; at + 1 < to; at++) {
      const key = `${list[at]} ${list[at + 1]}`;
      places.set(key, places.has(key) ? -1 : at);
    }
    return places;
  };
  const inFinal = once(final, f0, f1);
  return [...once(draft, d0, d1)].flatMap(([key, at]) => {
    const other = inFinal.get(key) ?? -1;
    return at >= 0 && other >= 0 ? [[at, other] as [number, number]] : [];
  });
}

/** The longest chain of pairs that rises on both sides; pairs come in order of the draft. */
function inOrder(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(pairs[at] as [number, number]);
  return chain.reverse();
}

function stretch({ draft, final, box }: Task, most: number): Stretch {
  const [d0, d1, f0, f1] = trimmed(draft, final, box);
  const around = (runs: readonly Run[]): Run[] => [
    { kind: 'equal', draft: [box[0], d0], final: [box[2], f0] },
    ...runs,
    { kind: 'equal', draft: [d1, box[1]], final: [f1, box[3]] },
  ];
  const whole: Run = { kind: 'change', draft: [d0, d1], final: [f0, f1] };
  if (d0 === d1 || f0 === f1) return { runs: around([whole]), edits: 0 };
  const changes = diffArrays(draft.slice(d0, d1), final.slice(f0, f1), { maxEditLength: most });
  if (!changes) return { runs: around([whole]), edits: most };
  return { runs: around(runsFrom(changes, d0, f0)), edits: changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? value.length : 0), 0) };
}

interface Task {
  readonly draft: readonly string[];
  readonly final: readonly string[];
  readonly box: Box;
}

interface Stretch {
  readonly runs: readonly Run[];
  readonly edits: number;
}

function runsFrom(changes: readonly ArrayChange<string>[], d0: number, f0: number): Run[] {
  let [d, f] = [d0, f0];
  return changes.map(({ added, removed, value }): Run => {
    const from = [d, f] as const;
    if (!added) d += value.length;
    if (!removed) f += value.length;
    return { kind: added || removed ? 'change' : 'equal', draft: [from[0], d], final: [from[1], f] };
  });
}

/** Neighbours of one kind become one run; empty ones go. */
export function joined(runs: readonly Run[]): Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    if (run.draft[0] === run.draft[1] && run.final[0] === run.final[1]) continue;
    const last = list.at(-1);
    if (last?.kind === run.kind) list[list.length - 1] = { kind: run.kind, draft: [last.draft[0], run.draft[1]], final: [last.final[0], run.final[1]] };
    else list.push(run);
  }
  return list;
}

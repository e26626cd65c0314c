import { words } from '../text/index.js';
import type { Finding, StepOutcome, Unit } from '../types.js';
import { nearPairs } from './near.js';
import type { Seen, Sight, View } from './seen.js';
import { standingIn } from './standing.js';

/** Where a unit of the first version goes in one comparison. */
export interface Move {
  readonly outcome: StepOutcome;
  readonly finding: Finding<Unit>;
  /** the unit of the second version that carries it on; none where it ends */
  readonly to?: Seen;
  /** where it ends in a merger: the unit of the first version that goes on */
  readonly into?: Seen;
  /** the comparison found no counterpart, and this speaks against it */
  readonly doubt?: string;
}

/** Where a unit of the second version comes from that no unit of the first becomes. */
export interface Arrival {
  readonly outcome: StepOutcome;
  readonly finding: Finding<Unit>;
  /** the unit of the first version that it was split from */
  readonly outOf?: Seen;
}

/** What one comparison says of every unit of both versions. */
export interface Moves {
  readonly of: ReadonlyMap<Seen, Move>;
  readonly arrivals: ReadonlyMap<Seen, Arrival>;
}

interface Open {
  readonly of: Map<Seen, Move>;
  readonly arrivals: Map<Seen, Arrival>;
}

/** One comparison, and where everything goes in it. */
export interface Viewed extends View {
  readonly moves: Moves;
}

/** Reads a comparison once. */
export const viewed = (view: View): Viewed => ({ ...view, moves: movesOf(view) });

/** Whether units of both sides belong together. */
const isPaired = ({ draft, final }: Finding<Unit>): boolean => draft.length > 0 && final.length > 0;

/** What is said of one side; what the other version does not cover is neither gone nor new. */
export const outcomeOf = (finding: Finding<Unit>): StepOutcome => (!isPaired(finding) && finding.basis === 'outside' ? 'outside' : finding.outcome);

/** Reads one comparison: recommendations and narrative by their findings, items by their own, or by what is said of the recommendation they belong to. */
function movesOf({ draft, final }: View): Moves {
  const of = new Map<Seen, Move>();
  const arrivals = new Map<Seen, Arrival>();
  const told = [...draft.all, ...final.all].flatMap(({ finding }) => finding ?? []);
  const goingOn = withStanding(final);
  const sides = { draft: seenByUnit(draft.all), final: seenByUnit(final.all) };
  for (const finding of new Set(told)) {
    const seen = { draft: finding.draft.flatMap((unit) => sides.draft.get(unit) ?? []), final: finding.final.flatMap((unit) => sides.final.get(unit) ?? []) };
    const moves = movesIn(finding, seen.draft, seen.final).map(([one, move]) => [one, goingOn(one, move)] as const);
    for (const [one, move] of moves) of.set(one, move);
    const reached = new Set(moves.map(([, { to }]) => to));
    for (const one of seen.final.filter((each) => !reached.has(each))) arrivals.set(one, arrivalIn(finding, one, seen.draft));
  }
  withItems({ draft, final }, { of, arrivals });
  withNear({ draft, final }, { of, arrivals });
  return { of, arrivals };
}

const STANDS_ON = 'words of it stand on in what the later version has as narrative';
const COMES_NEAR = 'no counterpart was found, and what is new in the later version comes near to it';

/** What has no counterpart among the recommendations and stands on as narrative word for word, in what asks or for the most part, has not gone. */
function withStanding(final: Sight): (seen: Seen, move: Move) => Move {
  const standing = standingIn(final);
  const taken = new Map<Seen, Seen>();
  return (seen, move) => {
    const found = move.outcome === 'dropped' ? standing(seen) : undefined;
    if (!found || (seen.rank === 'narrative' && !found.isOn)) return move;
    if (!found.isOn) return { ...move, doubt: STANDS_ON };
    const first = taken.get(found.seen);
    if (first || seen.rank === 'narrative') return { ...move, outcome: 'merged', doubt: STANDS_ON, ...(first ? { into: first } : {}) };
    taken.set(found.seen, seen);
    return { ...move, outcome: 'reworded', to: found.seen, doubt: STANDS_ON };
  };
}

/** What is gone as narrative and comes near to what is new goes on in that. */
function withNear({ draft, final }: Pick<View, 'draft' | 'final'>, { of, arrivals }: Open): void {
  const gone = [...of].filter(([{ rank }, { outcome }]) => rank === 'narrative' && outcome === 'dropped').map(([seen]) => seen);
  const fresh = [...arrivals].filter(([, { outcome }]) => outcome !== 'outside').map(([seen]) => seen);
  for (const [from, to] of nearPairs(gone, fresh, { draft, final })) {
    const { finding } = of.get(from) as Move;
    of.set(from, { outcome: to.rank === 'narrative' ? 'reworded' : 'promoted', finding, to, doubt: COMES_NEAR });
  }
}

const seenByUnit = (all: readonly Seen[]): ReadonlyMap<Unit, Seen> => new Map(all.map((seen) => [seen.unit, seen]));

/** Each unit goes on in the one that has most of its words; in a merger only one can, and the others end in it. */
function movesIn(finding: Finding<Unit>, draft: readonly Seen[], final: readonly Seen[]): [Seen, Move][] {
  const outcome = outcomeOf(finding);
  if (!isPaired(finding)) return draft.map((seen) => [seen, { outcome, finding }]);
  const pairs = draft
    .flatMap((from) => final.map((to) => ({ from, to, words: carriedBy(finding, from.unit, to.unit) })))
    .sort((one, other) => other.words - one.words);
  const moves = new Map<Seen, Move>();
  const taken = new Map<Seen, Seen>();
  for (const { from, to } of pairs) {
    if (moves.has(from) || taken.has(to)) continue;
    moves.set(from, { outcome, finding, to });
    taken.set(to, from);
  }
  for (const { from, to } of pairs) if (!moves.has(from)) moves.set(from, { outcome: 'merged', finding, into: taken.get(to) as Seen });
  return [...moves];
}

/** Words of one unit that stand in another, as far as the finding tells; else those that both have. */
function carriedBy({ parts, draft, final }: Finding<Unit>, from: Unit, to: Unit): number {
  if (draft.length === 1 && final.length === 1) return 1;
  const part =
    from.kind === 'recommendation' && to.kind === 'recommendation' ? parts.find((each) => each.draft === from.id && each.final === to.id) : undefined;
  const asked = words(from.text).map(({ norm }) => norm);
  if (part) return part.carried * asked.length;
  const there = new Set(words(to.text).map(({ norm }) => norm));
  return asked.filter((norm) => there.has(norm)).length;
}

function arrivalIn(finding: Finding<Unit>, seen: Seen, draft: readonly Seen[]): Arrival {
  if (!isPaired(finding)) return { outcome: outcomeOf(finding), finding };
  const [parent] = [...draft].sort((one, other) => carriedBy(finding, other.unit, seen.unit) - carriedBy(finding, one.unit, seen.unit));
  return { outcome: 'split', finding, ...(parent ? { outOf: parent } : {}) };
}

/** Items that no finding tells apart go where their recommendation goes, and there to the item of the same words. */
function withItems({ draft, final }: Pick<View, 'draft' | 'final'>, { of, arrivals }: Open): void {
  const open = new Set(final.all.filter((seen) => seen.rank === 'item' && !seen.finding));
  for (const seen of draft.all) {
    const move = seen.finding ? undefined : seen.within && of.get(seen.within);
    if (!move || !seen.within) continue;
    const to = [...open].find(({ unit, within }) => within === move.to && sameWords(unit, seen.unit));
    if (to) open.delete(to);
    of.set(seen, to ? { outcome: 'kept', finding: move.finding, to } : move.to ? { outcome: 'merged', finding: move.finding, into: seen.within } : move);
  }
  for (const seen of open) {
    const within = seen.within as Seen;
    const arrival = arrivals.get(within);
    const [parent] = [...of].find(([, { to }]) => to === within) ?? [];
    const finding = within.finding as Finding<Unit>;
    arrivals.set(seen, arrival ?? { outcome: 'split', finding, ...(parent ? { outOf: parent } : {}) });
  }
}

const sameWords = (one: Unit, other: Unit): boolean => normOf(one) === normOf(other);
const normOf = ({ text }: Unit): string =>
  words(text)
    .map(({ norm }) => norm)
    .join(' ');

import type { Finding, LifeLine, StepOutcome, Unit } from '../types.js';
import { type Move, type Moves, outcomeOf, type Viewed } from './moves.js';
import { seenAt } from './same-place.js';
import { placeOf, type Seen, type View } from './seen.js';

/** What one comparison says of a thread. */
export interface Link {
  /** the versions compared, from 0 */
  readonly from: number;
  readonly to: number;
  readonly outcome: StepOutcome;
  readonly finding: Finding<Unit>;
  /** what it was in the one and is in the other, as the comparison sees it */
  readonly draft?: Unit;
  readonly final?: Unit;
  /** what it merged with or was split from */
  readonly others: readonly Thread[];
  /** what speaks against it beside what the finding says itself */
  readonly doubts?: readonly string[];
}

/** One recommendation or item followed over the versions: what stands in each, and what leads from each to the next. */
export interface Thread {
  readonly rank: LifeLine['unit'];
  readonly points: (Seen | undefined)[];
  readonly links: (Link | undefined)[];
}

/** A thread that only one of two comparisons of a version tells apart goes on in the one that the other sees there. */
const CUT_OTHERWISE = 'one of the comparisons of this version takes it and another for one';

/** Recommendations, items, and narrative that may recommend something all the same. */
const isFollowed = ({ rank, followed }: Seen): boolean => rank !== 'narrative' || followed === true;
const rankIn = ({ rank }: Seen): Thread['rank'] => (rank === 'narrative' ? 'passage' : rank);

/** What a thread is: a passage that any comparison takes for more is that. */
export function unitOf({ rank, points }: Thread): Thread['rank'] {
  const taken = rank === 'passage' ? points.find((point) => point && point.rank !== 'narrative') : undefined;
  return taken ? rankIn(taken) : rank;
}

/** Follows every recommendation from version to version: each comparison takes up what the one before it left. */
export function threadsOf(views: readonly Viewed[]): Thread[] {
  const threads: Thread[] = [];
  for (const view of views) {
    const { here, beside } = claimed(threads, view);
    for (const seen of view.draft.all) {
      if (!isFollowed(seen) || here.has(seen)) continue;
      const thread = begun(seen, views, view.from);
      here.set(seen, thread);
      threads.push(thread);
    }
    const moves = carriedByElders(view.moves, here);
    const reached = new Set([...here].flatMap(([seen, thread]) => follow(thread, { seen, view, here, moves }) ?? []));
    for (const [thread, owner] of beside) join(thread, owner, view);
    threads.push(...arrived(view, { moves, here, reached }));
    for (const thread of threads) tellOthers(thread, view.from);
  }
  return threads;
}

/** Which thread each unit of the first version belongs to; where two come to one unit, the one that is less of it stands beside the other. */
function claimed(threads: readonly Thread[], { from, draft }: View): { here: Map<Seen, Thread>; beside: Map<Thread, Thread> } {
  const here = new Map<Seen, Thread>();
  const beside = new Map<Thread, Thread>();
  const asked = threads.flatMap((thread) => {
    const last = thread.points[from];
    const found = last && seenAt(last, draft);
    return found ? [{ thread, found }] : [];
  });
  for (const { thread, found } of asked.sort((one, other) => other.found.share - one.found.share)) {
    const owner = here.get(found.seen);
    if (owner) beside.set(thread, owner);
    else here.set(found.seen, thread);
    if (!owner && found.seen.rank !== 'narrative') thread.points[from] = found.seen;
  }
  return { here, beside };
}

/** A thread that begins where a comparison first takes its words for a recommendation; they may have stood before as narrative. */
function begun(seen: Seen, views: readonly View[], at: number): Thread {
  const thread: Thread = { rank: rankIn(seen), points: [], links: [] };
  thread.points[at] = seen;
  for (let version = at; version > 0; version--) {
    const before = views[version - 1] as View;
    const finding = seenAt(thread.points[version] as Seen, before.final)?.seen.finding;
    if (!finding) break;
    thread.links[version - 1] = { from: version - 1, to: version, finding, outcome: outcomeOf(finding), others: [] };
    const origin = before.draft.all.find((each) => each.unit === finding.draft[0]);
    if (origin?.rank !== 'narrative') break;
    thread.points[version - 1] = origin;
  }
  return thread;
}

/** Where what was split off goes back into what it came from, that goes on, however many of the words the part has. */
function carriedByElders({ of, arrivals }: Moves, here: ReadonlyMap<Seen, Thread>): Moves {
  const turned = new Map(of);
  for (const [elder, { into, finding }] of of) {
    const [whole, part] = [here.get(elder), into && here.get(into)];
    const carrying = into && turned.get(into);
    if (!into || !whole || !part || !carrying?.to || !isBornOf(part, whole)) continue;
    for (const [seen, move] of turned) if (move.into === into) turned.set(seen, { ...move, into: elder });
    turned.set(elder, carrying);
    turned.set(into, { outcome: 'merged', finding, into: elder });
  }
  return { of: turned, arrivals };
}

/** Whether a thread began as a part of another, or of a part of that. */
function isBornOf(part: Thread, whole: Thread): boolean {
  const link = part.links[part.points.findIndex(Boolean) - 1];
  return link?.outcome === 'split' && link.others.some((other) => other === whole || isBornOf(other, whole));
}

/** What following a thread over one comparison needs. */
interface Here {
  readonly seen: Seen;
  readonly view: View;
  readonly here: ReadonlyMap<Seen, Thread>;
  readonly moves: Moves;
}

/** Takes a thread to the second version; gives the unit it has come to. */
function follow(thread: Thread, { seen, view: { from, to }, here, moves }: Here): Seen | undefined {
  const move = moves.of.get(seen) as Move;
  const into = move.into && here.get(move.into);
  const units = { draft: seen.unit, ...(move.to ? { final: move.to.unit } : {}) };
  thread.links[from] = {
    from,
    to,
    outcome: move.outcome,
    finding: move.finding,
    ...units,
    others: into ? [into] : [],
    ...(move.doubt === undefined ? {} : { doubts: [move.doubt] }),
  };
  if (move.to) thread.points[to] = move.to;
  return move.to;
}

/** What is no unit of its own in this comparison ends in the one that it lies in there, or as that does. */
function join(thread: Thread, owner: Thread, { from, to }: View): void {
  const link = owner.links[from] as Link;
  const isOn = owner.points[to] !== undefined;
  thread.links[from] = isOn ? { ...link, outcome: 'merged', others: [owner], doubts: [CUT_OTHERWISE] } : link;
}

/** A line into which another goes, or out of which one comes, names that, too. */
function tellOthers(thread: Thread, at: number): void {
  const link = thread.links[at];
  const isPart = (link?.outcome === 'merged' && !thread.points[at + 1]) || (link?.outcome === 'split' && !thread.points[at]);
  for (const other of isPart && unitOf(thread) !== 'passage' ? link.others : []) {
    const own = other.links[at];
    if (own && !own.others.includes(thread)) other.links[at] = { ...own, others: [...own.others, thread] };
  }
}

interface Reached {
  readonly moves: Moves;
  readonly here: ReadonlyMap<Seen, Thread>;
  readonly reached: ReadonlySet<Seen>;
}

/** What the second version has and no thread has come to. */
function arrived({ from, to, final }: View, { moves, here, reached }: Reached): Thread[] {
  const fresh = final.all.filter((seen) => isFollowed(seen) && !reached.has(seen));
  return fresh.flatMap((seen): Thread[] => {
    const arrival = moves.arrivals.get(seen);
    if (!arrival) return [];
    const parent = arrival.outOf && here.get(arrival.outOf);
    const thread: Thread = { rank: rankIn(seen), points: [], links: [] };
    thread.points[to] = seen;
    thread.links[from] = { from, to, outcome: arrival.outcome, finding: arrival.finding, final: seen.unit, others: parent ? [parent] : [] };
    return [thread];
  });
}

/** Threads in the order of the versions: what is new in a version stands before what follows it there, so behind what went from its place. */
export function inOrder(threads: readonly Thread[], versions: number): Thread[] {
  const ordered: Thread[] = [];
  const known = new Set<Thread>();
  for (let version = 0; version < versions; version++) {
    const here = threads.filter(({ points }) => points[version]);
    here.sort((one, other) => placeOf(one.points[version] as Seen) - placeOf(other.points[version] as Seen) || rankOf(one) - rankOf(other));
    for (const [at, thread] of here.entries()) {
      if (known.has(thread)) continue;
      known.add(thread);
      const after = here.slice(at + 1).find((other) => known.has(other));
      ordered.splice(after ? ordered.indexOf(after) : ordered.length, 0, thread);
    }
  }
  return ordered;
}

const rankOf = ({ rank }: Thread): number => (rank === 'recommendation' ? 0 : 1);

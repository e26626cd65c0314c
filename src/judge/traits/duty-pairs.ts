import type { Duty } from '../../language/directive/index.js';
import { stem } from '../../text/index.js';
import type { ClauseGroup } from '../clauses.js';
import type { PairView, SideView } from '../pair.js';

/** A duty of the draft against one of the final; one is missing where the other side has none in those clauses. */
export interface DutyPair {
  readonly draft?: Duty;
  readonly final?: Duty;
}

/** Words behind a duty that say what it asks for. */
const ACT = 8;
/** Of those, how many two duties must share to be set against each other where one side has more duties. */
const ALIKE = 3;

/** The duties of a group of clauses set against each other: in order where they are as many, else by what they ask for. */
export function dutyPairs(pair: PairView, group: ClauseGroup): DutyPair[] {
  if (group.draft.length === 0 || group.final.length === 0) return [];
  const [draft, final] = [dutiesIn(pair.draft, group.draft), dutiesIn(pair.final, group.final)];
  // the only duty of either side needs no similarity of acts: its act may be in other words throughout
  if (pair.draft.duties.length === 1 && pair.final.duties.length === 1 && draft.length === 1 && final.length === 1)
    return [{ draft: draft[0] as Duty, final: final[0] as Duty }];
  if (draft.length === final.length) return inOrder(pair, draft, final);
  if (draft.length === 0) return final.length === 1 ? [{ final: final[0] as Duty }] : [];
  if (final.length === 0) return draft.length === 1 ? [{ draft: draft[0] as Duty }] : [];
  return byAct(draft, final, { score: (one, other) => similarityOf(pair, one, other), least: ALIKE });
}

/** As many on either side: one by one, but for those of which each is more like another's counterpart than its own ("must train and should light", "should light and must train"). */
function inOrder(pair: PairView, draft: readonly Duty[], final: readonly Duty[]): DutyPair[] {
  const score = (one: Duty, other: Duty) => similarityOf(pair, one, other, upToNext);
  const isMoved =
    draft.length * final.length <= MOST && draft.some((one, at) => final.some((other, to) => isCrossed({ one, at, other, to }, { draft, final, score })));
  if (isMoved) return byAct(draft, final, { score, least: 1 });
  return draft.map((one, at) => ({ draft: one, final: final[at] as Duty })).filter((both) => score(both.draft, both.final) > 0);
}

interface Crossing {
  readonly one: Duty;
  readonly at: number;
  readonly other: Duty;
  readonly to: number;
}

interface Lists {
  readonly draft: readonly Duty[];
  readonly final: readonly Duty[];
  readonly score: (one: Duty, other: Duty) => number;
}

/** Whether a duty of the draft and one at another place of the final are more like each other than either is like what stands at its own place. */
function isCrossed({ one, at, other, to }: Crossing, { draft, final, score }: Lists): boolean {
  const own = score(one, other);
  return at !== to && own > score(one, final[at] as Duty) && own > score(draft[to] as Duty, other);
}

/** The duties of some clauses of one side. */
export function dutiesIn({ duties, words }: SideView, clauses: ClauseGroup['draft']): Duty[] {
  return duties.filter(({ from }) => clauses.some((clause) => (words[from]?.start ?? 0) >= clause.start && (words[from]?.start ?? 0) < clause.end));
}

/** Candidates beyond which duties are left unpaired: so many modals in one sentence are no recommendation. */
const MOST = 400;

function byAct(draft: readonly Duty[], final: readonly Duty[], { score, least }: { readonly score: Lists['score']; readonly least: number }): DutyPair[] {
  if (draft.length * final.length > MOST) return [];
  const candidates = draft.flatMap((one) => final.map((other) => ({ draft: one, final: other, score: score(one, other) })));
  candidates.sort((one, other) => other.score - one.score || one.draft.from - other.draft.from || one.final.from - other.final.from);
  const used = new Set<Duty>();
  return candidates.filter(({ draft: one, final: other, score: alike }) => {
    if (alike < least || used.has(one) || used.has(other)) return false;
    used.add(one).add(other);
    return true;
  });
}

function similarityOf(pair: PairView, draft: Duty, final: Duty, end: (view: SideView, duty: Duty) => number = actEnd): number {
  const acts = (view: SideView, duty: Duty) =>
    view.words.slice(duty.to, end(view, duty)).flatMap(({ norm }) => (norm.length > 2 ? [stem(norm, pair.language)] : []));
  const inFinal = new Set(acts(pair.final, final));
  return acts(pair.draft, draft).filter((norm) => inFinal.has(norm)).length;
}

const actEnd = (_view: SideView, { to }: Duty): number => to + ACT;

/** Up to the next duty, whose act is another. */
const upToNext = ({ duties }: SideView, duty: Duty): number =>
  Math.min(duty.to + ACT, duties.find(({ from }) => from >= duty.to)?.from ?? Number.POSITIVE_INFINITY);

import type { Duty } from '../../language/directive/index.js';
import { stem, type Word } from '../../text/index.js';
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
  if (draft.length === final.length)
    return draft.map((duty, at) => ({ draft: duty, final: final[at] as Duty })).filter((both) => similarityOf(pair, both.draft, both.final) > 0);
  if (draft.length === 0) return final.length === 1 ? [{ final: final[0] as Duty }] : [];
  if (final.length === 0) return draft.length === 1 ? [{ draft: draft[0] as Duty }] : [];
  return byAct(pair, draft, final);
}

/** The duties of some clauses of one side. */
export function dutiesIn({ duties, words }: SideView, clauses: ClauseGroup['draft']): Duty[] {
  return duties.filter(({ from }) => clauses.some((clause) => (words[from]?.start ?? 0) >= clause.start && (words[from]?.start ?? 0) < clause.end));
}

/** Candidates beyond which duties are left unpaired: so many modals in one sentence are no recommendation. */
const MOST = 400;

function byAct(pair: PairView, draft: readonly Duty[], final: readonly Duty[]): DutyPair[] {
  if (draft.length * final.length > MOST) return [];
  const candidates = draft.flatMap((one) => final.map((other) => ({ draft: one, final: other, score: similarityOf(pair, one, other) })));
  candidates.sort((one, other) => other.score - one.score || one.draft.from - other.draft.from || one.final.from - other.final.from);
  const used = new Set<Duty>();
  return candidates.filter(({ draft: one, final: other, score }) => {
    if (score < ALIKE || used.has(one) || used.has(other)) return false;
    used.add(one).add(other);
    return true;
  });
}

function similarityOf(pair: PairView, draft: Duty, final: Duty): number {
  const acts = (words: readonly Word[], { to }: Duty) => words.slice(to, to + ACT).flatMap(({ norm }) => (norm.length > 2 ? [stem(norm, pair.language)] : []));
  const inFinal = new Set(acts(pair.final.words, final));
  return acts(pair.draft.words, draft).filter((norm) => inFinal.has(norm)).length;
}

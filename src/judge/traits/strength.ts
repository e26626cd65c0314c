import type { Duty } from '../../language/directive/index.js';
import { phraseAt } from '../../language/matcher.js';
import { stem } from '../../text/index.js';
import { otherSide, type Span } from '../../types.js';
import { asks, type Clause, type ClauseGroup } from '../clauses.js';
import { compared, type Direction, type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { sameWords } from '../same.js';
import { type DutyPair, dutyPairs } from './duty-pairs.js';
import type { Detector, DetectorSpec } from './spec.js';

/** The verb of duty and what the author says he does: level falls = softened, rises = strengthened; each downtoner added softens. */
const detect: Detector = (pair) => pair.groups.flatMap((group) => dutyPairs(pair, group).flatMap((duties) => ofPair(duties, group, pair)));

function ofPair({ draft, final }: DutyPair, group: ClauseGroup, pair: PairView): Observation[] {
  if (draft && final && isOnlyMoved(draft, final, pair)) return [];
  if (draft && final) return isEffect(draft, pair.draft, pair) && isEffect(final, pair.final, pair) ? [] : ofBoth(draft, final, pair.language);
  const [only, base] = draft ? [draft, pair.final.strength] : [final as Duty, pair.draft.strength];
  // a modal that stands where an imperative or a "that …" clause stood says nothing; a downtoner or "may" does
  if (only.firm >= 4 || base < 4 || !only.sourced || !isAskedBare(only, group, draft ? 'draft' : 'final', pair)) return [];
  const direction: Direction = draft ? 'strengthened' : 'softened';
  return [seen({ direction, reason: REASONS.against(direction, only.span.text) }, draft?.span, final?.span)];
}

/** "Should consider the report and open a farm" against "should open a farm and consider the report": the downtoner stays on what it stood with. */
function isOnlyMoved(draft: Duty, final: Duty, pair: PairView): boolean {
  const [one, own, other] = draft.downtoner ? [draft.downtoner, pair.draft, pair.final] : [final.downtoner, pair.final, pair.draft];
  if (!one || (draft.downtoner && final.downtoner)) return false;
  const isVerbLast = pair.tables?.order === 'clause';
  const said = (view: SideView, at: number) => stem(view.words[at]?.norm ?? '', pair.language);
  const object = (view: SideView, at: number) =>
    (isVerbLast ? view.words.slice(Math.max(0, at - OBJECT), at) : view.words.slice(at + 1, at + 1 + OBJECT))
      .flatMap(({ norm }) => (norm.length > LIGHT ? norm : []))
      .join(' ') || undefined;
  const here = own.words.findLastIndex(({ end }) => end <= one.end);
  return other.words.some((_, at) => said(other, at) === said(own, here) && object(other, at) !== undefined && object(other, at) === object(own, here));
}

/** Words within which the object of a verb stands, and letters of those that are only articles and the like. */
const OBJECT = 3;
const LIGHT = 3;

function ofBoth(draft: Duty, final: Duty, language: string): Observation[] {
  if (draft.negated !== final.negated || isAbility(draft, final)) return [];
  const same = isSameModal(draft, final);
  const level = same ? compared(draft.rest, final.rest) : compared(draft.firm, final.firm);
  const modal = !same && draft.modalLevel && final.modalLevel ? compared(draft.modalLevel, final.modalLevel) : undefined;
  const downtoner = draft.downtoner && final.downtoner ? compared(draft.downtoners, final.downtoners, 'softened') : undefined;
  const direction = level ?? modal ?? downtoner;
  if (!direction || !draft.sourced || !final.sourced) return [];
  const [from, to] = spans(draft, final, language);
  if (modal && modal !== direction) return [seen({ reason: REASONS.mixed }, from, to)];
  return [seen({ direction, reason: REASONS[direction](from.text, to.text) }, from, to)];
}

/** "This could save £5m": what will come of it, and no duty. */
function isEffect({ modal, from }: Duty, { words }: SideView, { tables }: PairView): boolean {
  if (!modal || !tables?.nonDeontic.has(modal.text.toLowerCase())) return false;
  return phraseAt(words, from - 1, tables.anaphors) !== undefined;
}

/**
 * Whether the side without a verb of duty asks all the same, in an imperative or an item: not where its other clauses ask ("Regular checks
 * reduce leaks" gives a reason), nor where the clause has the same subject as the other side's ("regular checks can reduce leaks").
 */
function isAskedBare({ from, modalAt: [modal] = [from, from] }: Duty, group: ClauseGroup, side: 'draft' | 'final', pair: PairView): boolean {
  const other = otherSide(side);
  const clauses = group[other].filter((clause) => asks(pair[other], clause));
  const own = group[side].find((clause) => from >= clause.from && from < clause.to);
  const subject = own?.words[0]?.norm;
  const at = own ? modal - own.from : 0;
  // behind the subject of what is asked without a verb of duty: "the board to publish", "a panel be set up"
  const { bodyTo, wishing } = pair.tables?.grammar.lexicon ?? {};
  const isBare = (norm = '') => norm !== '' && (norm === bodyTo || norm === wishing);
  const isStatement = ({ words }: Clause) => at > 0 && words[0]?.norm === subject && !isBare(words[at]?.norm);
  return clauses.some((clause) => !isStatement(clause));
}

/** "Should be able to" against "can": what people are able to do, and no duty of theirs. */
const isAbility = (draft: Duty, final: Duty) => draft.ability && final.ability && Math.min(draft.modalLevel ?? 5, final.modalLevel ?? 5) <= 2;

/** Modals whose levels overlap ("will" may be a promise or a command) are no evidence of either direction. */
function isSameModal(draft: Duty, final: Duty): boolean {
  if (!draft.modalLevel || !final.modalLevel) return false;
  return draft.modalLevel <= (final.modalTop ?? final.modalLevel) && final.modalLevel <= (draft.modalTop ?? draft.modalLevel);
}

/** The part of each duty that differs: the modal where only that does, else all its markers. */
function spans(draft: Duty, final: Duty, language: string): [Span, Span] {
  const onlyModal =
    draft.modal &&
    final.modal &&
    sameWords(draft.downtoner?.text ?? '', final.downtoner?.text ?? '', { language }) &&
    (draft.matrix === undefined) === (final.matrix === undefined);
  const onlyMatrix = draft.matrix && final.matrix && draft.modal?.text === final.modal?.text && draft.downtoner?.text === final.downtoner?.text;
  if (onlyMatrix) return [draft.matrix, final.matrix];
  return onlyModal && draft.modalLevel !== final.modalLevel ? [draft.modal, final.modal] : [draft.span, final.span];
}

const REASONS = {
  softened: (from: string, to: string) => `weaker: the draft has “${from}”, the final “${to}”`,
  strengthened: (from: string, to: string) => `stronger: the draft has “${from}”, the final “${to}”`,
  against: (direction: Direction, words: string) =>
    direction === 'softened' ? `the final has “${words}”, the draft asks with no such word` : `the draft has “${words}”, the final asks with no such word`,
  mixed: 'the wording is weaker in one word and stronger in another',
};

export default { order: 2, detect } satisfies DetectorSpec;

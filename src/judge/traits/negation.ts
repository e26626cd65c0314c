import type { Duty } from '../../text/force/index.js';
import type { Word } from '../../text/index.js';
import type { Span } from '../../types.js';
import type { ClauseGroup } from '../clauses.js';
import { type Detector, type Observation, seen } from '../observation.js';
import type { PairView } from '../pair.js';
import { type DutyPair, dutiesIn, dutyPairs } from './duty-pairs.js';

/** A duty turned round: neither softer nor stronger, and always shown first. */
export const negation: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    const none = dutiesIn(pair.draft, group.draft).length + dutiesIn(pair.final, group.final).length === 0;
    return none ? plain(pair, group) : dutyPairs(pair, group).flatMap((duties) => turned(pair, duties));
  });

function turned(pair: PairView, { draft, final }: DutyPair): Observation[] {
  if (!draft || !final || draft.negated === final.negated) return [];
  return [seen({ type: 'negation', reason: reason(final.negated) }, wide(pair.draft, draft), wide(pair.final, final))];
}

const reason = (negated: boolean) => `the duty is turned round: ${negated ? 'only the final' : 'only the draft'} has it in the negative`;

/** The modal with its negator, in the order in which they are printed. */
function wide({ text }: PairView['draft'], { span, modal = span, negator }: Duty): Span {
  if (!negator) return modal;
  const [start, end] = [Math.min(modal.start, negator.start), Math.max(modal.end, negator.end)];
  const between = text.slice(Math.min(modal.end, negator.end), Math.max(modal.start, negator.start));
  const apart = between.trim().includes(' ') || between.trim().length > 1;
  const parts = modal.start < negator.start ? [modal.text, negator.text] : [negator.text, modal.text];
  return { start, end, text: apart ? parts.join(' … ') : text.slice(start, end) };
}

/** Where no verb of duty stands ("records are kept"): a negator behind the first verb of one side only. */
function plain(pair: PairView, group: ClauseGroup): Observation[] {
  if (group.draft.length !== 1 || group.final.length !== 1 || !pair.tables) return [];
  const [draft, final] = [negatorIn(group.draft[0]?.words ?? [], pair), negatorIn(group.final[0]?.words ?? [], pair)];
  if (!draft === !final) return [];
  return [seen({ type: 'negation', reason: reason(final !== undefined) }, draft, final)];
}

function negatorIn(words: readonly Word[], { tables }: PairView) {
  const at = words.findIndex(({ norm }, index) => tables?.negators.has(norm) && (tables.auxiliaries.has(words[index - 1]?.norm ?? '') || index === 0));
  const word = words[at];
  return word ? { start: word.start, end: word.end, text: word.text } : undefined;
}

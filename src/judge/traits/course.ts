import type { DirectiveTables } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { otherSide, type Side } from '../../types.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type Contrast, type Contrasted, contrasted } from './contrasted.js';

const SIDES = ['draft', 'final'] as const;

/** "Expand the scheme" against "suspend the scheme": what one side asks to end the other asks to continue, where neither denies anything. */
export function otherCourse(pair: PairView): Observation[] {
  const { tables } = pair;
  const all = tables && !SIDES.some((side) => denies(pair[side], tables)) ? contrasted(pair, 'courses') : [];
  const asked = all.filter((one) => tables && SIDES.every((side) => isOfDuty(one[side], pair, side, tables)));
  const others = asked.length > 0 ? othersIn(pair, asked) : [];
  // "halt the sale of maps" is no opposite of "continue the sale of boats"
  if (others.some((word) => !isSmall(word, pair))) return [];
  return asked.map((one) => told(one, others.length > 0));
}

function told({ draft, final }: Contrast<'courses'>, isDoubtful: boolean): Observation {
  const side = draft.sense === 'ends' ? 'draft' : 'final';
  const reason = `the duty is turned round: the ${side} asks to end what the ${otherSide(side)} asks to continue, extend, set up or support`;
  const doubt = `“${draft.text}” and “${final.text}” are opposites, but more around them differs, so both may speak of something else`;
  return seen({ type: 'negation', reason, ...(isDoubtful ? { doubt } : {}) }, draft, final);
}

const denies = ({ words, duties }: SideView, tables: DirectiveTables): boolean =>
  duties.some(({ negated }) => negated) || findPhrases(words, tables.negators).some(({ entry }) => entry === 'negator');

/** Whether a verb is what is asked for, and not one of a list or a clause inside: it opens its clause, follows the verb of duty, or closes its clause where verbs do. */
function isOfDuty(verb: Contrasted, pair: PairView, side: Side, tables: DirectiveTables): boolean {
  const { text, words, duties } = pair[side];
  const isOpening = pair.groups.some((group) => group[side].some(({ from }) => from === verb.from));
  if (tables.order !== 'clause' && isOpening) return true;
  return duties.some(({ to }) => {
    const between = words.slice(to, verb.from);
    if (to > verb.from || /[.,;:!?()\n]/.test(text.slice(words[to - 1]?.end, verb.start))) return false;
    return tables.order === 'clause' ? closes(verb, pair[side], tables) : between.every(({ norm }) => isLight(norm, tables));
  });
}

const isLight = (norm: string, { adverbs, auxiliaries, passive }: DirectiveTables): boolean => adverbs.has(norm) || auxiliaries.has(norm) || passive.has(norm);

/** Whether nothing follows in the clause but an auxiliary: "sollte … ausgebaut werden". */
function closes({ to, end }: Contrasted, { text, words }: SideView, tables: DirectiveTables): boolean {
  const next = words[to];
  return next === undefined || /[.,;:!?\n]/.test(text.slice(end, next.start)) || isLight(next.norm, tables);
}

/** The changed words beside the verbs. */
function othersIn(pair: PairView, asked: readonly Contrast<'courses'>[]): { readonly side: Side; readonly word: Word }[] {
  const isVerb = ({ start }: Word, side: Side) => asked.some((one) => start >= one[side].start && start < one[side].end);
  const changed = (side: Side) => pair.runs().flatMap((run) => (run.kind === 'change' ? pair[side].words.slice(...run[side]) : []));
  return SIDES.flatMap((side) => changed(side).flatMap((word) => (isVerb(word, side) ? [] : [{ side, word }])));
}

/** Small words and values leave the object the same. */
function isSmall({ side, word }: { readonly side: Side; readonly word: Word }, pair: PairView): boolean {
  const { dates, amounts } = pair[side];
  const isValue = [...dates, ...amounts].some(({ start, end }) => start < word.end && end > word.start);
  return isValue || (languageNamed(pair.language)?.weak ?? []).includes(word.norm);
}

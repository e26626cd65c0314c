import type { DirectiveTables } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases, type PhraseHit, spanOf } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { otherSide, type Side } from '../../types.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { isAlike } from './contrasted.js';

const SIDES = ['draft', 'final'] as const;

/** A side read for what it denies. */
interface View extends SideView {
  readonly tables: DirectiveTables;
  readonly language: string;
}

/**
 * "Ensure that wards publish it" against "ensure that wards do not", „wollen“ against „wollen nicht, dass“: all else is the same, and one side denies
 * what the other asks for. What is denied elsewhere ("boats that are not new") may be another thing, and is to be looked at.
 */
export function denialIn(pair: PairView): Observation[] {
  const { tables, language } = pair;
  if (!tables || !isAlike(pair)) return [];
  const view = (side: Side): View => ({ ...pair[side], tables, language });
  const side = SIDES.find((one) => denials(view(one)).length > denials(view(otherSide(one))).length);
  if (!side || waits(view(side)) > waits(view(otherSide(side)))) return [];
  const [lone] = denials(view(side)).filter((hit) => isAdded(hit, side, pair));
  return lone ? [observed(lone, side, view(side))] : [];
}

function observed({ from, to }: Denial, side: Side, view: View): Observation {
  const span = spanOf(view.text, view.words, from, to);
  const reason = `only the ${side} denies it: “${span.text}”`;
  const [draft, final] = side === 'draft' ? [span, undefined] : [undefined, span];
  if (isOfContent({ from, to }, view)) return seen({ type: 'negation', reason }, draft, final);
  return { reason, doubt: `only the ${side} has “${span.text}”, which may turn round what is asked for` };
}

type Denial = Pick<PhraseHit<unknown>, 'from' | 'to'>;

/** What denies among the words of a side; "not all" does where it stands in what is to be ensured. */
function denials(view: View): readonly Denial[] {
  const { words, tables } = view;
  const hits = findPhrases(words, tables.negators);
  const partial = findPhrases(words, tables.partial);
  const isNotAll = ({ from, to }: Denial) => partial.some((hit) => hit.from === from) && isOfContent({ from, to }, view);
  const none = words.flatMap(({ norm }, at) =>
    tables.nobody.has(norm) && !hits.some(({ from, to }) => at >= from && at < to) ? [{ from: at, to: at + 1 }] : [],
  );
  return [...hits.filter((hit) => hit.entry === 'negator' || isNotAll(hit)), ...none];
}

const waits = ({ words, tables }: View): number => findPhrases(words, tables.waiting).length;

/** Whether what denies came to words that stand on both sides, with nothing beside it but small words. */
function isAdded({ from, to }: Denial, side: Side, pair: PairView): boolean {
  const runs = pair.runs().filter(({ kind, [side]: own }) => kind === 'change' && own[0] < to && own[1] > from);
  const isSmall = ({ norm }: Word) => isLight(norm, pair);
  return (
    runs.length > 0 &&
    runs.every(
      (run) =>
        pair[side].words.every((word, at) => at < run[side][0] || at >= run[side][1] || (at >= from && at < to) || isSmall(word)) &&
        pair[otherSide(side)].words.slice(...run[otherSide(side)]).every(isSmall),
    )
  );
}

function isLight(norm: string, { tables, language }: PairView): boolean {
  if (!tables) return false;
  return tables.auxiliaries.has(norm) || tables.articles.has(norm) || tables.universal.has(norm) || (languageNamed(language)?.weak ?? []).includes(norm);
}

/** Words between the verb of duty and "that": "veiller à ce que". */
const REACH = 3;

/** Whether what denies stands in the clause that says what is asked for, or right in front of it: behind a verb and "that". */
function isOfContent({ from, to }: Denial, view: View): boolean {
  const { words, text, tables, language } = view;
  const opens = languageNamed(language)?.complementers ?? [];
  if (words.slice(to, to + 1).some(({ norm }) => opens.includes(norm))) return true;
  const that = words.findLastIndex(({ norm }, at) => at < from && opens.includes(norm));
  if (that < 1 || /[.;:!?()\n]/.test(text.slice(words[that]?.end, words[from]?.start))) return false;
  return isBehindVerb(that, view) && !words.slice(0, that).some(({ norm }) => tables.nobody.has(norm));
}

/** Where verbs close their clause, "that" follows one by its ending; elsewhere the verb of a duty, with nothing but small words between. */
function isBehindVerb(that: number, { words, duties, tables, language }: View): boolean {
  const before = words[that - 1] as Word;
  if (tables.order === 'clause') return /^\p{Ll}/u.test(before.text) && tables.actEndings.some((ending) => before.norm.endsWith(ending));
  const weak = new Set(languageNamed(language)?.weak ?? []);
  return duties.some(({ from, to, verb }) => {
    const end = Math.max(verb + 1, to);
    if (from < that && that < to) return true;
    return end <= that && that - end <= REACH && words.slice(end, that).every(({ norm }) => weak.has(norm) || tables.adverbs.has(norm));
  });
}

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
 * what the other asks for. What is denied elsewhere ("boats that are not new", "note that it is not safe") may be another thing, and is to be looked at.
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

/** What denies among the words of a side; "not all" only narrows. */
function denials({ words, tables }: View): readonly Denial[] {
  const hits = findPhrases(words, tables.negators);
  const none = words.flatMap(({ norm }, at) =>
    tables.nobody.has(norm) && !hits.some(({ from, to }) => at >= from && at < to) ? [{ from: at, to: at + 1 }] : [],
  );
  return [...hits.filter(({ entry }) => entry === 'negator'), ...none];
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

/** Whether what denies stands in the clause that says what to ensure, before any other clause or part opens: only there is the whole turned round. */
function isOfContent({ from, to }: Denial, view: View): boolean {
  const { words, text, tables } = view;
  const { complementers = [] } = languageNamed(view.language) ?? {};
  if (tables.order === 'clause' && complementers.includes(words[to]?.norm ?? '')) return true;
  const that = findPhrases(words, tables.ensuring).find((hit) => hit.to <= from && complementers.includes(words[hit.to]?.norm ?? ''))?.to;
  if (that === undefined || words.slice(0, that).some(({ norm }) => tables.nobody.has(norm))) return false;
  const isOpen = /[,.;:!?()\n–—]/.test(text.slice(words[that]?.end, words[from]?.start)) || words.slice(that + 1, from).some(({ norm }) => opens(norm, view));
  return !isOpen && !isOfPart({ from, to }, that, view);
}

function opens(norm: string, { language }: View): boolean {
  const { subordinate = [], complementers = [], dependent = [] } = languageNamed(language) ?? {};
  return [...subordinate, ...complementers, ...dependent].includes(norm);
}

/** "At no cost", "nicht öffentliche Sitzungen", "pas tous", "boats not in use are": what is denied may be a part of the clause. */
function isOfPart({ from, to }: Denial, that: number, { words, text, tables }: View): boolean {
  const isVerb = ({ norm }: Word) => tables.finite.has(norm) || tables.auxiliaries.has(norm);
  const before = words[from - 1]?.norm ?? '';
  if (tables.circumstance.has(before) || findPhrases(words.slice(to, to + 1), tables.universal).length > 0) return true;
  const isFirst = from === that + 1;
  if (isFirst && tables.nobody.has(words[from]?.norm ?? '')) return false;
  if (tables.order === 'clause') return isFirst;
  const [rest = ''] = text.slice(words[to]?.end).split(/[,.;:!?]/);
  const end = (words[to]?.end ?? 0) + rest.length;
  return words.slice(to + 1).some((word) => word.end <= end && isVerb(word));
}

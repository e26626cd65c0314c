import { addresseeOf, type DirectiveTables, type Source } from '../../language/directive/index.js';
import { phraseAt } from '../../language/matcher.js';
import { spelling, stem, type Word, words, writtenOut } from '../../text/index.js';
import { otherSide, type Side, type Span } from '../../types.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { dutyPairs } from './duty-pairs.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Who must act: lost in a passive without agent softens; narrowed, shared or changed has no direction. */
const detect: Detector = (pair) => {
  const first = pair.groups.flatMap((group) => dutyPairs(pair, group)).find(({ draft, final }) => draft?.modal && final?.modal);
  if (!first?.draft || !first.final) return [];
  const draft = addresseeOf(sourceIn(pair, 'draft'), first.draft);
  const final = addresseeOf(sourceIn(pair, 'final'), first.final);
  if (!draft || !final || (draft === 'none' && final === 'none')) return [];
  if (draft === 'none' || final === 'none') {
    const [who, there] = draft === 'none' ? [named(final), pair.draft] : [named(draft), pair.final];
    return who && isNamedIn(who, there.words, pair) ? [] : [oneSided(named(draft), named(final))];
  }
  return changed(draft, final, pair);
};

const sourceIn = ({ tables, ...pair }: PairView, side: 'draft' | 'final'): Source | undefined =>
  tables && { text: pair[side].text, list: pair[side].words, tables };

const named = (who: Span | 'none') => (who === 'none' ? undefined : who);

/** "and it is for the ministry to see to that": named all the same, if not as the subject. */
function isNamedIn(who: Span, there: readonly Word[], pair: PairView): boolean {
  const said = new Set(writtenOut(there, pair.abbreviations).map(({ norm }) => stem(spelling(norm), pair.language)));
  const name = [...names(who, pair, { amounts: [], conditions: [], dates: [] })];
  return name.length > 0 && name.every((part) => said.has(part));
}

function oneSided(draft: Span | undefined, final: Span | undefined): Observation {
  const reason = `only the ${final ? 'final' : 'draft'} names who must act`;
  return seen({ type: 'addressee', direction: final ? 'strengthened' : 'softened', reason }, draft, final);
}

function changed(draft: Span, final: Span, pair: PairView): Observation[] {
  if (isInitials(draft, final) || isInitials(final, draft) || [draft, final].some((span) => isPronoun(span, pair))) return [];
  if (isOnlyTurned(draft, final, pair)) return [];
  const [before, after] = [names(draft, pair, pair.draft), names(final, pair, pair.final)];
  if (before.size === 0 || after.size === 0) return [];
  const lost = [...before].filter((name) => !after.has(name));
  const gained = [...after].filter((name) => !before.has(name));
  if (lost.length === 0 && gained.length === 0) return [];
  const reason = lost.length === 0 ? 'more is said of who must act' : gained.length === 0 ? 'less is said of who must act' : 'another body is named';
  return [seen({ type: 'addressee', reason }, draft, final)];
}

/** "It should", "they should": who that is stands in another sentence. */
function isPronoun({ text }: Span, { tables }: PairView): boolean {
  const list = words(text);
  return tables !== undefined && phraseAt(list, 0, tables.anaphors)?.to === list.length;
}

/** „Nachts sollte der Hafen“ against „der Hafen sollte nachts“: what stands in front of the verb on one side only says when. */
const isOnlyTurned = (draft: Span, final: Span, pair: PairView): boolean => isMoved(draft, final, 'final', pair) || isMoved(final, draft, 'draft', pair);

/**
 * Whether what is taken for a body on one side stands behind the verb on the other, without an article and printed as no name, and who must act there
 * is named on both: two bodies that change places have an article, a capital, or are known for bodies.
 */
function isMoved(moved: Span, who: Span, there: Side, pair: PairView): boolean {
  const { tables, language } = pair;
  if (tables?.order !== 'clause' || hasArticle(moved, tables) || !(hasArticle(who, tables) || tables.grammar.lexicon?.nounCapitals)) return false;
  const list = words(moved.text);
  if (list.some((_, at) => phraseAt(list, at, tables.bodies) !== undefined)) return false;
  const stems = names(moved, pair, pair[otherSide(there)]);
  const printed = pair[there].words.filter(({ norm }) => stems.has(stem(spelling(norm), language)));
  return printed.length > 0 && printed.every(({ text }) => !/^\p{Lu}/u.test(text)) && isNamedIn(who, pair[otherSide(there)].words, pair);
}

const hasArticle = ({ text }: Span, { articles }: DirectiveTables): boolean => words(text).some(({ norm }) => articles.has(norm));

/** What is no part of a name. */
type Apart = Pick<SideView, 'amounts' | 'conditions' | 'dates'>;

/**
 * Stems of a name, without what counts, denies, says when or makes it depend on something: "employers with 50 staff" are no other body than those with 60,
 * nor is "the board, subject to funds," another than the board.
 */
function names(span: Span, { language, abbreviations, tables }: PairView, { amounts, conditions, dates }: Apart): Set<string> {
  const apart = [...amounts.map(({ core }) => core), ...conditions, ...dates];
  const isApart = ({ start }: Word) => apart.some((one) => span.start + start >= one.start && span.start + start < one.end);
  const denies = (word: Word) => tables && phraseAt([word], 0, tables.negators) !== undefined;
  const named = nameOf(span).filter((word) => !isApart(word) && !denies(word));
  return new Set(
    writtenOut(named, abbreviations)
      .filter(({ norm }) => norm.length > 2)
      .map(({ norm }) => stem(spelling(norm), language)),
  );
}

/** The words that name somebody, as printed: a short form is told by its capitals. */
function nameOf({ text, value = '' }: Span): Word[] {
  const telling = new Set(words(value).map(({ norm }) => norm));
  return words(text).filter(({ norm }) => telling.has(norm));
}

/** Whether a name is the initials of the other: nothing defines it, but to say that another body is named would be wrong more often than not. */
function isInitials(short: Span, long: Span): boolean {
  const [initials, ...more] = nameOf(short);
  const capitals = nameOf(long).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]] : []));
  return initials !== undefined && more.length === 0 && capitals.length > 2 && capitals.join('') === initials.text;
}

export default { order: 5, detect } satisfies DetectorSpec;

import { type DirectiveTables, type Duty, plainNegation } from '../language/directive/index.js';
import { findPhrases, phraseAt, type Word } from '../language/matcher.js';
import type { Amount } from '../text/values/index.js';
import type { SideView } from './pair.js';

/** A value at its place: the words in front of it in its sentence, and the duty they stand under. */
interface Place {
  readonly side: SideView;
  readonly tables: DirectiveTables;
  /** word indexes: where its sentence begins, and the value itself */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly duty: Duty | undefined;
}

/**
 * Whether a value is what is asked for ("hold at least 20 seats", "at least a tenth must be spent on"), and not what is forbidden ("must not charge
 * more than"), nor a part of who must act, of what is acted on, or of when ("employers with more than 50 staff", "boilers over 10 years old"): there
 * more of it asks for less as often as not.
 */
export function isOwed(value: Amount, side: SideView, tables: DirectiveTables): boolean {
  const place = placeOf(value, side, tables);
  if (isForbidden(place) || isInCondition(value, place)) return false;
  if (isQualified(place) || isInBrackets(value, side)) return false;
  const between = leading(place);
  return isProvided(place) || between.length === 0 || (!isExceeding(place) && !isSubject(place) && !isOfKind(between, place)) || isObject(between, place);
}

/** Whether a value stands in front of the verb of duty, behind the head of its subject: it tells who or what is meant. */
export function isInSubject(value: { readonly start: number; readonly end: number }, side: SideView, tables: DirectiveTables): boolean {
  const place = placeOf(value, side, tables);
  // "before each winter, ports should": a circumstance of the whole
  const [opening] = leading(place);
  return isSubject(place) && opening !== undefined && !tables.circumstance.has(opening.norm);
}

/** "Small boats (less than 10 m)": what is meant by it; "hire divers (at least 20)" counts what stands in front. */
function isInBrackets({ start, end, unit }: Amount, { text }: SideView): boolean {
  if (unit === '') return false;
  const open = text.lastIndexOf('(', start);
  return open >= 0 && !text.slice(open, start).includes(')') && text.indexOf(')', end) >= 0;
}

/** Whether a value stands under a duty in the negative, or in a request not to act. */
export function isUnderDenial(value: { readonly start: number; readonly end: number }, side: SideView, tables: DirectiveTables): boolean {
  return isForbidden(placeOf(value, side, tables));
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }, side: SideView, tables: DirectiveTables): Place {
  const { words, duties } = side;
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  );
  const behind = words.findIndex((word) => word.start >= end);
  const to = behind < 0 ? words.length : behind;
  let from = at;
  while (from > 0 && !/[.;:!?•\n](?:\s|$)/.test(gapAt(side, from))) from--;
  const inSentence = duties.filter((duty) => duty.from >= from && !hasEnd(side, at, duty.from));
  return { side, tables, from, at, to, duty: inSentence.findLast((duty) => duty.from < at) ?? inSentence[0] };
}

const gapAt = ({ text, words }: SideView, at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start);

function hasEnd(side: SideView, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (/[.;:!?•\n](?:\s|$)/.test(gapAt(side, at))) return true;
  return false;
}

function isForbidden({ side: { text, words }, tables, from, to, duty }: Place): boolean {
  return duty ? duty.negated : plainNegation(from, to, { text, list: words, tables }) !== undefined;
}

function isInCondition({ start }: { readonly start: number }, { side }: Place): boolean {
  return side.conditions.some((one) => one.kind !== 'hedge' && start >= one.start && start < one.end);
}

/** Whether the value stands before the verb of duty. */
function isSubject({ at, duty }: Place): boolean {
  return duty?.modalAt !== undefined && at < duty.modalAt[0];
}

/** The words in front of a value that could make it a part of something else: up to the verb of duty, or to where its sentence or the part of it behind a comma begins. */
function leading(place: Place): Word[] {
  const { articles, adverbs, that } = place.tables;
  return inFront(place).filter(({ norm }) => !articles.has(norm) && !adverbs.has(norm) && !that.has(norm));
}

function inFront(place: Place): readonly Word[] {
  const { side, at, duty } = place;
  // within a bracket ("zou ten minste 5 … moeten") what opens it stands in front
  const behind = duty && (duty.to <= at ? duty.to : duty.from < at ? duty.from + 1 : undefined);
  let from = Math.max(place.from, behind ?? place.from);
  if (isSubject(place)) for (let comma = at; comma > from; comma--) if (gapAt(side, comma).includes(',') && !isOpened(place, comma)) from = comma;
  return side.words.slice(from, at);
}

/** "Owners, with more than 50 boats, should": what stands behind the comma hangs on what stands before it. */
const isOpened = ({ side, tables }: Place, at: number) => phraseAt(side.words, at, tables.qualifying) !== undefined;

/** Whether a word in front of a value, or right behind it, makes it tell one thing from others of its kind: "with", "who", "all", "old". */
function isQualified(place: Place): boolean {
  const { side, tables, to } = place;
  const between = inFront(place);
  const opens = ({ norm }: Word) => tables.subordinate.has(norm);
  if (between.some(opens) || findPhrases(between, tables.qualifying).length > 0 || findPhrases(between, tables.universal).length > 0) return true;
  return phraseAt(side.words, to, tables.qualifying) !== undefined || phraseAt(side.words, to - 1, tables.qualifying) !== undefined;
}

const isExceeding = ({ side, tables, at }: Place) =>
  side.text[(side.words[at]?.start ?? 0) - 2] === '>' || phraseAt(side.words, at, tables.exceeding) !== undefined;

/** Whether the verb that provides an amount ends right in front of it. */
function isProvided({ side, tables, from, at }: Place): boolean {
  return findPhrases(side.words.slice(from, at), tables.providing).some((hit) => {
    const rest = side.words.slice(from + hit.to, at);
    return rest.every(({ norm }) => tables.articles.has(norm) || tables.adverbs.has(norm));
  });
}

/** The object of the act: nothing but its verb in front, or, where the verb stands last, nothing at all. */
function isObject(between: readonly Word[], place: Place): boolean {
  return !isSubject(place) && between.length <= (place.tables.order === 'clause' && place.duty?.modalAt ? 0 : 1);
}

/** "Sheds of at least 5 storeys": of such a kind, where "a sum of at least 5" is one that is asked for. */
function isOfKind(between: readonly Word[], { side, tables, at, duty, from }: Place): boolean {
  const last = between.at(-1)?.norm ?? '';
  if (!tables.joining.has(last)) return false;
  return !side.words.slice(Math.max(from, duty?.to ?? from), at).some(({ norm }) => tables.articles.has(norm));
}

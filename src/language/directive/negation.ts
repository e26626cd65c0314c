import type { Span } from '../../types.js';
import { type PhraseHit, phraseAt, spanOf, type Word } from '../matcher.js';
import type { Source } from './source.js';

/** What makes an act one that is not to be done. */
export interface Negation {
  /** the words that say so */
  readonly span: Span;
  /** the act itself where a verb of ending makes it ("cease to pay"): only a text that asks for the same act is its opposite */
  readonly act?: Word;
}

/** The word indexes of a duty: its first marker, the first word behind its markers, and the verb of its act. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** Words behind a duty within which a verb of ending stands in a language that keeps them together. */
const NEAR = 4;
/** Longest clause in which what negates is looked for. */
const CLAUSE = 24;
/** Longest subject that is looked through for "no". */
const SUBJECT = 10;

/** Whether a duty asks that something be not done: one negation does, two do not ("should not fail to"), and "not only" is none. */
export function negationOf(place: Place, source: Source): Negation | undefined {
  const plain = plainOf(place, source);
  const ceased = ceasedBehind(place, source);
  if (plain && ceased) return undefined;
  return plain ? { span: plain } : ceased;
}

/** "should not", "need not", "no body should", "should charge no fee", and "keine" anywhere in a clause. */
function plainOf({ from, to, verb }: Place, source: Source): Span | undefined {
  const { list, tables } = source;
  const isClause = tables.order === 'clause';
  const end = isClause ? clauseEnd(to, source) : Math.min(list.length, to + 2);
  for (let at = Math.max(0, from - 1); at < end; at++) {
    const hit = phraseAt(list, at, tables.negators);
    if (hit?.entry === 'negator' || (!hit && isClause && at > from && isNobody(at, source))) return spanOf(source.text, list, at, hit?.to ?? at + 1);
    if (hit) at = hit.to - 1;
  }
  if (isNobody(verb + 1, source)) return spanOf(source.text, list, verb + 1, verb + 2);
  let at = from - 1;
  while (at > 0 && from - at < SUBJECT && !/[.;:,!?]/.test(gapAt(at, source))) at--;
  if (at >= 0 && isNobody(at, source) && opened(at, source) === undefined) return spanOf(source.text, list, at, at + 1);
  return opened(at, source);
}

/** "In no case should the board": a phrase that opens its clause denies all of it; "not all boards" denies none of it. */
function opened(at: number, { text, list, tables }: Source): Span | undefined {
  const hit = at < 0 ? undefined : phraseAt(list, at, tables.negators);
  return hit?.entry === 'negator' && hit.to - hit.from > 1 && !hit.bracket ? spanOf(text, list, at, hit.to) : undefined;
}

/** "No", where it is not "no more than" or "waste no time". */
function isNobody(at: number, { list, tables }: Source): boolean {
  const isPositive = (from: number) => {
    const hit = phraseAt(list, from, tables.negators);
    return hit?.entry === 'positive' && hit.to > at;
  };
  return tables.nobody.has(list[at]?.norm ?? '') && !isPositive(at) && !isPositive(at - 1);
}

function ceasedBehind({ to, verb }: Place, source: Source): Negation | undefined {
  const end = source.tables.order === 'clause' ? to + CLAUSE : Math.max(to, verb) + NEAR;
  return ceasedIn(to, end, source);
}

/** A verb of ending with the act that ends, between two words. */
function ceasedIn(from: number, to: number, { text, list, tables }: Source): Negation | undefined {
  for (let at = from; at < Math.min(to, list.length); at++) {
    if (at > from && /[.;:!?]\s/.test(gapAt(at, { text, list }))) return undefined;
    const hit = phraseAt(list, at, tables.ceasing);
    if (hit) return { span: spanOf(text, list, at, hit.to - 1), act: list[hit.to - 1] as Word };
  }
  return undefined;
}

/** A negation among words that have no verb of duty: behind an auxiliary, first of all, behind the verb that opens ("lend no originals"), or as "keine" anywhere. */
export function plainNegation(from: number, to: number, source: Source): Negation | undefined {
  const { text, list, tables } = source;
  for (let at = from; at < to; at++) {
    const hit: PhraseHit<'negator' | 'positive'> | undefined = phraseAt(list, at, tables.negators);
    const isPlace = at === from || tables.auxiliaries.has(list[at - 1]?.norm ?? '');
    if (hit?.entry === 'negator' && isPlace) return { span: spanOf(text, list, Math.max(from, at - 1), hit.to) };
    if (!hit && (tables.order === 'clause' || at === from + 1) && isNobody(at, source)) return { span: spanOf(text, list, at, at + 1) };
    if (hit) at = hit.to - 1;
  }
  return ceasedIn(from, from + 1, source);
}

function clauseEnd(from: number, source: Source): number {
  let at = from;
  while (at < source.list.length && at < from + CLAUSE && !/[.;:,!?]/.test(gapAt(at, source))) at++;
  return at;
}

/** What stands in front of word `at`. */
const gapAt = (at: number, { text, list }: Pick<Source, 'text' | 'list'>) => text.slice(list[at - 1]?.end ?? 0, list[at]?.start);

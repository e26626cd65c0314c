import { isDirective } from '../language/directive/index.js';
import { sentences, sourceOf, words } from '../text/index.js';
import type { Span } from '../types.js';

/** Shorter sentences name a date or an amount of what is asked for: "Deadline: June 2027." */
const LEAST = 5;
/** Share of its words that a sentence finds in one of the other side from which on it is that one, reworded. */
const SAME = 0.5;

/** The sentences behind what a text asks for that ask for nothing and that the other side has not: narrative that ended up in its paragraph. */
export function toldBehind(own: string, other: string, language: string): readonly Span[] {
  const there = sentences(other).map(({ text }) => wordsOf(text));
  const all = sentences(own);
  const isTold = ({ text }: Span): boolean => {
    const set = wordsOf(text);
    return set.size >= LEAST && !isDirective(sourceOf(text, language)) && there.every((one) => shared(set, one) < SAME * set.size);
  };
  const last = all.findLastIndex((sentence) => !isTold(sentence));
  return last < 0 ? [] : all.slice(last + 1);
}

/** A text without what is told behind it. */
export function withoutTold(own: string, other: string, language: string): string {
  const [first] = toldBehind(own, other, language);
  return first ? own.slice(0, first.start).trimEnd() : own;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(words(text).map(({ norm }) => norm));

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((word) => other.has(word)).length;

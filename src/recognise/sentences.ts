import { findPhrases } from '../language/matcher.js';
import { sentences, type Word, words } from '../text/index.js';
import type { Facts, Hit, Sentence } from './model.js';

const OPENING = '“«„';
const CLOSING = '”»';

/** A real sentence has a dozen; beyond this they say nothing more. */
const HITS = 200;

/** The sentences of a block's text with their words, the phrases of the lexicon found in them, and what stands between quotation marks. */
export function cut(text: string, facts: Facts): Sentence[] {
  const quoted = quotations(text);
  return sentences(text).map((span) => {
    const list = words(span.text).map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }));
    const hits: Hit[] = findPhrases(list, facts.index)
      .slice(0, HITS)
      .map(({ entry, from, to }) => ({ tags: entry, from, to }));
    return { ...span, words: list, hits, quoted };
  });
}

/** Stretches between double quotation marks; one that is never closed goes on to the end. */
function quotations(text: string): [number, number][] {
  const found: [number, number][] = [];
  if (!/["“”«»„]/.test(text)) return found;
  const german = text.includes('„');
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (open < 0 && (OPENING.includes(char) || char === '"')) open = at;
    else if (open >= 0 && (CLOSING.includes(char) || char === '"' || (char === '“' && german))) {
      found.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0 && (open < 3 || OPENING.includes(text[open] ?? ''))) found.push([open, text.length]);
  return found;
}

/** Whether a place lies between quotation marks. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  return sentence.quoted.some(([from, to]) => at > from && at < to);
}

/** Words as printed, with one space between them. */
export const printed = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

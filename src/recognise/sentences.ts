import { hitsIn, quotations, type Sentence } from '../language/directive/index.js';
import { sentences, type Word, words } from '../text/index.js';
import type { Facts } from './model.js';

/** The sentences of a block's text with their words, the phrases of the lexicon found in them, and what stands between quotation marks. */
export function cut(text: string, facts: Facts): Sentence[] {
  const quoted = quotations(text);
  return sentences(text).map((span) => {
    const list = words(span.text).map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }));
    return { ...span, words: list, hits: hitsIn(list, facts), quoted };
  });
}

/** Words as printed, with one space between them. */
export const printed = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

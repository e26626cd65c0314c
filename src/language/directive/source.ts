import type { Span } from '../../types.js';
import type { Word } from '../matcher.js';
import { quotations } from './quoted.js';
import type { Sentence } from './sentence.js';
import { hitsIn } from './signals.js';
import type { DirectiveTables } from './tables.js';

/** A text with its words and the tables of its language, cut once for all that is asked of it. */
export interface Source {
  readonly text: string;
  readonly list: readonly Word[];
  readonly tables: DirectiveTables;
}

/** A text with its sentences besides: a duty is read in its clause, and who reports does so in one sentence. */
export interface Passage extends Source {
  readonly sentences: readonly Span[];
}

/** Its sentences with the phrases of the language in them. */
export function sentencesIn({ text, list, sentences, tables }: Passage): Sentence[] {
  const quoted = quotations(text);
  return sentences.map((span) => {
    const words = list.filter(({ start, end }) => start >= span.start && end <= span.end);
    return { ...span, words, hits: hitsIn(words, tables.grammar), quoted };
  });
}

import { readings } from '../text/index.js';
import type { Match, Outcome, Unit } from '../types.js';
import { sameWords } from './same.js';

/** The outcome of a match, from its shape; narrative however cut, and recommendations one to one, are kept where the words are the same. */
export function outcomeOf<U extends Unit>({ draft, final, carriedBy, references }: Match<U>): Outcome {
  if (final.length === 0) return carriedBy ? 'demoted' : 'dropped';
  if (draft.length === 0) return carriedBy ? 'promoted' : 'added';
  const paragraphs = draft[0]?.kind === 'block';
  if (paragraphs && isSame(draft, final, references)) return 'kept';
  if (draft.length > final.length && final.length === 1) return 'merged';
  if (final.length > draft.length && draft.length === 1) return 'split';
  return !paragraphs && isSame(draft, final, references) ? 'kept' : 'reworded';
}

/** A label that only one side has cut off from its text is no other wording. */
function isSame<U extends Unit>(draft: readonly U[], final: readonly U[], references: Match['references']): boolean {
  const others = readings(final);
  return readings(draft).some((text) => others.some((other) => sameWords(text, other, references)));
}

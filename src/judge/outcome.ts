import { readings } from '../text/index.js';
import type { Match, Outcome, Unit } from '../types.js';
import { sameWords } from './same.js';

/** The outcome of a match, from its shape; kept are narrative however it is cut, and recommendations one to one or stated several times, where the words are the same. */
export function outcomeOf<U extends Unit>({ draft, final, carriedBy, references }: Match<U>): Outcome {
  if (final.length === 0) return carriedBy ? 'demoted' : 'dropped';
  if (draft.length === 0) return carriedBy ? 'promoted' : 'added';
  if (isRepeated(draft, final, references) || (draft[0]?.kind === 'block' && isSame(draft, final, references))) return 'kept';
  if (draft.length > final.length && final.length === 1) return 'merged';
  if (final.length > draft.length && draft.length === 1) return 'split';
  return isSame(draft, final, references) ? 'kept' : 'reworded';
}

/** What one side states once and the other in the same words, however often, is neither merged nor split. */
function isRepeated<U extends Unit>(draft: readonly U[], final: readonly U[], references: Match['references']): boolean {
  if (draft.length === 1) return final.every((unit) => isSame(draft, [unit], references));
  return final.length === 1 && draft.every((unit) => isSame([unit], final, references));
}

/** A label that only one side has cut off from its text is no other wording. */
function isSame<U extends Unit>(draft: readonly U[], final: readonly U[], references: Match['references']): boolean {
  const others = readings(final);
  return readings(draft).some((text) => others.some((other) => sameWords(text, other, references)));
}

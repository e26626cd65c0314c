import type { Match, Outcome, Unit } from '../types.js';
import { sameWords } from './same.js';

/** The outcome of a match, from its shape; one to one it is kept where the words are the same. */
export function outcomeOf<U extends Unit>({ draft, final, carriedBy, references }: Match<U>): Outcome {
  if (final.length === 0) return carriedBy ? 'demoted' : 'dropped';
  if (draft.length === 0) return carriedBy ? 'promoted' : 'added';
  if (draft.length > final.length && final.length === 1) return 'merged';
  if (final.length > draft.length && draft.length === 1) return 'split';
  const text = (units: readonly U[]) => units.map((unit) => unit.text).join('\n');
  return sameWords(text(draft), text(final), references) ? 'kept' : 'reworded';
}

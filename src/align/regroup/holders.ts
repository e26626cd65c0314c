import type { Recommendation } from '../../types.js';

/** The units in which each word stands. */
export type Holders<Word> = ReadonlyMap<Word, readonly Recommendation[]>;

/** What a unit that holds a text may lack of it, and what each word counts for that. */
export interface Slack<Word> {
  readonly most: number;
  readonly weight: (word: Word) => number;
}

/** Sums of the same weights in another order may differ by so much. */
const ROUNDING = 1e-9;

/** The units that may hold a text: whatever has none of its rarest words, of which more would be lacking than may be, does not. So most are never looked at. */
export function mayHold<Word>(text: Iterable<Word>, holders: Holders<Word>, { most, weight }: Slack<Word>): ReadonlySet<Recommendation> {
  const count = (word: Word): number => holders.get(word)?.length ?? 0;
  const found = new Set<Recommendation>();
  let lacking = 0;
  for (const word of [...new Set(text)].sort((one, other) => count(one) - count(other))) {
    if (lacking > most + ROUNDING) break;
    for (const unit of holders.get(word) ?? []) found.add(unit);
    lacking += weight(word);
  }
  return found;
}

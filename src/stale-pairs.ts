import { textHash } from './text/index.js';
import type { Alignment, Recommendation, Rulings, Warning } from './types.js';

/** One warning for each ruling on a pair of which a text is no recommendation of its side any more. */
export function stalePairs({ matches }: Pick<Alignment, 'matches'>, rulings: Rulings | undefined): Warning[] {
  const pairs = rulings?.pairs ?? [];
  if (pairs.length === 0) return [];
  const hashes = (units: readonly Recommendation[]) => new Set(units.map(({ text }) => textHash(text)));
  const inDraft = hashes(matches.flatMap(({ draft }) => draft));
  const inFinal = hashes(matches.flatMap(({ final }) => final));
  const stale = pairs.filter(({ draft, final }) => !inDraft.has(draft) || (final !== null && !inFinal.has(final)));
  return stale.map(({ draft, final }) => ({
    code: 'ruling-stale',
    message: `The ruling that pairs ${draft} with ${final ?? 'none'} fits no texts here any more.`,
    locators: [],
  }));
}

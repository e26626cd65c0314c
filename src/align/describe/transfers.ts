import { sentences, words } from '../../text/index.js';
import type { Match, Recommendation, Transfer } from '../../types.js';
import { type Library, nearestTo, type Passages, passage, type Sentence } from '../text/index.js';
import { CARRIED, LEAST_WORDS, MOSTLY } from '../thresholds.js';
import { containment } from '../words/index.js';

/** Sentences of matched recommendations that stand in another recommendation of the final, or in its narrative. */
export function transfersOf(
  { draft, final }: Match<Recommendation>,
  owners: ReadonlyMap<number, Recommendation>,
  other: Passages,
  library: Library,
): Transfer[] {
  const partner = final.map(({ text }) => text).join('\n');
  const transferOf = ({ text }: { readonly text: string }, from: string): Transfer[] => {
    if (words(text).length < LEAST_WORDS) return [];
    const [best] = nearestTo(text, other, library, 1);
    const sentence = best && (other.sentences[best.at] as Sentence);
    if (!best || !sentence || best.share < MOSTLY) return [];
    const owner = owners.get(sentence.block);
    if (owner && final.includes(owner)) return [];
    const there = passage(other, sentence, best.share);
    // the whole partner last: it may be long
    if (containment(text, there.text) < MOSTLY || containment(text, partner) >= CARRIED) return [];
    return [{ text, from, to: owner ? owner.id : there }];
  };
  return draft.flatMap((unit) => sentences(unit.text).flatMap((sentence) => transferOf(sentence, unit.id)));
}

/** The recommendation each block belongs to. */
export function ownersOf(recommendations: readonly Recommendation[]): Map<number, Recommendation> {
  return new Map(recommendations.flatMap((one) => one.sources.map(({ block }) => [block, one] as const)));
}

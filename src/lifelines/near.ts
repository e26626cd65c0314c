import { addTo, words } from '../text/index.js';
import type { Seen, Sight } from './seen.js';

/**
 * Narrative that a comparison says is gone has not gone where what is new comes so near to it: on the histories of the development data what had
 * gone came to 0.16 at most, what had only been rewritten to 0.24 at least.
 */
const NEAR = 0.2;
/** The same of what is new as a recommendation: that is said to be new unless more speaks for the passage. */
const NEAR_RECOMMENDED = 0.3;
/** What all of the one is worth in the other, beside what both have of each other. */
const WITHIN = 0.8;
/** Words shorter than this say nothing by themselves; so many different ones are needed. */
const SHORT = 4;
const LEAST = 2;

/** Pairs what is gone as narrative with what is new and comes near to it, the nearest first, each once. */
export function nearPairs(gone: readonly Seen[], fresh: readonly Seen[], { draft, final }: { readonly draft: Sight; readonly final: Sight }): [Seen, Seen][] {
  const weight = weigher([...draft.all, ...final.all]);
  const holders = new Map<string, Seen[]>();
  for (const seen of fresh) for (const word of wordsOf(seen)) addTo(holders, word, seen);
  const pairs = gone.flatMap((from) => candidatesOf(from, holders, weight).map((found) => ({ from, ...found })));
  const taken = new Set<Seen>();
  return pairs
    .sort((one, other) => other.score - one.score)
    .flatMap(({ from, to }): [Seen, Seen][] => {
      if (taken.has(from) || taken.has(to)) return [];
      taken.add(from).add(to);
      return [[from, to]];
    });
}

type Weight = (word: string) => number;

function candidatesOf(from: Seen, holders: ReadonlyMap<string, readonly Seen[]>, weight: Weight): { readonly to: Seen; readonly score: number }[] {
  const common = new Map<Seen, string[]>();
  const asked = wordsOf(from);
  for (const word of asked) for (const seen of holders.get(word) ?? []) addTo(common, seen, word);
  const sum = (list: Iterable<string>) => [...list].reduce((all, word) => all + weight(word), 0);
  const whole = sum(asked);
  return [...common].flatMap(([to, shared]) => {
    const both = sum(shared);
    const score = Math.max((2 * both) / (whole + sum(wordsOf(to))), (WITHIN * both) / whole);
    return shared.length >= LEAST && score >= (to.rank === 'narrative' ? NEAR : NEAR_RECOMMENDED) ? [{ to, score }] : [];
  });
}

/** Rare words say more. */
function weigher(all: readonly Seen[]): Weight {
  const counts = new Map<string, number>();
  for (const seen of all) for (const word of wordsOf(seen)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / Math.sqrt(counts.get(word) ?? 1);
}

const wordsOf = ({ unit: { text } }: Seen): ReadonlySet<string> => new Set(words(text).flatMap(({ norm }) => (norm.length >= SHORT ? [norm] : [])));

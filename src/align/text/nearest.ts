import { type Hit, type Library, type Passages, type Sentence, termsOf } from './passages.js';

/** Terms in more sentences than this are counted in sentences found through rarer ones only. */
const COMMON = 400;

/** So many sentences are found for a text, whoever asks for how many: several passes ask for the same text. */
const KEPT = 24;

/** The sentences nearest to a text, best first; at most `limit`, and 24. */
export function nearestTo(text: string, passages: Passages, library: Library, limit: number): readonly Hit[] {
  const found = passages.nearest.get(text) ?? nearest(termsOf(text, library.interner), passages, library, KEPT);
  passages.nearest.set(text, found);
  return found.slice(0, limit);
}

/** Sentences that hold the most of the weight of `asked`, best first; at most `limit`. */
export function nearest(asked: readonly number[], passages: Passages, library: Library, limit: number): Hit[] {
  return nearestAnd(asked, passages, library, { limit, isWanted: () => false });
}

/** Which sentences are asked for: the best ones, and any that are wanted wherever they come. */
interface Wish {
  readonly limit: number;
  readonly isWanted: (sentence: Sentence) => boolean;
}

/** Sentences that hold the most of the weight of `asked`, and those with some of it that are wanted besides; best first. */
export function nearestAnd(asked: readonly number[], passages: Passages, library: Library, { limit, isWanted }: Wish): Hit[] {
  const { found, sums, shared, whole } = tally(asked, passages, library);
  const hitOf = (slot: number): Hit => ({ at: found[slot] as number, share: (sums[slot] as number) / whole, shared: shared[slot] as number });
  const best: Hit[] = [];
  const wanted: Hit[] = [];
  const leave = (hit: Hit): void => void (isWanted(passages.sentences[hit.at] as Sentence) && wanted.push(hit));
  for (let slot = 0; slot < found.length; slot++) {
    const last = best[limit - 1];
    // most sentences hold a word or two: they are left before anything is made of them
    if (last && (sums[slot] as number) / whole < last.share && !isWanted(passages.sentences[found[slot] as number] as Sentence)) continue;
    const hit = hitOf(slot);
    if (last && inRank(last, hit) <= 0) leave(hit);
    else {
      if (last) leave(best.pop() as Hit);
      insert(best, hit);
    }
  }
  return [...best, ...wanted.sort(inRank)];
}

const inRank = (one: Hit, other: Hit): number => other.share - one.share || one.at - other.at;

/** Puts a hit in its place among a few. */
function insert(best: Hit[], hit: Hit): void {
  let at = best.length;
  while (at > 0 && inRank(hit, best[at - 1] as Hit) < 0) at--;
  best.splice(at, 0, hit);
}

/** Sentences found, the weight that each holds, and how many terms that carry meaning; the weight of all that is asked. */
interface Tally {
  readonly found: readonly number[];
  readonly sums: readonly number[];
  readonly shared: readonly number[];
  readonly whole: number;
}

const NOTHING: Tally = { found: [], sums: [], shared: [], whole: 0 };

function tally(asked: readonly number[], { holding, sentences, slots }: Passages, { weight, interner }: Library): Tally {
  const terms = [...new Set(asked)];
  const whole = terms.reduce((sum, term) => sum + weight(term), 0);
  if (whole === 0) return NOTHING;
  const found: number[] = [];
  const sums: number[] = [];
  const shared: number[] = [];
  for (const term of terms.sort((one, other) => holding(one).length - holding(other).length || one - other)) {
    const list = holding(term);
    const every = list.length <= COMMON;
    const [more, telling] = [weight(term), interner.weak[term] ? 0 : 1];
    const reached = every ? list : found;
    for (let place = 0; place < reached.length; place++) {
      const at = reached[place] as number;
      if (!every && !sentences[at]?.terms.includes(term)) continue;
      if (slots[at] === 0) {
        slots[at] = found.push(at);
        sums.push(0);
        shared.push(0);
      }
      const slot = (slots[at] as number) - 1;
      sums[slot] = (sums[slot] as number) + more;
      shared[slot] = (shared[slot] as number) + telling;
    }
  }
  for (const at of found) slots[at] = 0;
  return { found, sums, shared, whole };
}

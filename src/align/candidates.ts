import type { Links } from './exact.js';
import type { Weighed } from './profile.js';
import { rarity, type Vocabulary } from './vocabulary.js';

/**
 * Bounds that make the cost near-linear: each unit asks for its rarest features only, each feature answers with at most
 * POSTING units, and the best CANDIDATES are kept. Twice as many of each changed no link on the development corpora.
 */
const FEATURES = 40;
const POSTING = 48;
export const CANDIDATES = 10;

/** For every unit that asks, the units of the other side that share its rarest words and pairs, best first. */
export function candidates(
  asking: readonly Weighed[],
  answering: readonly Weighed[],
  vocabulary: Vocabulary,
  linked: Links,
): { found: Int32Array[]; capped: number } {
  const open = answering.map((unit, at) => (linked.toDraft[at] === -1 ? unit : undefined));
  const terms = index(open, (unit) => unit.sorted, vocabulary.weights.length);
  const pairs = index(open, (unit) => unit.pairs, vocabulary.pairFrequency.length);
  const scores = new Float64Array(answering.length);
  let capped = 0;
  const found = asking.map((unit, at) => {
    if (linked.toFinal[at] !== -1) return new Int32Array(0);
    const touched: number[] = [];
    const features = rarest(unit, vocabulary);
    for (const { postings, value, weight } of features) {
      const list = postings === 'term' ? terms : pairs;
      const from = list.offsets[value] as number;
      const to = list.offsets[value + 1] as number;
      if (to - from > POSTING) {
        capped++;
        continue;
      }
      for (let at = from; at < to; at++) {
        const other = list.units[at] as number;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] as number) + weight;
      }
    }
    const scored = touched.map((other) => ({ other, score: (scores[other] as number) / Math.sqrt((answering[other] as Weighed).weight + 1) }));
    for (const other of touched) scores[other] = 0;
    scored.sort((one, two) => two.score - one.score || one.other - two.other);
    return Int32Array.from(scored.slice(0, CANDIDATES), ({ other }) => other);
  });
  return { found, capped };
}

interface Feature {
  readonly postings: 'term' | 'pair';
  readonly value: number;
  readonly weight: number;
}

/** The features of a unit that stand in the fewest units. */
function rarest(unit: Weighed, vocabulary: Vocabulary): Feature[] {
  const features: (Feature & { count: number })[] = [];
  for (const value of distinct(unit.sorted))
    features.push({ postings: 'term', value, weight: vocabulary.weights[value] as number, count: vocabulary.frequency[value] as number });
  for (const value of distinct(unit.pairs)) {
    const count = vocabulary.pairFrequency[value] as number;
    features.push({ postings: 'pair', value, weight: 0.5 * rarity(count, vocabulary.units), count });
  }
  const shared = features.filter((feature) => feature.count > 1);
  shared.sort((one, two) => one.count - two.count || two.weight - one.weight || one.value - two.value);
  return shared.slice(0, FEATURES);
}

interface Postings {
  readonly offsets: Int32Array;
  readonly units: Int32Array;
}

function index(units: readonly (Weighed | undefined)[], features: (unit: Weighed) => Int32Array, size: number): Postings {
  const offsets = new Int32Array(size + 1);
  for (const unit of units) for (const value of unit ? distinct(features(unit)) : []) offsets[value + 1] = (offsets[value + 1] as number) + 1;
  for (let at = 0; at < size; at++) offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number);
  const next = offsets.slice();
  const postings = new Int32Array(offsets[size] as number);
  units.forEach((unit, position) => {
    for (const value of unit ? distinct(features(unit)) : []) {
      const at = next[value] as number;
      postings[at] = position;
      next[value] = at + 1;
    }
  });
  return { offsets, units: postings };
}

function distinct(sorted: Int32Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) values.push(sorted[at] as number);
  return values;
}

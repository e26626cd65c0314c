import { pairRarity, type Vocabulary, type Weighed } from '../text/index.js';
import type { Links } from '../words/index.js';

/**
 * Bounds that make the cost near-linear: each unit asks for its rarest features only, each feature answers with at most
 * POSTING units, and the best CANDIDATES are kept. Twice as many of each changed no link on the development corpora.
 */
const FEATURES = 40;
const POSTING = 48;
const CANDIDATES = 10;
/** A candidate shares at least this much of the asking unit's weight; of 2,900 true pairs in the development corpora, 4 share less. */
const LEAST_SHARE = 0.04;
/** Pairs of neighbours say much the same as the words they are made of. */
const PAIR_FACTOR = 0.5;

/** The units of the other side that share a unit's rarest words and pairs, best first; `capped` counts the units of which every word is too common to be looked up. */
export interface Found {
  readonly found: readonly (readonly number[])[];
  readonly capped: number;
}

/** Looks up candidates for every unit without partner that asks, among those without partner that answer. */
export function candidates(asking: readonly Weighed[], answering: readonly Weighed[], vocabulary: Vocabulary, linked: Links): Found {
  const open = answering.map((unit, at) => (linked.toDraft[at] === -1 ? unit : undefined));
  const index: Index = {
    terms: postingsOf(open, (unit) => unit.sorted, vocabulary.weights.length),
    pairs: postingsOf(open, (unit) => unit.pairs, vocabulary.pairFrequency.length),
  };
  const scores = new Float64Array(answering.length);
  let capped = 0;
  const found = asking.map((unit, at) => {
    if (linked.toFinal[at] !== -1) return [];
    const { features, common } = rarest(unit, index, vocabulary);
    if (common > 0 && features.length === 0) capped++;
    return best(features, scores, unit.weight);
  });
  return { found, capped };
}

interface Postings {
  readonly offsets: Int32Array;
  readonly units: Int32Array;
}

interface Index {
  readonly terms: Postings;
  readonly pairs: Postings;
}

/** The units that hold one word or pair, and what sharing it is worth. */
interface Feature {
  readonly units: Int32Array;
  readonly weight: number;
}

/** Adds up what each unit shares and keeps the best; `scores` is all zero before and after. */
function best(features: readonly Feature[], scores: Float64Array, weight: number): number[] {
  const touched: number[] = [];
  for (const feature of features) {
    for (const other of feature.units) {
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] as number) + feature.weight;
    }
  }
  const least = LEAST_SHARE * weight;
  const enough = touched.filter((other) => (scores[other] as number) >= least);
  enough.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other);
  const kept = enough.slice(0, CANDIDATES);
  for (const other of touched) scores[other] = 0;
  return kept;
}

/** The features of a unit that stand in the fewest units of the other side. */
function rarest(unit: Weighed, { terms, pairs }: Index, vocabulary: Vocabulary): { features: Feature[]; common: number } {
  const features: Feature[] = [];
  let common = 0;
  const look = (values: Int32Array, postings: Postings, weight: (value: number) => number): void => {
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      if (at > 0 && value === values[at - 1]) continue;
      const from = postings.offsets[value] as number;
      const to = postings.offsets[value + 1] as number;
      if (to - from > POSTING) common++;
      else if (to > from) features.push({ units: postings.units.subarray(from, to), weight: weight(value) });
    }
  };
  look(unit.sorted, terms, (term) => vocabulary.weights[term] as number);
  look(unit.pairs, pairs, (pair) => PAIR_FACTOR * pairRarity(pair, vocabulary));
  if (features.length > FEATURES) features.sort((one, other) => one.units.length - other.units.length || other.weight - one.weight);
  return { features: features.slice(0, FEATURES), common };
}

function postingsOf(units: readonly (Weighed | undefined)[], features: (unit: Weighed) => Int32Array, size: number): Postings {
  const offsets = new Int32Array(size + 1);
  const each = (visit: (value: number, position: number) => void): void => {
    units.forEach((unit, position) => {
      const values = unit ? features(unit) : [];
      for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) visit(values[at] as number, position);
    });
  };
  each((value) => {
    offsets[value + 1] = (offsets[value + 1] as number) + 1;
  });
  for (let at = 0; at < size; at++) offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number);
  const next = offsets.slice();
  const postings = new Int32Array(offsets[size] as number);
  each((value, position) => {
    const at = next[value] as number;
    postings[at] = position;
    next[value] = at + 1;
  });
  return { offsets, units: postings };
}

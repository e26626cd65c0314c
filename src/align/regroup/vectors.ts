import type { Recommendation } from '../../types.js';
import { type Interner, termsOf } from '../text/index.js';
import { groupsOf } from '../words/index.js';

/** The weights of the terms of a text, of length 1; terms ascend, so that two are compared in one walk. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

export type Weight = (term: number) => number;

/** The rarer a word among the units of both sides, the more it tells. */
export function rarityIn(units: readonly Recommendation[], interner: Interner): Weight {
  const spread = new Map<number, number>();
  for (const { text } of units) for (const term of new Set(termsOf(text, interner))) spread.set(term, (spread.get(term) ?? 0) + 1);
  return (term) => (interner.weak[term] ? 0 : Math.log(1 + units.length / (spread.get(term) ?? 1)));
}

/** The weights of the terms of a text, of length 1. */
export function vectorOf(terms: Iterable<number>, weight: Weight): Vector {
  const counts = new Map<number, number>();
  for (const term of Int32Array.from(terms).sort()) if (weight(term) > 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = Float64Array.from(counts, ([term, count]) => (1 + Math.log(count)) * weight(term));
  const length = Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0));
  return { terms: Int32Array.from(counts.keys()), weights: weights.map((value) => value / length) };
}

/** How like two vectors are, 0–1. */
export function cosine(vector: Vector, other: Vector): number {
  const { terms: own, weights } = vector;
  const { terms: others, weights: otherWeights } = other;
  let sum = 0;
  // written out: most of the time of a pair with nothing in common goes by here
  for (let at = 0, there = 0; at < own.length && there < others.length; ) {
    const [term, known] = [own[at] as number, others[there] as number];
    if (term === known) sum += (weights[at] as number) * (otherWeights[there] as number);
    if (term <= known) at++;
    if (known <= term) there++;
  }
  return sum;
}

/** How many terms two vectors have in common. */
export function sharedTerms(vector: Vector, other: Vector): number {
  const there = new Set(other.terms);
  return vector.terms.reduce((count, term) => count + (there.has(term) ? 1 : 0), 0);
}

/** Finds those of a list that have a word of a vector, one that no more than `most` of them have: more tell none from the others, and this bounds the cost. */
export function sharing<Thing>(things: readonly Thing[], vectorOf: (thing: Thing) => Vector, most: number): (vector: Vector) => ReadonlySet<Thing> {
  const holders = new Map([...groupsOf(things, (thing) => vectorOf(thing).terms)].filter(([, list]) => list.length <= most));
  return ({ terms }) => new Set([...terms].flatMap((term) => holders.get(term) ?? []));
}

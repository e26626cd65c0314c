import type { Recommendation } from '../../types.js';
import { type Interner, termsOf } from '../text/index.js';

/** The weights of the terms of a text, of length 1. */
export type Vector = ReadonlyMap<number, number>;
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
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighed = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * weight(term)] as const).filter(([, value]) => value > 0);
  const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0));
  return new Map(weighed.map(([term, value]) => [term, value / length]));
}

/** How like two vectors are, 0–1. */
export function cosine(vector: Vector, other: Vector): number {
  const [small, large] = vector.size < other.size ? [vector, other] : [other, vector];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}

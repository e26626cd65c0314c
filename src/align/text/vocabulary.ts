import { type Abbreviations, familyOf, formOf, type Word, writtenOut } from '../../text/index.js';
import { WEAK_FACTOR, weakWordsOf } from './weak.js';

/** Bounds of the table of pair frequencies, which has room for all pairs up to 8 MB; beyond that, collisions make a rare pair look common. */
const LEAST_BUCKETS = 1 << 14;
const MOST_BUCKETS = 1 << 21;
const BUCKETS_PER_WORD = 8;

/** Numbers the word families of both documents, and knows in how many units each stands. */
export interface Vocabulary {
  /** the term of each normal form */
  readonly terms: ReadonlyMap<string, number>;
  /** weight of each term, 0 and up: rare words weigh much */
  readonly weights: Float64Array;
  /** how many units of both sides hold the term */
  readonly frequency: Int32Array;
  /** how many units of both sides hold a pair, by the pair's bucket */
  readonly pairFrequency: Uint32Array;
  /** whether a term is a word of little meaning */
  readonly weak: readonly boolean[];
  /** weight of what stands in so many units */
  readonly rarities: Float64Array;
  readonly units: number;
}

/** Gives the same number for words of one family, in order of first appearance. */
export class Interner {
  readonly terms = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** whether the term is a word of little meaning */
  readonly weak: boolean[] = [];
  /** whether the term is a number or an amount */
  readonly numeric: boolean[] = [];
  /** a hash of the family itself, so that nothing hangs on the order in which words were met */
  readonly hashes: number[] = [];

  /** normal forms of words of little meaning */
  readonly weakWords: ReadonlySet<string>;
  readonly #abbreviations: Abbreviations;
  readonly #language: string;
  readonly #forms = new Map<string, string>();

  /** Short forms count as the words they stand for; the language says which words carry little meaning, and how numbers and dates are written. */
  constructor(abbreviations: Abbreviations = new Map(), language = 'en') {
    this.#abbreviations = abbreviations;
    this.#language = language;
    this.weakWords = weakWordsOf(language);
  }

  /** The normal form of a text, by which two are the same: read once for each. */
  form(text: string): string {
    const form = this.#forms.get(text) ?? formOf(text, this.#language);
    this.#forms.set(text, form);
    return form;
  }

  /** The numbers of the words of a text, short forms written out. */
  termsOf(list: readonly Word[]): Int32Array {
    return Int32Array.from(writtenOut(list, this.#abbreviations), ({ norm }) => this.term(norm));
  }

  /** The number of a word's family. */
  term(norm: string): number {
    const known = this.terms.get(norm);
    if (known !== undefined) return known;
    const family = familyOf(norm, this.#language);
    let term = this.#stems.get(family);
    if (term === undefined) {
      term = this.#stems.size;
      this.#stems.set(family, term);
      this.weak.push(this.weakWords.has(norm));
      this.numeric.push(/^[£$€]?\p{N}/u.test(norm));
      this.hashes.push(hashOf(family));
    }
    this.terms.set(norm, term);
    return term;
  }
}

/** How many buckets hold the pairs of so many words without many collisions. */
export function bucketsFor(words: number): number {
  let buckets = LEAST_BUCKETS;
  while (buckets < BUCKETS_PER_WORD * words && buckets < MOST_BUCKETS) buckets *= 2;
  return buckets;
}

/** The bucket of two words, by their hashes, that stand next to each other, in this order. `buckets` is a power of two. */
export function pairOf(first: number, second: number, buckets: number): number {
  return (Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> 11) & (buckets - 1);
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Weighs terms by rarity over the units of both sides. */
export function weigh(interner: Interner, units: readonly { readonly sorted: Int32Array; readonly pairs: Int32Array }[], buckets: number): Vocabulary {
  const frequency = new Int32Array(interner.weak.length);
  const pairFrequency = new Uint32Array(buckets);
  for (const unit of units) {
    countDistinct(unit.sorted, frequency);
    countDistinct(unit.pairs, pairFrequency);
  }
  const rarities = Float64Array.from({ length: units.length + 1 }, (_, count) => rarity(count, units.length));
  const weights = Float64Array.from(frequency, (count, term) => (rarities[count] as number) * (interner.weak[term] ? WEAK_FACTOR : 1));
  return { terms: interner.terms, weak: interner.weak, weights, frequency, pairFrequency, rarities, units: units.length };
}

/** Logarithm of how rare something is; the constant keeps words of every unit from weighing nothing in a document of a few units. */
export function rarity(count: number, units: number): number {
  return Math.log(1 + units / Math.max(count, 1));
}

function countDistinct(sorted: Int32Array, counts: Int32Array | Uint32Array): void {
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if (at === 0 || value !== sorted[at - 1]) counts[value] = (counts[value] as number) + 1;
  }
}

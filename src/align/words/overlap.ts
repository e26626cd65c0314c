import { type Word, words } from '../../text/index.js';
import type { Span } from '../../types.js';
import { commonLength } from './subsequence.js';

/** Work allowed for one pair of texts (words times words); beyond it only what both begin and end with counts as carried. */
const CELLS = 4_000_000;

/** Positions of words that stand in both texts in the same order: the longest common subsequence. */
export function commonWords(first: readonly string[], second: readonly string[]): [number, number][] {
  let from = 0;
  while (from < first.length && from < second.length && first[from] === second[from]) from++;
  let back = 0;
  while (back < first.length - from && back < second.length - from && first[first.length - 1 - back] === second[second.length - 1 - back]) back++;
  const head = Array.from({ length: from }, (_, at): [number, number] => [at, at]);
  const tail = Array.from({ length: back }, (_, at): [number, number] => [first.length - back + at, second.length - back + at]);
  const middle = subsequence(first.slice(from, first.length - back), second.slice(from, second.length - back));
  return [...head, ...middle.map(([i, j]): [number, number] => [i + from, j + from]), ...tail];
}

function subsequence(first: readonly string[], second: readonly string[]): [number, number][] {
  const width = second.length + 1;
  if (first.length === 0 || second.length === 0 || first.length * second.length > CELLS) return [];
  const table = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const here = i * width + j;
      table[here] = first[i] === second[j] ? (table[here + width + 1] as number) + 1 : Math.max(table[here + width] as number, table[here + 1] as number);
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const here = i * width + j;
    if (first[i] === second[j]) found.push([i++, j++]);
    else if ((table[here + width] as number) >= (table[here + 1] as number)) i++;
    else j++;
  }
  return found;
}

/** Share of the words of one text that stand in another in the same order, 0–1. */
export function containment(text: string, other: string): number {
  const asked = normsOf(text);
  if (asked.length === 0) return 0;
  const there = words(other);
  if (there.length >= MANY && standsIn(asked, there)) return 1;
  return commonLength(asked, normsIn(there)) / asked.length;
}

/** Of so many words it is looked up whether a text stands there word for word before anything is measured: most that are looked for in a long text do. */
const MANY = 500;

/** The places of each word, and all in order, of texts that are asked for again while their words are kept. */
const PLACES = new WeakMap<readonly Word[], ReadonlyMap<string, readonly number[]>>();
const NORMS = new WeakMap<readonly Word[], readonly string[]>();

function placesOf(list: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(list);
  if (known) return known;
  const places = new Map<string, number[]>();
  list.forEach(({ norm }, at) => {
    const found = places.get(norm);
    if (found) found.push(at);
    else places.set(norm, [at]);
  });
  PLACES.set(list, places);
  return places;
}

function standsIn(asked: readonly string[], list: readonly Word[]): boolean {
  const places = placesOf(list);
  const at = (index: number): readonly number[] => places.get(asked[index] as string) ?? [];
  const rarest = asked.reduce((rare, _, index) => (at(index).length < at(rare).length ? index : rare), 0);
  return at(rarest).some((place) => asked.every((norm, index) => list[place - rarest + index]?.norm === norm));
}

/** The share of either text that stands in the other in order, the smaller of the two. */
export function closeness(text: string, other: string): number {
  const [own, others] = [normsOf(text), normsOf(other)];
  return own.length === 0 || others.length === 0 ? 0 : commonLength(own, others) / Math.max(own.length, others.length);
}

const normsOf = (text: string): readonly string[] => normsIn(words(text));

function normsIn(list: readonly Word[]): readonly string[] {
  if (list.length < MANY) return list.map(({ norm }) => norm);
  const known = NORMS.get(list) ?? list.map(({ norm }) => norm);
  NORMS.set(list, known);
  return known;
}

/** The most words that follow each other in a text and stand so in another. */
export function longestRun(text: string, other: string): number {
  const pairs = commonWords(normsOf(text), normsOf(other));
  let longest = 0;
  let run = 0;
  for (const [at, [here, there]] of pairs.entries()) {
    const [before, beforeThere] = pairs[at - 1] ?? [];
    run = before === here - 1 && beforeThere === there - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Weight that two sorted lists share, repeats counted. */
export function common(own: Int32Array, others: Int32Array, weight: (value: number) => number): number {
  let sum = 0;
  for (let at = 0, other = 0; at < own.length && other < others.length; ) {
    const first = own[at] as number;
    const second = others[other] as number;
    if (first === second) {
      sum += weight(first);
      at++;
      other++;
    } else if (first < second) at++;
    else other++;
  }
  return sum;
}

/** Stretches of a text made of the words at these positions (ascending), neighbours joined. */
export function spansOf(text: string, list: readonly Word[], positions: readonly number[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of positions) {
    const last = runs.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.map(({ from, to }) => {
    const start = (list[from] as Word).start;
    const end = (list[to] as Word).end;
    return { start, end, text: text.slice(start, end) };
  });
}

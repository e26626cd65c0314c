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
  return asked.length === 0 ? 0 : commonLength(asked, normsOf(other)) / asked.length;
}

/** The share of either text that stands in the other in order, the smaller of the two. */
export function closeness(text: string, other: string): number {
  const [own, others] = [normsOf(text), normsOf(other)];
  return own.length === 0 || others.length === 0 ? 0 : commonLength(own, others) / Math.max(own.length, others.length);
}

const normsOf = (text: string): string[] => words(text).map(({ norm }) => norm);

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

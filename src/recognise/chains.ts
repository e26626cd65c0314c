import type { Block } from '../types.js';

/** So many members at least are a chain that a document was numbered by. */
const LEAST = 4;
/** A number may be missing. */
const STEP = 2;

/** "A1" is ["a", 1]; "4.2" is [4, 2]. */
type Parts = readonly (string | number)[];

/**
 * For each block the first of its chain: blocks of one type whose numbers of two parts or more go on through the document, whatever lists, headings
 * and tables hold them ("A1, A2" under one heading, "B1, B2" under the next). They are one series, of which each list shows a member or two only.
 */
export function chainsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const chains: { readonly type: string; readonly list: number[]; last: Parts }[] = [];
  for (const [at, { type, label = '' }] of blocks.entries()) {
    const parts = partsOf(label);
    if (parts.length < 2) continue;
    const open = chains.findLast((chain) => chain.type === type && goesOn(chain.last, parts));
    if (open) {
      open.list.push(at);
      open.last = parts;
    } else chains.push({ type, list: [at], last: parts });
  }
  return new Map(chains.filter(({ list }) => list.length >= LEAST).flatMap(({ list }) => list.map((at) => [at, list[0] ?? at] as const)));
}

/** A letter by itself counts like a number; a code ("KEY" of "KEY-2") is the same for all. */
function partsOf(number: string): Parts {
  const parts = number.match(/\p{L}+|\d+/gu) ?? [];
  return parts.map((part) => (/\d/.test(part) ? Number(part) : part.length === 1 ? part.toLowerCase().charCodeAt(0) : part));
}

/** The next of the last part, or of one before it with the rest begun anew. */
function goesOn(before: Parts, next: Parts): boolean {
  const at = next.findIndex((part, n) => part !== before[n]);
  const [was, is] = [before[at], next[at]];
  if (before.length !== next.length || typeof was !== 'number' || typeof is !== 'number') return false;
  return is > was && is <= was + STEP && next.slice(at + 1).every((part) => part === 1);
}

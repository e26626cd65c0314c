import type { Block } from '../types.js';

/** So many members at least are a chain that a document was numbered by. */
const LEAST = 4;
/** A number may be missing. */
const STEP = 2;

/** "A1" is ["a", 1]; "4.2" is [4, 2]. */
type Parts = readonly (string | number)[];

interface Chain {
  readonly list: number[];
  last: Parts;
}

/**
 * For each block the first of its chain: blocks of one type whose labels of two parts or more, a word among them, go on through the document, whatever
 * lists, headings and tables hold them ("A1, A2" under one heading, "B1, B2" under the next). They are one series, of which each list shows a member or two only.
 */
export function chainsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const chains: Chain[] = [];
  const open = new Map<string, Chain>();
  for (const [at, { type, label = '' }] of blocks.entries()) {
    const parts = partsOf(label);
    if (parts.length < 2) continue;
    const found = before(parts)
      .map((key) => open.get(`${type} ${key}`))
      .find((chain) => chain && goesOn(chain.last, parts));
    const chain = found ?? { list: [], last: parts };
    if (!found) chains.push(chain);
    chain.list.push(at);
    chain.last = parts;
    for (const to of parts.keys()) open.set(`${type} ${keyOf(parts, to)}`, chain);
  }
  return new Map(chains.filter(({ list }) => list.length >= LEAST).flatMap(({ list }) => list.map((at) => [at, list[0] ?? at] as const)));
}

/** How labels of so many parts are looked up by those up to one of them. */
const keyOf = (parts: Parts, to: number): string => `${parts.length}: ${parts.slice(0, to + 1).join(' ')}`;

/** Keys of the labels that these parts may go on from. */
function before(parts: Parts): readonly string[] {
  return parts.flatMap((part, at) =>
    typeof part === 'number' ? Array.from({ length: STEP }, (_, step) => keyOf([...parts.slice(0, at), part - step - 1, ...parts.slice(at + 1)], at)) : [],
  );
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

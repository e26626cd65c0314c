import type { Links } from './exact.js';

/** Words as numbers: the hash of their letters, from which the hash of several in a row can be told. */
export interface Letters {
  readonly words: Int32Array;
  /** in UTF-16 units */
  readonly lengths: Uint16Array;
}

/** What the hash of a word is multiplied by for each letter that follows. */
const LETTER = 0x01000193;

/** The hash of the letters of a word. */
export function letterHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, LETTER) + word.charCodeAt(at)) | 0;
  return hash;
}

/** A stretch of words of each side: from, and up to without. */
export interface Stretches {
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly otherTo: number;
}

/** Two texts and the links between their words, which are filled in step by step. */
export interface Loom {
  readonly one: Letters;
  readonly two: Letters;
  readonly links: Links;
}

/** Links the words of two stretches that have the same letters, whatever is one word there: "co operate", "cooperate", "c o operate". */
export function glue({ from, to, other, otherTo }: Stretches, { one, two, links: { toFinal, toDraft } }: Loom): void {
  if (hashOf(one, from, to) !== hashOf(two, other, otherTo)) return;
  let [at, there] = [from, other];
  let ahead = (one.lengths[at] ?? 0) - (two.lengths[there] ?? 0);
  while (at < to && there < otherTo) {
    if (toFinal[at] === -1) toFinal[at] = there;
    if (toDraft[there] === -1) toDraft[there] = at;
    const step = ahead;
    if (step <= 0) ahead += one.lengths[++at] ?? 0;
    if (step >= 0) ahead -= two.lengths[++there] ?? 0;
  }
}

/** The hash of the letters of words in a row. */
function hashOf({ words, lengths }: Letters, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    for (let letter = 0; letter < (lengths[at] as number); letter++) hash = Math.imul(hash, LETTER);
    hash = (hash + (words[at] as number)) | 0;
  }
  return hash;
}

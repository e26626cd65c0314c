/** Work allowed for one pair of texts (words times words), 32 at once; beyond it only what both begin and end with counts as common. */
const MOST = 2 ** 31;

const BITS = 32;

/** Where a word stands in a text: blocks of 32 words and the bits in them, in turn. */
type Masks = readonly number[];

/**
 * How many words two texts have in common in the same order, from each word of the second to its end: the length of the longest common
 * subsequence, 32 words of the first at once (Crochemore, Iliopoulos, Pinzon & Reid 2001). O(n + m) where few words recur, O(n m / 32) at most.
 */
export function commonFrom<Word>(first: ArrayLike<Word>, second: ArrayLike<Word>): Uint32Array {
  const found = new Uint32Array(second.length + 1);
  if (first.length * second.length > MOST) return found;
  const masks = masksOf(first);
  const row = new Int32Array(Math.ceil(first.length / BITS)).fill(-1);
  for (let at = second.length - 1; at >= 0; at--) found[at] = (found[at + 1] as number) + advance(row, masks.get(second[at] as Word) ?? []);
  return found;
}

/** The same from the beginning of the second text up to each of its words. */
export function commonUpTo<Word>(first: ArrayLike<Word>, second: ArrayLike<Word>): Uint32Array {
  return commonFrom(Array.from(first).reverse(), Array.from(second).reverse()).reverse();
}

/** How many words two texts have in common in the same order. */
export function commonLength<Word>(first: ArrayLike<Word>, second: ArrayLike<Word>): number {
  const most = Math.min(first.length, second.length);
  let from = 0;
  while (from < most && first[from] === second[from]) from++;
  let back = 0;
  while (back < most - from && first[first.length - 1 - back] === second[second.length - 1 - back]) back++;
  const middle = (text: ArrayLike<Word>): Word[] => Array.prototype.slice.call(text, from, text.length - back);
  return from + back + (from + back === most ? 0 : (commonFrom(middle(first), middle(second))[0] as number));
}

/** The masks of each word of a text, counted from its end. */
function masksOf<Word>(text: ArrayLike<Word>): Map<Word, number[]> {
  const masks = new Map<Word, number[]>();
  for (let at = 0; at < text.length; at++) {
    const word = text[text.length - 1 - at] as Word;
    const [block, bit] = [Math.floor(at / BITS), 1 << (at % BITS)];
    const known = masks.get(word);
    if (!known) masks.set(word, [block, bit]);
    else if (known.at(-2) === block) known[known.length - 1] = (known.at(-1) as number) | bit;
    else known.push(block, bit);
  }
  return masks;
}

/** Takes one more word in; gives how many more are common now. A zero in the row is a word that is. */
function advance(row: Int32Array, masks: Masks): number {
  let more = 0;
  let carry = 0;
  let block = 0;
  for (let at = 0; at < masks.length || carry > 0; ) {
    if (carry === 0) block = masks[at] as number;
    if (block >= row.length) break;
    const known = row[block] as number;
    const mask = at < masks.length && masks[at] === block ? (masks[at + 1] as number) : 0;
    if (mask !== 0) at += 2;
    const sum = (known >>> 0) + ((known & mask) >>> 0) + carry;
    const now = sum | 0 | (known & ~mask);
    carry = sum > 0xffffffff ? 1 : 0;
    row[block++] = now;
    more += ones(known) - ones(now);
  }
  return more;
}

/** The ones of 32 bits. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

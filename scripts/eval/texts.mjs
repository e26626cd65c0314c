// How much of a text stands in another one, as the scorers of ../shared/gold measure it.
/** So much of the shorter text must stand in the longer one, word by word and in pairs of words, for one to hold the other. */
const HELD = { words: 0.7, order: 0.6 };
/** Shorter texts must be equal. */
export const LEAST = 4;

const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b\u00ad'’‘]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function bag(list) {
  const counts = new Map();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** A text cut for comparing. */
export function cut(text) {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return { size: words.length, key: words.join(' '), words: bag(words), pairs: bag(pairs), couples: pairs.length };
}

function common(one, other) {
  if (other.size < one.size) return common(other, one);
  let sum = 0;
  for (const [word, count] of one) sum += Math.min(count, other.get(word) ?? 0);
  return sum;
}

/** Whether the shorter of two cut texts stands in the longer one. */
export function holds(one, other) {
  const size = Math.min(one.size, other.size);
  if (size < LEAST) return size > 0 && one.key === other.key;
  return common(one.words, other.words) >= HELD.words * size && common(one.pairs, other.pairs) >= HELD.order * Math.min(one.couples, other.couples);
}

/** The letters and digits of a text. */
export const squash = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

import type { Root } from 'mdast';
import { lifted } from './notes/calls.js';

/** Fewer letters are initials or a short list. */
const LEAST = { title: 4, word: 5, different: 3 };

const ONE = /^[\p{L}\p{N}]\p{M}{0,2}$|^\p{P}$/u;
const RUN = /(?<!\S)(?:\p{L} ){4,60}\p{L}(?=$|\s|\p{P})/gu;

/** Whether letters are a word: neither ticks ("X X X X X") nor the heads of columns ("A B C D E"). */
function isWord(letters: readonly string[], least: number): boolean {
  const counted = letters.slice(1).every((letter, i) => letter.codePointAt(0) === (letters[i]?.codePointAt(0) ?? 0) + 1);
  return letters.length >= least && new Set(letters).size >= LEAST.different && !counted;
}

/** A title set with a space between all letters, as typewriters stressed it: "R E S U L T S", two or more spaces between its words. */
function title(text: string): string | undefined {
  const signs = text.trim().split(/\s+/u);
  if (signs.length < LEAST.title || !signs.every((sign) => ONE.test(sign))) return undefined;
  const letters = signs.filter((sign) => /\p{L}/u.test(sign));
  if (!isWord(letters, LEAST.title) || letters.length * 2 < signs.length) return undefined;
  return text
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
}

/** A text with its letter-spaced words closed: a title of them, or a word stressed in a sentence ("die S p e r r u n g"). */
export function unspaced(text: string): string {
  if (!/\p{L} \p{L} \p{L} \p{L}(?!\p{L})/u.test(text)) return text;
  return title(text) ?? text.replace(RUN, (run) => (isWord(run.split(' '), LEAST.word) ? run.replaceAll(' ', '') : run));
}

/** A tree with the letter-spaced words in it closed. */
export const withoutSpacing = (root: Root): Root => lifted(root, (text) => unspaced(text));

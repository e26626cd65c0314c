import type { Root } from 'mdast';
import { lifted, texts } from './notes/calls.js';

/** Fewer letters are initials or a short list. */
const LEAST = { title: 4, word: 5, different: 3 };

const ONE = /^[\p{L}\p{N}]\p{M}{0,2}$|^\p{P}$/u;
const RUN = /(?<!\S)(?:\p{L} ){4,60}\p{L}(?=$|\s|\p{P})/gu;

/** Whether letters are a word: neither ticks ("X X X X X") nor the heads of columns ("A B C D E"). */
function isWord(letters: readonly string[], least: number): boolean {
  const counted = letters.slice(1).every((letter, i) => letter.codePointAt(0) === (letters[i]?.codePointAt(0) ?? 0) + 1);
  return letters.length >= least && new Set(letters).size >= LEAST.different && !counted;
}

/** The words that a document prints as words, lower case. */
export type Vocabulary = () => ReadonlySet<string>;

const NO_WORDS: ReadonlySet<string> = new Set();
/** The longest word looked for in letters without gaps, and the shortest. */
const WORD = { most: 30, least: 2 };

/** The words of letters that no gap parts ("R E S U L T S O F A L L"), where they are words of the document, the fewest; else they are one. */
function parted(letters: string, vocabulary: Vocabulary): string {
  const [low, words] = [letters.toLowerCase(), vocabulary()];
  if (low.length !== letters.length || words.has(low)) return letters;
  const best: (readonly number[] | undefined)[] = [[]];
  for (let end = 1; end <= low.length; end++)
    for (let start = Math.max(0, end - WORD.most); start <= end - WORD.least; start++) {
      const before = best[start];
      if (before && words.has(low.slice(start, end)) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, start];
    }
  const starts = best[low.length];
  return starts ? starts.map((start, at) => letters.slice(start, starts[at + 1])).join(' ') : letters;
}

/** A title set with a space between all letters, as typewriters stressed it: "R E S U L T S", two or more spaces between its words. */
function title(text: string, vocabulary: Vocabulary): string | undefined {
  const signs = text.trim().split(/\s+/u);
  if (signs.length < LEAST.title || !signs.every((sign) => ONE.test(sign))) return undefined;
  const letters = signs.filter((sign) => /\p{L}/u.test(sign));
  if (!isWord(letters, LEAST.title) || letters.length * 2 < signs.length) return undefined;
  const words = text
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''));
  return words.length > 1 ? words.join(' ') : (words[0] as string).replace(/\p{L}+/gu, (run) => parted(run, vocabulary));
}

/** A text with its letter-spaced words closed: a title of them, or a word stressed in a sentence ("die S p e r r u n g"). */
export function unspaced(text: string, vocabulary: Vocabulary = () => NO_WORDS): string {
  if (!/\p{L} \p{L} \p{L} \p{L}(?!\p{L})/u.test(text)) return text;
  const closed = (run: string) => (isWord(run.split(' '), LEAST.word) ? parted(run.replaceAll(' ', ''), vocabulary) : run);
  return title(text, vocabulary) ?? text.replace(RUN, closed);
}

/** The words of a text that are printed whole, gathered when first asked for. */
export function vocabularyIn(text: () => string): Vocabulary {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(
      text()
        .toLowerCase()
        .match(/(?<![\p{L}\p{N}-])\p{L}{2,40}(?![\p{L}\p{N}-])/gu) ?? [],
    );
    return words;
  };
}

/** A tree with the letter-spaced words in it closed. */
export function withoutSpacing(root: Root): Root {
  const vocabulary = vocabularyIn(() => texts(root).join(' '));
  return lifted(root, (text) => unspaced(text, vocabulary));
}

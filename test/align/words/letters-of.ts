import { type Letters, readLetters, type WordLinking, wordsIn } from '../../../src/align/words/letters.js';

/** The words of a text, one space between two, as the aligner weaves them. */
export function lettersOf(text: string): Letters {
  const row = { words: new Int32Array(wordsIn(text)), lengths: new Uint16Array(wordsIn(text)) };
  readLetters(text, row, 0);
  return row;
}

/** Two texts without any link between their words. */
export function unlinked(one: string, other: string): WordLinking {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return { first, second, toSecond: new Int32Array(first.words.length).fill(-1), toFirst: new Int32Array(second.words.length).fill(-1) };
}

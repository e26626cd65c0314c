import { type Letters, readLetters, wordsIn } from '../../../src/align/words/letters.js';

/** The words of a text, one space between two, as the aligner weaves them. */
export function lettersOf(text: string): Letters {
  const row = { words: new Int32Array(wordsIn(text)), lengths: new Uint16Array(wordsIn(text)) };
  readLetters(text, row, 0);
  return row;
}

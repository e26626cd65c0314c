import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** English. */
export const judged: JudgedWords = {
  judging: list('is, its, seems, be'),
  valued: list('important, essential, vital, crucial, critical, imperative, advisable, desirable, paramount'),
  expletives: ['it', 'its'],
  owing: [],
  possible: [],
  infinitiveMarks: list('to'),
  results: [],
};

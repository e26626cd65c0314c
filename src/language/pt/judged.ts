import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** Portuguese. */
export const judged: JudgedWords = {
  judging: list('é, seria, parece, torna, será'),
  valued: list(`
      importante, essencial, fundamental, imprescindível, necessário, indispensável, crucial, conveniente, desejável, aconselhável, recomendável, preferível, vital
    `),
  expletives: [],
  owing: [],
  possible: [],
  infinitiveMarks: [],
  results: list(`
      permite, requer, implica, significa, ajuda, constitui, resulta, garante, contribui, evita, exige
    `),
};

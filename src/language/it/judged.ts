import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** Italian. */
export const judged: JudgedWords = {
  judging: list('è, sono, sarebbe, risulta, appare, sembra'),
  valued: list(`
      importante, fondamentale, essenziale, indispensabile, necessario, opportuno, bene, auspicabile, consigliabile, preferibile, cruciale, doveroso, imprescindibile
    `),
  expletives: [],
  owing: list('da'),
  possible: list(`
      notare, vedere, considerarsi, aspettarsi, attendersi, temere, sperare, segnalare, ricordare, sottolineare, intendersi, dire
    `),
  infinitiveMarks: [],
  results: list(`
      consente, permette, richiede, implica, significa, comporta, aiuta, costituisce, garantisce, contribuisce, evita
    `),
};

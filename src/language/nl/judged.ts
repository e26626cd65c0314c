import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** Dutch. */
export const judged: JudgedWords = {
  judging: list('is, zijn, lijkt, blijft, zou'),
  valued: list(`
      belangrijk, essentieel, noodzakelijk, wenselijk, gewenst, cruciaal, raadzaam, verstandig, belang, aangewezen, onontbeerlijk, nodig
    `),
  expletives: [],
  owing: [],
  possible: [],
  infinitiveMarks: list('om, te'),
  results: [],
};

import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** Spanish. */
export const clauses: ClauseWords = {
  determiners: [],
  subordinate: list(
    'quién, quiénes, cuál, cuáles, cuándo, dónde, cuánto, si, cuando, donde, quien, quienes, cual, cuales, como, porque, aunque, mientras, cómo, qué',
  ),
  adding: ['como también'],
  citing: ['como'],
  dependent: list('si, cómo, por qué'),
  adverbs: list('no, también, además, siempre, asimismo, por, tanto'),
  copulas: list('ser, estar'),
  participleEndings: list('ado, ada, ados, adas, ido, ida, idos, idas, cho, cha, chos, chas, to, ta, tos, tas'),
  finite: list('es, son, era, eran, fue, fueron, está, están, estaba, ha, han, había, habían, será, serán, puede, pueden, podía'),
  complementers: ['que'],
  subjects: { we: list('nosotros, yo'), you: list('usted, ustedes'), there: [] },
  connectives: [],
  possessions: [],
  pronouns: list('ello, ellos, ellas, esto, esta, estas, estos, este, él, ella'),
  clauseOpeners: ['cuyo', 'cuya'],
  verbAdverbs: list('solo, sólo, solamente, únicamente, ya, así, mismo, conjuntamente, igualmente, urgentemente, se'),
  passive: list('ser'),
  participleForms: list('hecho, hecha, puesto, puesta'),
  predicates: [],
  auxiliaries: list('es, son, ha, han, está, están'),
  conjunctions: ['y', 'e', 'o'],
  joins: list('y, e'),
  circumstance: list(`
      para, con, en, si, cuando, a, tras, antes, después, por, según, sin, desde, asimismo, además, al, dado, hasta, dentro
    `),
  insteadOf: list('en su lugar, en lugar de ello, en vez de ello, en cambio, más bien'),
  linkers: list('que, a'),
};

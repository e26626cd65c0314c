import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** Italian. */
export const clauses: ClauseWords = {
  determiners: [],
  subordinate: list('se, quando, dove, chi, cui, quale, quali, come, perché, benché, mentre, qualora, poiché'),
  adding: ['come anche'],
  citing: ['come'],
  dependent: list('se, come, perché'),
  adverbs: list('non, anche, inoltre, sempre, quindi, allora, pertanto, altresì'),
  copulas: list('essere, stare'),
  participleEndings: list('ato, ata, ati, ate, uto, uta, uti, ute, ito, ita, iti, ite, so, sa, si, se, tto, tta, tti, tte'),
  finite: list('è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, sarà, saranno, può, possono, poteva'),
  complementers: ['che'],
  subjects: { we: list('noi, io'), you: list('voi, lei'), there: [] },
  connectives: [],
  possessions: list('un, una, uno, il, lo, la, i, gli, le, l, accesso, almeno, luogo, cura, carattere, per, come'),
  pronouns: list('esso, essa, essi, esse, questo, questa, questi, queste, ciò, egli'),
  clauseOpeners: ['affinché'],
  verbAdverbs: list('solo, soltanto, più, congiuntamente, già, urgentemente, poi, essere'),
  passive: list('essere, venire'),
  participleForms: ['messo', 'messa'],
  predicates: [],
  auxiliaries: list('è, sono, ha, hanno'),
  conjunctions: ['e', 'ed', 'o'],
  joins: list('e, ed'),
  circumstance: list(`
      per, al, in, se, quando, con, dopo, prima, senza, secondo, nel, nella, inoltre, pertanto, entro, a, da, alla
    `),
  insteadOf: list('invece, al suo posto, piuttosto, in luogo di ciò'),
  linkers: list('che, di'),
};

import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** Portuguese. */
export const clauses: ClauseWords = {
  determiners: [],
  subordinate: list('se, quando, onde, quem, qual, quais, como, porque, embora, enquanto, cujo, caso'),
  adding: ['como também'],
  citing: ['como', 'conforme'],
  dependent: list('se, como, por que'),
  adverbs: list('não, também, ainda, sempre, igualmente, portanto, assim'),
  copulas: list('ser, estar'),
  participleEndings: list('ado, ada, ados, adas, ido, ida, idos, idas, to, ta, tos, tas'),
  finite: list('é, são, era, eram, foi, foram, está, estão, estava, tem, têm, tinha, tinham, será, serão, pode, podem, podia'),
  complementers: ['que'],
  subjects: { we: list('nós, eu'), you: list('você, vocês'), there: [] },
  connectives: [],
  possessions: list('um, uma, o, a, os, as, acesso, pelo, lugar, em, conhecimento, seu, sua, seus, suas, por, como'),
  pronouns: list('ele, ela, eles, elas, isto, isso, este, esta, estes, estas'),
  clauseOpeners: ['cuja'],
  verbAdverbs: list('só, apenas, somente, já, além, disso, conjuntamente, urgentemente, se'),
  passive: list('ser'),
  participleForms: list('feito, feita, posto, posta'),
  predicates: ['há'],
  auxiliaries: list('é, são, está, estão, tem, têm'),
  conjunctions: ['e', 'ou'],
  joins: list('e'),
  circumstance: list('para, com, em, se, quando, após, antes, por, segundo, sem, desde, além, ao, no, na, até'),
  insteadOf: list('em vez disso, em seu lugar, antes, ao invés disso, em contrapartida'),
  linkers: list('que, a'),
};

import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** French. */
export const clauses: ClauseWords = {
  determiners: [],
  subordinate: list(
    'quel, quelle, quels, quelles, combien, si, lorsque, quand, qui, dont, où, comment, parce, bien, tandis, laquelle, lequel, lesquels, lesquelles, puisque, comme',
  ),
  adding: ['comme aussi'],
  citing: ['comme'],
  dependent: list('si, pourquoi, comment'),
  adverbs: list('pas, aussi, également, donc, ainsi, toujours, notamment, en, outre'),
  copulas: ['être'],
  participleEndings: list('é, ée, és, ées, i, ie, is, ies, u, ue, us, ues, ert, erte, it, ite, its, ites'),
  finite: list('est, sont, était, étaient, fut, furent, a, ont, avait, avaient, eut, sera, seront, peut, peuvent, pouvait'),
  complementers: ['que', 'qu'],
  subjects: { we: list('nous, je, on'), you: list('vous'), there: [] },
  connectives: [],
  possessions: list('un, une, le, la, les, l, des, du, de, d, au, accès, pour, lieu, leur, leurs, son, sa, ses, connaissance'),
  pronouns: list('il, elle, ils, elles, ce, cela, ceci, celui-ci, celle-ci, ceux-ci, chacun'),
  clauseOpeners: ['afin'],
  verbAdverbs: list(
    'seulement, uniquement, plus, jamais, alors, désormais, en outre, toutefois, ne, y, se, s, par, ailleurs, conjointement, rapidement, enfin',
  ),
  passive: list('être, soit, soient'),
  participleForms: list('fait, faite, mis, mise'),
  predicates: [],
  auxiliaries: list('est, sont, a, ont'),
  conjunctions: ['et', 'ou'],
  joins: list('et, puis'),
  circumstance: list(`
      pour, afin, dans, en, si, lorsque, à, avec, après, avant, sans, par, selon, compte, au, aux, sur, depuis, dès, ainsi, donc
      toutefois, enfin, ensuite, également, dès, tant
    `),
  insteadOf: list('au lieu de cela, au lieu de quoi, à la place, plutôt, en revanche'),
  linkers: list('que, qu, de, d, à'),
};

import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** German. */
export const clauses: ClauseWords = {
  determiners: [],
  subordinate: list('welche, welcher, welches, wer, wo, wann, wenn, ob, falls, sofern, weil, da, obwohl, während, wie, was, warum, nachdem, bevor, bis'),
  adding: ['wie auch'],
  citing: ['wie'],
  dependent: list('ob, warum, wie'),
  adverbs: list('nicht, auch, daher, stets, immer, zudem, ferner, jedoch, insbesondere, möglichst'),
  copulas: ['sein'],
  participleEndings: [],
  finite: list('ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, können, konnte, konnten'),
  complementers: ['dass', 'daß'],
  subjects: { we: list('wir, ich, man'), you: list('sie'), there: [] },
  connectives: [],
  possessions: [],
  pronouns: list('es, sie, er, dies, diese, dieser, dieses, das'),
  clauseOpeners: list('damit, sodass, denen, deren'),
  verbAdverbs: list('nur, mehr, länger, deshalb, künftig, gemeinsam, umgehend, weiterhin, dabei, zusätzlich, außerdem'),
  passive: list('werden'),
  participleForms: ['t', 'en'],
  predicates: [],
  auxiliaries: list('ist, sind, wird, werden, hat, haben'),
  conjunctions: ['und', 'oder'],
  joins: list('und'),
  circumstance: list(`
      um, zur, zum, in, im, bei, wenn, falls, mit, nach, vor, ohne, für, daher, deshalb, bis, auf, ab, zudem, ferner, dazu, hierzu
      außerdem, angesichts, aufgrund, wegen, neben, trotz, außer
    `),
  insteadOf: list('stattdessen, statt dessen, vielmehr, an seiner stelle, an ihrer stelle'),
  linkers: list('dass, daß'),
};

import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** English. */
export const clauses: ClauseWords = {
  determiners: list('the, a, an, all, each, every, any, no, both, such, our, their, its, his, her, there, it, they, he, she, we'),
  subordinate: list('if, when, where, which, who, whose, because, unless, until, although, than, while, whilst, as, since, once, before, after'),
  adding: ['as well'],
  citing: ['as'],
  dependent: list('whether, if, why, how, what, by which, in which, to which, under which, for which, with which, with whom, to whom, for whom'),
  adverbs: list(`
    not, never, ever, also, therefore, now, each, all, always, only, then, thus, further, furthermore, both, either, jointly, again, still, likewise
    hereby, moreover, would, urgently
  `),
  copulas: ['be'],
  participleEndings: [],
  finite: list(
    'is, are, was, were, has, have, had, does, did, will, would, can, could, may, might, cannot, came, went, ran, took, made, gave, said, became, began, got',
  ),
  complementers: ['that'],
  subjects: { we: list('we, i, one'), you: list('you'), there: list('there') },
  connectives: list(`
    and, so, therefore, that, but, also, however, thus, hence, accordingly, furthermore, reason, reasons, why, consequently, moreover, additionally, finally
    first, second, third, report, today, here
  `),
  possessions: list(
    'a, an, the, access, regard, due, clear, no, their, its, at, in, sufficient, adequate, appropriate, enough, any, some, one, two, three, power, powers, authority, responsibility, separate, free, full, direct, equal',
  ),
  pronouns: list('it, they, this, these, those, he, she, such, both, each, all, one'),
  clauseOpeners: ['so', 'they', 'it'],
  verbAdverbs: list(
    'longer, just, merely, simply, solely, together, immediately, additionally, as, well, actively, carefully, at, least, seriously, continue, to, first, in, addition, instead, where, possible, appropriate, once, promptly, normally, generally, usually, ideally',
  ),
  passive: ['be', 'been'],
  participleForms: list('ed, en, wn, done, gone, held, made, kept, sent, built, taught, put, set, paid, told, led, cut, brought, found'),
  predicates: ['do', 'should', 'must'],
  auxiliaries: list('do, does, is, are, be, did, was, were, has, have'),
  conjunctions: ['and', 'or'],
  joins: list('and, then'),
  circumstance: list(`
        to, in, where, if, when, by, for, following, within, after, before, until, given, as, on, at, with, while, once, from, because, since
        over, during, therefore, accordingly, however, also, further, furthermore, finally, first, second, third, additionally, moreover, subject
        unless, under, should, having, building, thus, hence, consequently, working, pending, instead, wherever, whenever, ideally, starting
      `),
  insteadOf: list('instead, instead of that, instead of this, rather, but instead, but rather, in its place'),
  linkers: ['that'],
};

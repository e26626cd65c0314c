import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** English. */
export const inForce: InForceWords = {
  legalBases: list('under, pursuant to, by virtue of, as required by, in accordance with, in terms of, according to'),
  laws: list(
    'act, acts, law, laws, statute, statutes, constitution, convention, treaty, protocol, regulation, regulations, section, article, articles, code, ordinance',
  ),
  rules: list('rule, rules, guideline, guidelines, standard, standards, bill'),
  lawEndings: [],
  byLaw: list('by law, by statute, under existing law, under current law, legally'),
};

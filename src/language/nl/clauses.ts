import { list } from '../list.js';
import type { ClauseWords } from '../purposes/clauses.js';

/** Dutch. */
export const clauses: ClauseWords = {
  determiners: list('de, het, een, er, alle, elke, iedere, geen, beide, zijn, haar, hun, ons, onze, deze, die'),
  subordinate: list('welke, wie, waarom, als, indien, of, wanneer, waar, hoe, wat, omdat, hoewel, terwijl, tenzij, die, voordat, nadat'),
  adding: ['als ook'],
  citing: ['zoals'],
  dependent: list('of, hoe, waarom, wat'),
  adverbs: list('niet, ook, daarom, altijd, tevens, verder, dus, daarbij'),
  copulas: ['zijn'],
  participleEndings: [],
  finite: list('is, zijn, was, waren, heeft, hebben, had, hadden, wordt, worden, werd, werden, kan, kunnen, kon, konden'),
  complementers: ['dat'],
  subjects: { we: list('wij, we, ik, men'), you: list('u, jullie'), there: list('er') },
  connectives: [],
  possessions: [],
  pronouns: list('het, zij, ze, hij, dit, deze, dat, die'),
  clauseOpeners: list('zodat, waarin, waarbij, welke'),
  verbAdverbs: list('alleen, slechts, langer, meer, voortaan, echter, gezamenlijk, snel, steeds, daarnaast, te, om, hierbij'),
  passive: list('worden'),
  participleForms: ['t', 'd', 'en'],
  predicates: ['zou', 'zouden'],
  auxiliaries: list('is, zijn, wordt, worden, heeft, hebben'),
  conjunctions: ['en', 'of'],
  joins: list('en'),
  circumstance: list(`
      om, voor, in, bij, als, indien, wanneer, met, na, zonder, op, daarom, daarnaast, verder, binnen, gezien, tot, ook, naast, tijdens, behalve, ondanks, wegens, vanwege
    `),
  insteadOf: list('in plaats daarvan, in de plaats daarvan, veeleer, liever'),
  linkers: list('dat, om'),
};

import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'Algemene Nederlandse Spraakkunst: conditional clauses (mits, tenzij, op voorwaarde dat)';

/** Dutch. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      waar passend, indien nodig, zo nodig, waar nodig, waar mogelijk, voor zover mogelijk, indien mogelijk, zo mogelijk
      in beginsel, in principe, in de regel, desgewenst, binnen de beschikbare middelen
    `),
  },
  openings: {
    phrases: list(`
      tenzij, alleen als, alleen indien, alleen wanneer, slechts als, slechts indien, mits, onder voorbehoud van, op voorwaarde dat, voor zover, behoudens, afhankelijk van
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: { phrases: list('in overleg met, in samenwerking met, samen met, in afstemming met, na overleg met, gezamenlijk met') },
};

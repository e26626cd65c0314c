import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'Serianni, Grammatica italiana: conditional clauses (purché, a condizione che, salvo che)';

/** Italian. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      ove opportuno, se del caso, ove necessario, se necessario, per quanto possibile, ove possibile, laddove possibile
      se possibile, in linea di principio, di norma, laddove opportuno, nei limiti del possibile
      compatibilmente con le risorse disponibili, compatibilmente con le risorse
    `),
  },
  openings: {
    phrases: list(`
      a condizione che, solo se, soltanto se, salvo che, a meno che, fatto salvo, subordinatamente a, purché, compatibilmente con, nei limiti di, nei limiti delle, nei limiti dei
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: {
    phrases: list(`
      in consultazione con, in collaborazione con, d'intesa con, di concerto con, in accordo con, insieme a, in cooperazione con
      in coordinamento con, previa consultazione
    `),
  },
};

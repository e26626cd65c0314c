import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'RAE, Nueva gramática de la lengua española: conditional constructions (siempre que, a menos que, en caso de que)';

/** Spanish. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      cuando proceda, en su caso, si es necesario, en caso necesario, en la medida de lo posible, cuando sea posible
      siempre que sea posible, en principio, en general, si procede, según proceda, dentro de los recursos disponibles
    `),
  },
  openings: {
    phrases: list(`
      sujeto a, solo si, sólo si, solamente si, únicamente si, salvo que, a menos que, siempre que, siempre y cuando, a condición de que, con sujeción a, a reserva de, sujeta a
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: {
    phrases: list(`
      en consulta con, en colaboración con, en coordinación con, en cooperación con, junto con, previa consulta con
      conjuntamente con
    `),
  },
};

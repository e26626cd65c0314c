import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** Italian. */
export const degrees: DegreeWords = {
  intensity: { phrases: list('fortemente, vivamente, con urgenza, urgentemente, in via prioritaria, immediatamente, prioritariamente') },
  universal: { phrases: list("tutti i, tutti gli, tutte le, tutti, tutte, ogni, ciascun, ciascuna, l'insieme dei, integralmente") },
  each: list('ogni, ciascun, ciascuna'),
  partial: { phrases: list('non tutti, non tutte, alcuni, alcune, certi, certe, determinati, determinate, diversi, diverse, la maggior parte, taluni') },
};

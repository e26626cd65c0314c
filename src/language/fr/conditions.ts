import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'Grevisse, Le bon usage: clauses and phrases of condition (à condition que, à moins que, sous réserve de)';

/** French. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      le cas échéant, si nécessaire, s'il y a lieu, dans la mesure du possible, si possible, lorsque cela est possible
      en tant que de besoin, autant que possible, en principe, en général, dans la limite des moyens disponibles
      dans la limite des moyens, si besoin
    `),
  },
  openings: {
    phrases: list(`
      sous réserve de, seulement si, uniquement si, sous réserve, sauf si, à moins que, à condition que, à condition de, pour autant que, dans la limite de, sauf, dans la limite des, dans la limite du
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: {
    phrases: list(`
      en concertation avec, en lien avec, en consultation avec, en collaboration avec, en partenariat avec, après consultation de
      conjointement avec, en coopération avec, avec l'appui de
    `),
  },
};

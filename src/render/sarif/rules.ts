import { OUTCOME_SPECS } from '../../outcomes.js';
import { ORDERED, TRAITS } from '../../traits/index.js';
import { WORST_FIRST } from '../words.js';

/** How grave a result is in SARIF. */
export type Level = 'error' | 'warning' | 'note';

/** What a kind of result is called and how grave it is. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
}

/** One rule for each outcome and each trait, and one for passages that may be recommendations; results refer to them by index too. */
export const RULES: readonly Rule[] = [
  ...WORST_FIRST.map((name): Rule => ({ id: `outcome/${name}`, level: OUTCOME_SPECS[name].level, text: OUTCOME_SPECS[name].means })),
  ...ORDERED.map((name): Rule => ({ id: `trait/${name}`, level: TRAITS[name].level, text: TRAITS[name].means })),
  { id: 'possible', level: 'note', text: 'A passage came or went that may be a recommendation.' },
];

import { OUTCOME_SPECS } from '../outcomes.js';
import { TRAITS } from '../traits/index.js';
import type { Outcome, Trait } from '../types.js';

/** Each further trait adds this share of what is left to 1, so that more said of one weighs more, and never more than the next rank. */
const FURTHER = 0.01;
/** An item weighs less than a recommendation of its own. */
const ITEM = 0.5;

/** The weight of a finding, two decimals: its heaviest aspect, a little for each further one, and half of its heaviest item. */
export function weightOf(outcome: Outcome, traits: readonly Trait[], items: readonly { readonly weight: number }[]): number {
  const heaviest = Math.max(OUTCOME_SPECS[outcome].weight, ...traits.map(({ type }) => TRAITS[type].weight), ...items.map(({ weight }) => weight * ITEM));
  return Math.round(Math.min(1, heaviest + FURTHER * (1 - heaviest) * Math.max(0, traits.length - 1)) * 100) / 100;
}

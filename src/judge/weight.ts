import type { Outcome, Trait, TraitType } from '../types.js';

/** How much a reader should care (0–1), in the order that the issue of judging lays down; measured by no one, so only the order counts. */
const OUTCOMES: Readonly<Record<Outcome, number>> = { dropped: 1, demoted: 0.9, promoted: 0.5, added: 0.6, reworded: 0.3, merged: 0.35, split: 0.33, kept: 0 };
const TRAITS: Readonly<Record<TraitType, number>> = {
  negation: 0.95,
  softened: 0.85,
  strengthened: 0.75,
  redacted: 0.72,
  addressee: 0.7,
  deadline: 0.65,
  quantity: 0.65,
  scope: 0.6,
  condition: 0.55,
  standing: 0.5,
  moved: 0.2,
  invisible: 0.15,
  renumbered: 0.05,
};
/** Each further trait adds this share of what is left to 1, so that more said of one weighs more, and never more than the next rank. */
const FURTHER = 0.01;
/** An item weighs less than a recommendation of its own. */
const ITEM = 0.5;

/** The weight of a finding, two decimals: its heaviest aspect, a little for each further one, and half of its heaviest item. */
export function weightOf(outcome: Outcome, traits: readonly Trait[], items: readonly { readonly weight: number }[]): number {
  const heaviest = Math.max(OUTCOMES[outcome], ...traits.map(({ type }) => TRAITS[type]), ...items.map(({ weight }) => weight * ITEM));
  return Math.round(Math.min(1, heaviest + FURTHER * (1 - heaviest) * Math.max(0, traits.length - 1)) * 100) / 100;
}

// Written by `npm run generate` from the files beside it.
import addressee from './addressee.js';
import beside from './beside.js';
import condition from './condition.js';
import deadline from './deadline.js';
import invisible from './invisible.js';
import moved from './moved.js';
import negation from './negation.js';
import quantity from './quantity.js';
import redacted from './redacted.js';
import renumbered from './renumbered.js';
import scope from './scope.js';
import softened from './softened.js';
import type { TraitSpec } from './spec.js';
import standing from './standing.js';
import strengthened from './strengthened.js';

/** The name of every trait. */
export const TRAIT_TYPES = [
  'addressee',
  'beside',
  'condition',
  'deadline',
  'invisible',
  'moved',
  'negation',
  'quantity',
  'redacted',
  'renumbered',
  'scope',
  'softened',
  'standing',
  'strengthened',
] as const;
/**
 * The name of a trait.
 * @open true
 */
export type TraitType = (typeof TRAIT_TYPES)[number];

/** Every trait by its name. */
export const TRAITS: Readonly<Record<TraitType, TraitSpec>> = {
  addressee,
  beside,
  condition,
  deadline,
  invisible,
  moved,
  negation,
  quantity,
  redacted,
  renumbered,
  scope,
  softened,
  standing,
  strengthened,
};

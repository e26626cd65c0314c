import type { Outcome, TraitType } from '../types.js';

/** Every outcome, in the order of the contract. */
export const OUTCOMES: readonly Outcome[] = ['kept', 'reworded', 'dropped', 'added', 'merged', 'split', 'demoted', 'promoted'];

/** Every trait; the list may grow within version 1 of the contract. */
export const TRAITS: readonly TraitType[] = [
  'moved',
  'renumbered',
  'softened',
  'strengthened',
  'addressee',
  'deadline',
  'quantity',
  'condition',
  'negation',
  'scope',
  'standing',
  'redacted',
  'invisible',
];

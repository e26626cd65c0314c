import { TRAIT_TYPES, TRAITS, type TraitType } from './registry.js';
import type { TraitSpec } from './spec.js';

export { TRAITS } from './registry.js';

/** Every trait, in the order in which they are listed. */
export const ORDERED: readonly TraitType[] = [...TRAIT_TYPES].sort((one, other) => TRAITS[one].order - TRAITS[other].order);

/** The traits that have a quality. */
export function traitsThat(quality: 'harmless' | 'headline' | 'grave'): readonly TraitType[] {
  return ORDERED.filter((type) => (TRAITS[type] as TraitSpec)[quality]);
}

/** Traits of place and number: alone they leave a recommendation what it was. */
export const HARMLESS: ReadonlySet<TraitType> = new Set(traitsThat('harmless'));

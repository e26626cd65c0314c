import type { Alignment, Report } from '../types.js';
import { checked } from './check.js';
import { type AlignOptions, type Mapping, mappingOf } from './mapping.js';
import { assign, describe, index, reconcile, regroup, score, wordLinks } from './passes.js';

/** In this order, each from what the ones before it leave; docs/alignment.md walks one recommendation through them. */
export const PASSES: readonly ((mapping: Mapping) => Mapping)[] = [index, wordLinks, reconcile, score, assign, regroup, describe];

/** Finds for every recommendation and every narrative block of two reports what it became, settling recognition over the pair. */
export function align(draft: Report, final: Report, options: AlignOptions = {}): Alignment {
  const { notes } = PASSES.reduce((mapping, pass) => checked(pass(mapping), pass.name), mappingOf({ draft, final }, options));
  if (!notes.alignment) throw new Error('the last pass of the alignment gave none');
  return notes.alignment;
}

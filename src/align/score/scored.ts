import type { Sides } from '../text/index.js';
import type { Links } from '../words/index.js';
import type { Edge } from './edge.js';
import { edgesOf } from './edges.js';
import { exactLinks } from './exact.js';
import type { Besides } from './side-evidence.js';

/** Two lists of units with all that may belong together, before anything is chosen. */
export interface Scored {
  readonly sides: Sides;
  readonly besides: Besides;
  /** units with the same words */
  readonly exact: Links;
  readonly edges: readonly Edge[];
  /** how many units have no word that is rare enough to be looked up */
  readonly capped: number;
}

/** Finds and measures what may belong together in two lists of units. */
export function scored(sides: Sides, besides: Besides = {}): Scored {
  const keys = (units: readonly { readonly key: string }[]): string[] => units.map(({ key }) => key);
  const exact = exactLinks(keys(sides.draft), keys(sides.final));
  return { sides, besides, exact, ...edgesOf(sides, exact) };
}

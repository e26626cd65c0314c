import type { Unit } from '../../types.js';
import type { Claim } from './facts.js';

/** Other words, amounts, dates, modals and negations than the other side has may be what a program misread: a person looks at the page. */
export function scanDoubts<U extends Unit>({ match, outcome, facts: { scanned }, names }: Claim<U>): string[] {
  if (!scanned || match.kind === 'unpaired' || outcome === 'kept') return [];
  const sides = (['draft', 'final'] as const).filter((side) => match[side].some((unit) => scanned(unit, side)));
  return sides.map((side) => `its words in ${names[side]} were seen in a picture by a program: look at the page`);
}

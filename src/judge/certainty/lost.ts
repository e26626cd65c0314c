import { LOST_LETTER } from '../../text/index.js';
import type { Unit } from '../../types.js';
import type { Claim } from './facts.js';

/** What differs where letters are not known may be the same. */
export function lostDoubts<U extends Unit>({ match, outcome, names }: Claim<U>): string[] {
  if (outcome === 'kept') return [];
  const sides = (['draft', 'final'] as const).filter((side) => match[side].some(({ text }) => text.includes(LOST_LETTER)));
  return sides.map((side) => `its words in ${names[side]} lack letters that the file does not name`);
}

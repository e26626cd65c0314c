import type { Recommendation } from '../../types.js';
import { CARRIED, LEAST_TERMS, LEAST_TITLE, MARGIN, SAME, WEAK } from '../thresholds.js';
import { areTemplateMates, type Content } from './content.js';
import { surplusOf } from './half.js';
import { isPaired, otherOf, type Rule } from './joining.js';

/**
 * What is left over is a part of a match where one unit of the other side stands out for it against everything else there, and what they share is
 * what that unit says beyond its own partner: requests that were folded into one, or one that was cut in two, in words of its own.
 */
export const part: Rule = {
  claim: 'stands-out',
  seek:
    (_, { index, content, look }) =>
    (unit, side, now) => {
      const { best, similarity, next } = look(unit, otherOf(side));
      const bead = best && now.beadOf(best);
      if (!best || !bead || !isPaired(bead) || bead[otherOf(side)].length !== 1 || similarity < WEAK || similarity < MARGIN * next) return undefined;
      if (areTemplateMates(unit, best, content)) return undefined;
      return says(unit, best, surplusOf(best, bead[side], content, index), content) ? { bead } : undefined;
    },
};

/** Whether a unit says what another one says over and above its partner: most of what it says itself, or most of that surplus and much of the rest. */
function says(unit: Recommendation, whole: Recommendation, surplus: ReadonlySet<number>, { of, weigh }: Content): boolean {
  const own = of(unit);
  const there = of(whole);
  const [beyond, shared] = [[...own].filter((term) => surplus.has(term)), [...own].filter((term) => there.has(term))];
  if (beyond.length >= LEAST_TERMS && weigh(beyond) >= CARRIED * weigh(own)) return true;
  return beyond.length >= LEAST_TITLE && weigh(beyond) >= SAME * weigh(surplus) && shared.length >= LEAST_TERMS && weigh(shared) >= CARRIED * weigh(own);
}

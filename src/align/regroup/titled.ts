import type { Recommendation } from '../../types.js';
import { titleOf } from '../text/index.js';
import { LEAST_TITLE, MARGIN, NEARLY_ALL, SAME } from '../thresholds.js';
import { type Content, sharedBy } from './content.js';
import { loneOn, otherOf, type Rule } from './joining.js';

type Title = ReadonlySet<number>;

/**
 * Two that are left over are the same where their titles are, though all below was written anew: no other unit, with a partner or without, has a
 * title as near. A title names what a recommendation is about, and is the last of it that a rewriting changes.
 */
export const titled: Rule = {
  claim: 'titled',
  seek: (beads, _, content) => {
    const titles = {
      draft: titlesOf(
        beads.flatMap(({ draft }) => draft),
        content,
      ),
      final: titlesOf(
        beads.flatMap(({ final }) => final),
        content,
      ),
    };
    return (unit, side, now) => {
      const other = otherOf(side);
      const best = nearest(titles[side].get(unit), titles[other], content);
      const bead = best && loneOn(other, now).get(best.unit);
      const back = best && bead ? nearest(titles[other].get(best.unit), titles[side], content) : undefined;
      return best && bead && back?.unit === unit ? { bead, similarity: sharedBy(unit, best.unit, content) } : undefined;
    };
  },
};

function titlesOf(units: readonly Recommendation[], content: Content): ReadonlyMap<Recommendation, Title> {
  return new Map(
    units.flatMap((unit) => {
      const terms = content.tellingIn(titleOf(unit) || lineOf(unit));
      return terms.size >= LEAST_TITLE ? [[unit, terms] as const] : [];
    }),
  );
}

/** A unit that is nothing but a title. */
const lineOf = ({ text }: Recommendation): string => (/^[^\n]{4,100}$/u.test(text) && !/[.;]$/u.test(text) ? text : '');

/** The unit with the nearest title, where it is near enough and no other is. */
function nearest(
  title: Title | undefined,
  titles: ReadonlyMap<Recommendation, Title>,
  content: Content,
): { readonly unit: Recommendation; readonly share: number } | undefined {
  if (!title) return undefined;
  const [best, next] = [...titles].map(([unit, other]) => ({ unit, share: shareOf(title, other, content) })).toSorted((one, two) => two.share - one.share);
  return best && best.share >= SAME && best.share >= MARGIN * (next?.share ?? 0) ? best : undefined;
}

function shareOf(one: Title, two: Title, { weigh }: Content): number {
  const shared = [...one].filter((term) => two.has(term));
  const [own, other] = [weigh(one), weigh(two)];
  const both = weigh(shared);
  if (shared.length < LEAST_TITLE) return 0;
  return both >= NEARLY_ALL * Math.min(own, other) ? 1 - (1 - SAME) * (1 - both / Math.max(own, other)) : both / Math.max(own, other);
}

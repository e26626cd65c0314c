import type { Recommendation } from '../../types.js';
import { titleOf } from '../text/index.js';
import { LEAST_TITLE, MARGIN, NEARLY_ALL, SAME } from '../thresholds.js';
import { groupsOf } from '../words/index.js';
import { type Content, sharedBy } from './content.js';
import { loneOn, otherOf, type Rule } from './joining.js';

type Title = ReadonlySet<number>;

/**
 * Two that are left over are the same where their titles are, though all below was written anew: no other unit, with a partner or without, has a
 * title as near. A title names what a recommendation is about, and is the last of it that a rewriting changes.
 */
export const titled: Rule = {
  claim: 'titled',
  seek: (beads, { content }) => {
    const lone = { draft: loneOn('draft', beads), final: loneOn('final', beads) };
    if (lone.draft.size === 0 || lone.final.size === 0) return () => undefined;
    const [draft, final] = [beads.flatMap((bead) => bead.draft), beads.flatMap((bead) => bead.final)];
    const titles = { draft: titlesOf(draft, content), final: titlesOf(final, content) };
    return (unit, side) => {
      const other = otherOf(side);
      const best = nearest(titles[side].of.get(unit), titles[other], content);
      const bead = best && lone[other].get(best);
      const back = best && bead ? nearest(titles[other].of.get(best), titles[side], content) : undefined;
      return best && bead && back === unit ? { bead, similarity: sharedBy(unit, best, content) } : undefined;
    };
  },
};

interface Titles {
  readonly of: ReadonlyMap<Recommendation, Title>;
  /** the units in whose title a term stands */
  readonly holders: ReadonlyMap<number, readonly Recommendation[]>;
}

function titlesOf(units: readonly Recommendation[], content: Content): Titles {
  const titles = units.map((unit) => [unit, content.tellingIn(titleOf(unit) || lineOf(unit))] as const);
  const of = new Map(titles.filter(([, terms]) => terms.size >= LEAST_TITLE));
  return { of, holders: groupsOf([...of.keys()], (unit) => of.get(unit) ?? []) };
}

/** A unit that is nothing but a title. */
const lineOf = ({ text }: Recommendation): string => (/^[^\n]{4,100}$/u.test(text) && !/[.;]$/u.test(text) ? text : '');

/** A word in more titles tells none of them from the others, and is not looked up: this bounds the cost. */
const COMMON = 64;

/** The unit with the nearest title, where it is near enough and no other is. */
function nearest(title: Title | undefined, { of, holders }: Titles, content: Content): Recommendation | undefined {
  const looked = [...(title ?? [])].map((term) => holders.get(term) ?? []).filter((list) => list.length <= COMMON);
  const shares = [...new Set(looked.flat())].map((unit) => ({ unit, share: shareOf(title ?? new Set(), of.get(unit) ?? new Set(), content) }));
  const [best, next] = shares.toSorted((one, other) => other.share - one.share);
  return best && best.share >= SAME && best.share >= MARGIN * (next?.share ?? 0) ? best.unit : undefined;
}

function shareOf(title: Title, other: Title, { weigh }: Content): number {
  const shared = [...title].filter((term) => other.has(term));
  const weights = [weigh(title), weigh(other)];
  const both = weigh(shared);
  if (shared.length < LEAST_TITLE) return 0;
  return both >= NEARLY_ALL * Math.min(...weights) ? 1 - (1 - SAME) * (1 - both / Math.max(...weights)) : both / Math.max(...weights);
}

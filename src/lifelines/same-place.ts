import type { Seen, Sight, Stretch } from './seen.js';

/** Two stretches of a version that have so much of both in common are the same unit, seen in two comparisons. */
const SAME = 0.5;
/** Where one comparison cuts a unit out of a longer one, so much of the shorter lies in the other. */
const WITHIN = 0.8;

/** A unit of another comparison at the place of one, and how much they have in common: above 1 the same unit, else one within the other. */
export interface Placed {
  readonly seen: Seen;
  readonly share: number;
}

/** The unit that another comparison of the same version sees at a place; a recommendation before an item, that before narrative, among equals. */
export function seenAt(asked: Seen, sight: Sight): Placed | undefined {
  const near = new Set(asked.stretches.flatMap(({ block }) => sight.at.get(block) ?? []));
  const found = [...near].flatMap((seen): Placed[] => {
    const share = shareOf(asked.stretches, seen.stretches);
    return share === undefined ? [] : [{ seen, share: share + (seen.rank === asked.rank ? RANKED : 0) }];
  });
  return found.sort((one, other) => other.share - one.share || ORDER.indexOf(one.seen.rank) - ORDER.indexOf(other.seen.rank))[0];
}

const ORDER: readonly Seen['rank'][] = ['recommendation', 'item', 'narrative'];
/** What decides between a recommendation and its only item, which have the same words. */
const RANKED = 0.05;

function shareOf(one: readonly Stretch[], other: readonly Stretch[]): number | undefined {
  const common = one.reduce((sum, stretch) => sum + other.reduce((more, each) => more + commonOf(stretch, each), 0), 0);
  const [first, second] = [lengthOf(one), lengthOf(other)];
  const either = common / Math.max(1, first + second - common);
  if (either >= SAME) return 1 + either;
  const shorter = common / Math.max(1, Math.min(first, second));
  return shorter >= WITHIN ? shorter * either : undefined;
}

const lengthOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0);
const commonOf = (one: Stretch, other: Stretch) =>
  one.block === other.block ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;

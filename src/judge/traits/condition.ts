import type { Condition } from '../../text/force/index.js';
import { within } from '../clauses.js';
import { type Detector, type Direction, type Observation, seen } from '../observation.js';
import type { SideView } from '../pair.js';
import { leftover } from './leftover.js';

/** Conditions and hedges: added softens, lost strengthens; one in place of another, or company asked for, has no direction. */
export const condition: Detector = (pair) => {
  const [draft, final] = leftover(pair.draft.conditions, pair.final.conditions, ({ value }) => value);
  return pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    const gone = within(draft, group.draft).filter((one) => !standsElsewhere(one, pair.final));
    const come = within(final, group.final).filter((one) => !standsElsewhere(one, pair.draft));
    return observed(gone, come);
  });
};

function observed(gone: readonly Condition[], come: readonly Condition[]): Observation[] {
  const count = Math.min(gone.length, come.length);
  const clear = count === 0;
  const replaced = gone.slice(0, count).map((one, at) => seen({ type: 'condition', reason: 'another condition' }, one, come[at]));
  const lost = gone
    .slice(count)
    .map((one) => seen({ type: 'condition', ...(clear ? direction(one, 'strengthened') : {}), reason: `only the draft has “${one.text}”` }, one, undefined));
  const added = come
    .slice(count)
    .map((one) => seen({ type: 'condition', ...(clear ? direction(one, 'softened') : {}), reason: `only the final has “${one.text}”` }, undefined, one));
  return [...replaced, ...lost, ...added];
}

function direction({ kind, backed }: Condition, way: Direction): { readonly direction?: Direction } {
  return kind !== 'neutral' && backed ? { direction: way } : {};
}

/** An open condition counts as kept where most of its own words stand on the other side, however it is opened there. */
const KEPT = 0.6;

function standsElsewhere({ kind, value }: Condition, { words }: SideView): boolean {
  if (kind === 'hedge') return false;
  const theirs = new Set(words.map(({ norm }) => norm));
  const own = value.split(' ').filter((word) => word.length > 3);
  return own.length > 2 && own.filter((word) => theirs.has(word)).length / own.length >= KEPT && kind === 'opening' && own.length > 3;
}

import { findPhrases, spanOf } from '../../language/matcher.js';
import { otherSide } from '../../types.js';
import type { ClauseGroup } from '../clauses.js';
import { type Observation, seen } from '../observation.js';
import type { PairView } from '../pair.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Acts that let others see what was done ("publish", "report every year"): removed softens. */
const detect: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    return [...removed(pair, group, 'draft'), ...removed(pair, group, 'final')];
  });

function removed({ tables, ...pair }: PairView, group: ClauseGroup, side: 'draft' | 'final'): Observation[] {
  if (!tables) return [];
  const other = otherSide(side);
  const own = group[side].flatMap(({ words }) => words);
  const there = group[other].flatMap(({ words }) => words);
  if (own.length <= there.length + 1 || findPhrases(there, tables.accountability).length > 0) return [];
  const hit = findPhrases(own, tables.accountability).find(({ from }) => from > 0 && tables.joins.has(own[from - 1]?.norm ?? ''));
  if (!hit?.entry.sourced) return [];
  const span = spanOf(pair[side].text, own, hit.from, Math.min(own.length, hit.to + 4));
  const observation = { direction: side === 'draft' ? ('softened' as const) : ('strengthened' as const), reason: `only the ${side} has “${span.text}”` };
  return [side === 'draft' ? seen(observation, span, undefined) : seen(observation, undefined, span)];
}

export default { order: 10, detect } satisfies DetectorSpec;

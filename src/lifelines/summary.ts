import type { HistorySummary, LifeLine } from '../types.js';

/** Counts lines of recommendations, and items that are gone. */
export function summarised(lines: readonly LifeLine[]): HistorySummary {
  const own = lines.filter(({ unit }) => unit === 'recommendation');
  const count = (holds: (line: LifeLine) => boolean) => own.filter(holds).length;
  return {
    lines: own.length,
    standing: count(stands),
    kept: count((line) => stands(line) && line.first === 1 && line.steps.every(({ outcome }) => outcome === 'kept')),
    dropped: count(isDropped),
    returned: count(({ returnedIn }) => returnedIn !== null),
    demoted: count((line) => endsBy(line, 'demoted')),
    merged: count((line) => endsBy(line, 'merged')),
    added: count(({ first }) => first > 1),
    softened: count(({ softenedIn }) => softenedIn.length > 0),
    strengthened: count(({ strengthenedIn }) => strengthenedIn.length > 0),
    unsure: count(({ certainty }) => certainty !== 'clear'),
    itemsDropped: lines.filter((line) => line.unit === 'item' && isDropped(line)).length,
  };
}

const stands = ({ versions }: LifeLine): boolean => versions.at(-1) !== null;
const endsBy = (line: LifeLine, outcome: string): boolean => !stands(line) && line.steps.findLast((step) => step.outcome !== 'absent')?.outcome === outcome;
const isDropped = (line: LifeLine): boolean => endsBy(line, 'dropped');

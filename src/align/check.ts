import type { Pair, Report, Side, Unit } from '../types.js';
import type { Mapping } from './mapping.js';
import { isNarrative } from './text/index.js';
import { MOST_UNITS } from './thresholds.js';

const WORD = /[\p{L}\p{N}]/u;

/** Throws where a mapping cannot be right, naming the pass that made it so: a bug, which must end before it becomes a claim. */
export function checked(mapping: Mapping, pass: string): Mapping {
  const { recommendations, paragraphs } = mapping.beads;
  const faults = (['draft', 'final'] as const).flatMap((side) => [
    ...misplaced(
      unitsOf(mapping.reports, side),
      [...recommendations, ...paragraphs].flatMap((bead): readonly Unit[] => bead[side]),
    ),
    ...recommendations.filter((bead) => bead[side].length > MOST_UNITS).map((bead) => `${bead[side].length} recommendations of the ${side} in one match`),
    ...recommendations.flatMap((bead) => bead[side].filter(({ text }) => !WORD.test(text)).map(({ id }) => `${id} of the ${side} has no words`)),
  ]);
  const empty = [...recommendations, ...paragraphs].some(({ draft, final }) => draft.length + final.length === 0) ? ['a match of nothing'] : [];
  if (faults.length + empty.length > 0) throw new Error(`the alignment is wrong after its pass "${pass}": ${[...faults, ...empty].slice(0, 3).join('; ')}`);
  return mapping;
}

function unitsOf(reports: Pair<Report>, side: Side): Unit[] {
  return [...reports[side].recommendations, ...reports[side].blocks.filter(isNarrative)];
}

/** Units that stand in no bead, or in several; what stands beside a recommendation in its block may stand in one, but need not. */
function misplaced(units: readonly Unit[], placed: readonly Unit[]): string[] {
  const found = new Set(placed);
  const lost = units.filter((unit) => !found.has(unit)).map((unit) => `${nameOf(unit)} in no match`);
  const known = new Set(units);
  const unknown = placed.filter((unit) => unit.kind === 'recommendation' && !known.has(unit)).map((unit) => `${nameOf(unit)} is of no report`);
  return [...lost, ...unknown, ...(found.size < placed.length ? ['a unit in several matches'] : [])];
}

const nameOf = (unit: Unit): string => (unit.kind === 'recommendation' ? unit.id : `block ${unit.index}`);

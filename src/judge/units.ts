import type { Unit } from '../types.js';

/** "r3", or "b7" of narrative. */
export const idOf = (unit: Unit) => (unit.kind === 'block' ? `b${unit.index}` : unit.id);

/** "r3+r4": the units of one side as a finding is called. */
export const idsOf = (units: readonly Unit[]) => units.map(idOf).join('+');

/** The text of the units of one side, a line each. */
export const joined = (units: readonly Unit[]) => units.map(({ text }) => text).join('\n');

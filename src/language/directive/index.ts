/** The one reader of duty: what a text asks for, how strongly, of whom, and whether it asks or only reports. */
export { addresseeOf } from './addressees.js';
export { asks, asksMildly, isDirective, reports } from './asking.js';
export { type Condition, conditionsOf } from './conditions.js';
export { type Duty, dutiesOf } from './duties.js';
export { type Negation, plainNegation } from './negation.js';
export { readDirective } from './read.js';
export type { Passage, Source } from './source.js';
export { type DirectiveTables, tablesFrom } from './tables.js';

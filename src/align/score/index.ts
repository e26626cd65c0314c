export { type Claim, confidenceOf } from './confidence.js';
export { contextOf } from './context.js';
export type { Edge } from './edge.js';
export { acceptanceInputs, contextInputs } from './features.js';
export { ACCEPTANCE, CONTEXT, GENEROUS, GROUPS, type Model, odds } from './model.js';
export { type Rivalry, rivalriesOf } from './rivalry.js';
export { type Scored, scored } from './scored.js';
export { type ScoredUnits, scoredUnits } from './scored-units.js';
export type { Bonus } from './side-evidence.js';

export { confidenceOf } from './confidence.js';
export { contextOf } from './context.js';
export type { Edge } from './edge.js';
export { edgesOf } from './edges.js';
export { exactLinks } from './exact.js';
export { acceptanceInputs, contextInputs } from './features.js';
export { ACCEPTANCE, CONTEXT, GROUPS, type Model, odds } from './model.js';
export { type Rivalry, rivalriesOf } from './rivalry.js';
export { type Besides, type Bonus, besides } from './side-evidence.js';

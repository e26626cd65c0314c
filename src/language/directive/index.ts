export { addresseeOf, addresseesOf, sourceOf } from './addressees.js';
export { callsToAct, smallWords } from './anywhere.js';
export { type Condition, conditionsOf } from './conditions.js';
export { type Duty, dutiesOf } from './duties.js';
export { type Negation, plainNegation } from './negation.js';
export { type ForceTables, forceOf } from './tables.js';

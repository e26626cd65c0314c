export { type Amount, amountsOf } from './amounts.js';
export type { DateValue } from './date.js';
export { datesOf } from './dates.js';
export { mayTellNumber, mayTellTime } from './untold.js';

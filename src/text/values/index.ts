export { type Amount, amountsOf, TIME_OF_DAY } from './amounts.js';
export { RANGE } from './dash.js';
export type { DateValue } from './date.js';
export { datesOf } from './dates.js';
export { mayTellNumber, mayTellTime } from './untold.js';

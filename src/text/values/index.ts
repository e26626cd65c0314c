export { type Amount, amountsOf } from './amounts.js';
export { type DateValue, datesOf } from './dates.js';

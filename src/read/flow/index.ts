export { type Facts, toDocument } from './document.js';
export { distinct, withoutPages } from './items.js';
export { printed } from './numerals.js';
export { rowItems } from './rows.js';
export { squeeze } from './squeeze.js';
export { everyParagraph } from './standing.js';
export { sensibleTitle } from './title.js';
export type { Change, Flow, Format, Group, Item, Labeller, ListPlace, Paragraph, Piece, Place } from './types.js';

export { type Facts, toDocument } from './document.js';
export { printed } from './numerals.js';
export { squeeze } from './squeeze.js';
export { everyParagraph } from './standing.js';
export type { Change, Flow, Format, Group, Item, Labeller, ListPlace, Paragraph, Piece, Place } from './types.js';

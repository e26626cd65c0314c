export { type Facts, toDocument } from './document.js';
export { distinct, withoutPages } from './items.js';
export { printed } from './numerals.js';
export { shareNotes } from './repeats.js';
export { rowItems } from './rows.js';
export { squeeze } from './squeeze.js';
export { everyParagraph } from './standing.js';
export { isCaptionStyle, isContentsStyle, isTitleStyle, outlineOfStyle } from './stylenames.js';
export { isSymbolFont, signsOf, symbol } from './symbols.js';
export { sensibleTitle } from './title.js';
export {
  type Change,
  type Flow,
  type Format,
  type Group,
  type Item,
  isPaper,
  type Labeller,
  type ListPlace,
  type Look,
  lookBy,
  type Paragraph,
  type Piece,
  withPale,
} from './types.js';

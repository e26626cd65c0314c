import type { Change, Flow, Item, Paragraph, Piece } from './types.js';

/** A line through the words, drawn by hand: whoever drew it took them out, and the file does not say who or when. */
const LINE: Change = { kind: 'deletion', leaves: true, drawn: true };

const struck = (piece: Piece): boolean => piece.type === 'text' && piece.struck === true;

function ofParagraph(paragraph: Paragraph): Paragraph {
  if (!paragraph.pieces.some(struck)) return paragraph;
  const pieces = paragraph.pieces.map((piece): Piece => (piece.type === 'text' && piece.struck ? { ...piece, changes: [...piece.changes, LINE] } : piece));
  return { ...paragraph, pieces };
}

function ofItem(item: Item): Item {
  return item.type === 'paragraph' ? ofParagraph(item) : { ...item, parts: item.parts.map((part) => part.map(ofParagraph)) };
}

/** The flow with every line through its words as a change that takes them out. */
export const withLines = (flow: Flow): Flow => ({ ...flow, items: flow.items.map(ofItem) });

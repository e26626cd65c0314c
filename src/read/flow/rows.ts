import type { Item, Paragraph } from './types.js';

const isParagraph = (item: Item): item is Paragraph => item.type === 'paragraph';
const says = (item: Item): boolean => !isParagraph(item) || item.pieces.some((piece) => piece.type === 'text' && piece.text.trim() !== '');

/** One cell that holds several paragraphs, alone in its row, or the one column of a table: a box, whose paragraphs stand for themselves. */
function isBox(cells: readonly (readonly Item[])[], columns: number): boolean {
  const saying = cells.map((cell) => cell.filter(says)).filter((cell) => cell.length > 0);
  return saying.length === 1 && (columns === 1 || (saying[0]?.length ?? 0) > 1);
}

function boxed(item: Item): Item {
  return isParagraph(item) ? { ...item, format: { ...item.format, boxed: true } } : item;
}

/** Characters: lines of a row typed without drawing rows for them. */
const SHORT_LINE = 60;

const lengthOf = ({ pieces }: Paragraph): number => pieces.reduce((sum, piece) => sum + (piece.type === 'text' ? piece.text.length : 0), 0);

const isTypedLine = (line: Paragraph): boolean => lengthOf(line) < SHORT_LINE && line.format.list === undefined;

/** The rows that a row holds: cells with equally many short lines each are as many rows, typed into one. */
function rowsOf(cells: readonly (readonly Paragraph[])[]): readonly (readonly (readonly Paragraph[])[])[] {
  const lines = cells.map((cell) => cell.filter(says));
  const filled = lines.filter((cell) => cell.length > 0);
  const count = filled[0]?.length ?? 0;
  const typed = filled.length > 1 && count > 1 && filled.every((cell) => cell.length === count && cell.every(isTypedLine));
  return typed ? Array.from({ length: count }, (_, at) => lines.map((cell) => cell.slice(at, at + 1))) : [cells];
}

function rowGroup(parts: readonly (readonly Paragraph[])[]): Item {
  const first = parts.flat()[0];
  const furniture = parts.flat().every(({ format }) => format.furniture);
  return { type: 'group', kind: 'tableRow', parts, place: first?.place ?? {}, ...(furniture && { furniture }) };
}

/** A row of a table of so many columns as one block of its cells; tables nested in them follow it. */
export function rowItems(cells: readonly (readonly Item[])[], columns: number): readonly Item[] {
  if (isBox(cells, columns)) return cells.flat().map(boxed);
  const nested = cells.flat().filter((item) => !isParagraph(item));
  return [...rowsOf(cells.map((cell) => cell.filter(isParagraph))).map(rowGroup), ...nested];
}

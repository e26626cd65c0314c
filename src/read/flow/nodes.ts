import type { PhrasingContent, RootContent } from 'mdast';
import type { Annotation, BlockType, NodeData } from '../../types.js';
import { type Composed, compose, type Manner } from './compose.js';
import { leavesWhole } from './settle.js';
import type { Numbered, Standing } from './standing.js';
import type { Format, Group, Piece, Place } from './types.js';

/** What stands between the cells of a row in its text. */
const BETWEEN_CELLS = ' | ';
/** mdast knows six depths of heading, Word nine */
const DEEPEST = 6;
/** Characters: longer paragraphs in a heading style are numbered text, as legal templates set it. */
const LONGEST_HEADING = 300;

const SPACE: Piece = { type: 'text', text: ' ', changes: [] };
const BREAK: Piece = { type: 'text', text: '\n', changes: [] };

function inlineOf({ text, bold, lead }: Composed): PhrasingContent[] {
  const end = bold ? text.length : lead;
  const strong: PhrasingContent[] = end > 0 ? [{ type: 'strong', children: [{ type: 'text', value: text.slice(0, end) }] }] : [];
  return end < text.length || end === 0 ? [...strong, { type: 'text', value: text.slice(end) }] : strong;
}

/** Where a tracked change will take away what a view still shows, nothing is struck out: that is for the view to tell. */
function dataOf(composed: Composed, place: Place, { struck = false, ...more }: NodeData): NodeData {
  return {
    ...more,
    ...place,
    ...(composed.annotations.length > 0 && { annotations: composed.annotations, struck }),
    ...(composed.notes.length > 0 && { notes: composed.notes }),
  };
}

function typeOf({ type }: Format, { text }: Composed, label: string | undefined): BlockType {
  if (type !== 'heading' || text.length <= LONGEST_HEADING) return type;
  return label ? 'listItem' : 'paragraph';
}

function paragraphNode(standing: Standing & { type: 'paragraph' }, manner: Manner): RootContent | undefined {
  const { format, label, pieces, paragraph, gone, struck } = standing;
  const composed = compose(pieces, { ...manner, gone, struck });
  if (composed.text === '') return undefined;
  const type = typeOf(format, composed, label);
  const letters = { ...composed.letters, ...(format.titled && { titled: true }) };
  const data = dataOf(composed, paragraph.place, {
    type,
    ...(Object.keys(letters).length > 0 && { letters }),
    struck: gone || struck,
    ...(label && { label }),
    ...(type === 'listItem' && { depth: format.list?.level ?? 0 }),
    ...(format.boxed && { boxed: true }),
    ...(format.furniture && { furniture: true }),
  });
  if (type !== 'heading') return { type: 'paragraph', children: inlineOf(composed), data };
  const depth = Math.min(DEEPEST, format.level ?? 1) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth, children: [{ type: 'text', value: composed.text }], data };
}

/** The pieces of one cell: its paragraphs on lines of their own, with the numbers they print. */
function cellPieces(part: readonly Numbered[]): readonly Piece[] {
  return part.flatMap(({ label, pieces, gone }) => {
    const printed: Piece[] = label && !gone ? [{ type: 'text', text: label, changes: [] }, SPACE] : [];
    return [...printed, ...pieces, BREAK];
  });
}

const shifted = (annotation: Annotation, by: number): Annotation =>
  annotation.span ? { ...annotation, span: { ...annotation.span, start: annotation.span.start + by, end: annotation.span.end + by } } : annotation;

/** The cells of a row as one text, empty ones left out, and their annotations counted in it. */
function joined(cells: readonly Composed[]): Composed {
  const filled = cells.filter((cell) => cell.text !== '' || cell.annotations.length > 0);
  const annotations: Annotation[] = [];
  let text = '';
  for (const cell of filled) {
    if (text !== '' && cell.text !== '') text += BETWEEN_CELLS;
    const start = text.length;
    annotations.push(...cell.annotations.map((annotation) => shifted(annotation, start)));
    text += cell.text;
  }
  const printed = filled.filter((cell) => cell.text !== '');
  const bold = printed.length > 0 && printed.every((cell) => cell.bold);
  return { text, annotations, notes: cells.flatMap((cell) => cell.notes), bold, lead: 0, letters: {} };
}

type Cell = readonly Numbered[];

/** The paragraphs of each cell, where one has several. */
function linesOf(parts: readonly Cell[], manner: Manner): Pick<NodeData, 'lines'> {
  if (parts.every(({ length }) => length < 2)) return {};
  return { lines: parts.map((part) => part.map((each) => compose(cellPieces([each]), manner).text).filter((text) => text !== '')) };
}

/** In which way the words of a cell or note leave as a whole. */
function leaving(part: Cell, { view }: Manner): Pick<Manner, 'gone' | 'struck'> {
  const saying = part.filter(({ pieces }) => pieces.some((piece) => piece.type === 'text' && piece.text.trim() !== ''));
  if (saying.length === 0) return {};
  if (saying.every(({ struck }) => struck)) return { struck: true };
  return view === 'marked' && saying.every(({ gone, struck, paragraph }) => gone || struck || leavesWhole(paragraph)) ? { gone: true } : {};
}

const lengthOf = (part: Cell): number =>
  part.reduce((sum, { pieces }) => pieces.reduce((length, piece) => length + (piece.type === 'text' ? piece.text.trim().length : 0), sum), 0);

/** A note leaves with all its words, a row with its longest cell: owners and dates beside a statement that is gone state nothing. */
function leaves(parts: readonly Cell[], kind: Group['kind'], manner: Manner): boolean {
  const left = (part: Cell): boolean => Object.keys(leaving(part, manner)).length > 0;
  const longest = Math.max(0, ...parts.map(lengthOf));
  return longest > 0 && parts.every((part) => left(part) || (kind === 'tableRow' ? lengthOf(part) < longest : lengthOf(part) === 0));
}

const partNode = ({ id = '', place, furniture = false }: Group): RootContent => ({
  type: 'paragraph',
  children: [],
  data: { part: id, ...place, ...(furniture && { furniture }) } as object,
});

function groupNode({ group, parts }: Standing & { type: 'group' }, manner: Manner): RootContent | undefined {
  if (group.kind === 'part') return partNode(group);
  const whole = leaves(parts, group.kind, manner);
  const cells = parts.map((part) => compose(cellPieces(part), { ...manner, ...(whole && leaving(part, manner)) }));
  const composed = joined(cells);
  if (composed.text === '' && composed.annotations.length === 0) return undefined;
  const data = dataOf(composed, group.place, {
    type: group.kind,
    struck: whole,
    ...(group.kind === 'tableRow' && { cells: cells.map((cell) => cell.text), ...linesOf(parts, manner) }),
    ...(group.label && { label: group.label }),
    ...(group.id && { id: group.id }),
    ...(group.furniture && { furniture: true }),
  });
  return { type: 'paragraph', children: inlineOf(composed), data };
}

/** The mdast node of a block, undefined where the view shows no text there. */
export function nodeOf(standing: Standing, manner: Manner): RootContent | undefined {
  return standing.type === 'group' ? groupNode(standing, manner) : paragraphNode(standing, manner);
}

import type { Blockquote, FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Annotation, BlockType, Document, NodeData } from '../types.js';
import { cellLines, linesOfCells } from './cell-lines.js';
import { type Inline, inline } from './inline.js';
import { withoutLines } from './lines.js';
import { absent, moved } from './struck.js';

/** One block-sized node of the tree, before labels and sections are known. */
export interface Piece extends Inline {
  readonly type: BlockType;
  /** heading level as the format gives it */
  readonly level?: number;
  /** nesting of lists and quotations around it, 0 for none */
  readonly depth: number;
  /** identifier of the footnote that this is */
  readonly noteId?: string;
  readonly data: NodeData;
  /** the file it stands in, where the document is several */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

interface Place {
  readonly depth: number;
  /** the next paragraph is the first of a list item, with this data */
  readonly item?: NodeData | undefined;
  readonly noteId?: string;
  readonly furniture?: boolean;
}

const dataOf = (node: { readonly data?: unknown }): NodeData => (node.data ?? {}) as NodeData;

function linesOf(node: Pick<RootContent, 'position'>): { line?: number; endLine?: number } {
  const position = node.position;
  if (!position) return {};
  return position.end.line > position.start.line ? { line: position.start.line, endLine: position.end.line } : { line: position.start.line };
}

type Textual = { readonly position?: RootContent['position']; readonly data?: unknown; readonly children: readonly PhrasingContent[] };

const annotated = (data: NodeData, more: Inline['struck']): NodeData =>
  more.length > 0 ? { ...data, annotations: [...(data.annotations ?? []), ...more] } : data;

function textual(node: Textual, type: BlockType, place: Place): Piece {
  const own = dataOf(node);
  const data: NodeData = { ...place.item, ...(place.furniture ? { furniture: true } : {}), ...own };
  const noteId = own.id ?? place.noteId;
  const content = inline(node.children);
  return {
    ...content,
    type: data.type ?? (place.item ? 'listItem' : type),
    depth: data.depth === undefined ? place.depth : data.depth + 1,
    notes: [...content.notes, ...(data.notes ?? [])],
    data: annotated(data, content.struck),
    ...(noteId === undefined ? {} : { noteId }),
    ...linesOf(node as Pick<RootContent, 'position'>),
  };
}

/** The cells of a row with what is struck out in them. A row of which the longest cell is struck out whole is struck out: that cell keeps its words. */
function standingCells(cells: readonly Inline[]): readonly Inline[] {
  const longest = Math.max(...cells.map(({ text }) => text.length));
  const gone = cells.some(({ whole, text }) => whole && text.length === longest);
  return gone ? cells : cells.map((cell) => (cell.whole ? { ...cell, text: '', struck: cell.struck.map(absent) } : cell));
}

const BETWEEN = ' | ';

function rowPiece(row: TableRow, place: Place): Piece {
  const cells = standingCells(row.children.map((cell) => inline(cell.children)));
  const struck: Annotation[] = [];
  let text = '';
  for (const cell of cells) {
    if (text !== '' && cell.text !== '') text += BETWEEN;
    struck.push(...cell.struck.map((each) => moved(each, text.length)));
    text += cell.text;
  }
  const lines = row.children.map((cell) => cellLines(cell.children));
  const data = annotated({ ...dataOf(row), cells: cells.map((cell) => cell.text), ...linesOfCells(lines) }, struck);
  const filled = cells.filter((cell) => cell.text !== '');
  return {
    type: 'tableRow',
    struck,
    whole: false,
    text,
    bold: filled.length > 0 && filled.every((cell) => cell.bold),
    lead: 0,
    breaks: false,
    anchor: filled.length > 0 && filled.every((cell) => cell.anchor),
    notes: [...cells.flatMap((cell) => cell.notes), ...(data.notes ?? [])],
    depth: place.depth,
    data: place.furniture ? { ...data, furniture: true } : data,
    ...linesOf(row),
  };
}

function literal(node: { readonly value: string } & Pick<RootContent, 'position'>, type: BlockType, place: Place): Piece {
  const nodes: PhrasingContent[] = [{ type: 'text', value: node.value }];
  return { ...textual({ children: nodes, data: dataOf(node as object) }, type, place), ...linesOf(node) };
}

/** A list item's data with the label that its list prints, where the reader left none. */
function itemData(list: List, item: ListItem, index: number): NodeData {
  const data = dataOf(item);
  if (!list.ordered || data.label !== undefined) return data;
  return { ...data, label: `${(list.start ?? 1) + index}.` };
}

function* listPieces(list: List, place: Place): Generator<Piece> {
  for (const [index, item] of list.children.entries()) {
    const data = itemData(list, item, index);
    const inner: Place = { ...place, depth: place.depth + 1, item: data };
    const [first] = item.children;
    if (!first && data.label !== undefined) yield literal({ value: '' }, 'listItem', inner);
    else yield* children(item, inner);
  }
}

function* paragraphPieces(node: Paragraph, place: Place): Generator<Piece> {
  const { item: _item, ...below } = place;
  for (const [n, part] of withoutLines(node).entries()) yield textual(part, 'paragraph', n === 0 ? place : below);
}

type Container = Blockquote | ListItem | FootnoteDefinition;

function* children(node: Container, place: Place): Generator<Piece> {
  let here = place;
  for (const child of node.children as RootContent[]) {
    yield* pieces(child, here);
    if (here.item) here = { ...here, item: undefined };
  }
}

function* tablePieces(table: Table, place: Place): Generator<Piece> {
  for (const row of table.children) yield rowPiece(row, place);
}

function* pieces(node: RootContent, place: Place): Generator<Piece> {
  const inside: Place = dataOf(node).furniture ? { ...place, furniture: true } : place;
  if (node.type === 'heading') yield { ...textual(node, 'heading', { ...inside, item: undefined }), level: node.depth };
  else if (node.type === 'paragraph') yield* paragraphPieces(node, inside);
  else if (node.type === 'code') yield literal(node, 'code', inside);
  else if (node.type === 'html') yield literal({ ...node, value: node.value.replace(/<[^<>]{0,2000}>/g, ' ') }, 'paragraph', inside);
  else if (node.type === 'list') yield* listPieces(node, inside);
  else if (node.type === 'table') yield* tablePieces(node, inside);
  else if (node.type === 'blockquote') yield* children(node, inside);
  else if (node.type === 'footnoteDefinition') yield* children(node, { ...inside, noteId: node.identifier });
}

/** The pieces of a node of one of several files, with the name of that file: what another file calls its notes is another note. */
function ofFile(file: string | undefined, all: readonly Piece[]): readonly Piece[] {
  if (file === undefined) return all;
  const own = (id: string) => `${file}\n${id}`;
  return all.map((piece) => ({
    ...piece,
    file,
    notes: piece.notes.map(own),
    ...(piece.noteId === undefined ? {} : { noteId: own(piece.noteId), data: { ...piece.data, label: piece.data.label ?? piece.noteId } }),
  }));
}

/** The blocks of a document's tree in reading order; blocks without text are left out. */
export function flatten(document: Document): Piece[] {
  const all = document.root.children.flatMap((node) => ofFile(dataOf(node).file, [...pieces(node, { depth: 0 })]));
  return all.filter((piece) => /\S/.test(piece.text) || piece.data.label !== undefined);
}

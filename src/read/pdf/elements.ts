import type { Run, StructNode } from './model.js';
import { holdersIn, isGroup, isInline, isItem } from './roles.js';
import { most } from './statistics.js';

/** One block-level element of the structure tree on one page. */
export interface Element {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'row' | 'note' | 'caption' | 'contents';
  /** headings: 1–6, 0 where the tag does not say */
  readonly level: number;
  /** list items: 0 the outermost */
  readonly depth: number;
  /** the first paragraph of its list item or note; later ones continue it */
  readonly first: boolean;
  readonly runs: readonly Run[];
  /** rows only: the runs of each cell */
  readonly cells?: readonly (readonly Run[])[];
  /** rows only: the number of its table on the page, and whether all its cells are heads */
  readonly table?: number;
  readonly head?: boolean;
  readonly boxed: boolean;
  /** no tag says that it is a paragraph: the page decides whether it is a part of one */
  readonly weak?: boolean;
}

interface Place {
  readonly kind: Element['kind'];
  readonly level: number;
  readonly depth: number;
  readonly boxed: boolean;
  readonly weak?: boolean;
  readonly whole?: boolean;
}

/** What a leaf of the tree names: the number of marked content, or an annotation. */
type Leaf = number | string;

interface Walk {
  /** runs that no node has taken yet */
  readonly marks: Map<Leaf, Run[]>;
  /** nodes with blocks below them */
  readonly holders: ReadonlySet<StructNode>;
  readonly out: Element[];
  /** runs of the paragraph being gathered, and the notes that stand inside it */
  open: Run[];
  notes: Element[];
  place: Place;
  first: boolean;
  /** how deep list nesting is */
  lists: number;
  tables: number;
}

const TEXT: Place = { kind: 'paragraph', level: 0, depth: 0, boxed: false };
const HEADING = /^H([1-6])?$/;
const KINDS: Readonly<Record<string, Element['kind']>> = {
  P: 'paragraph',
  Title: 'heading',
  Caption: 'caption',
  Note: 'note',
  FENote: 'note',
  TOCI: 'contents',
};
/** What stands between a table and its rows. */
const ROWS = new Set(['THead', 'TBody', 'TFoot', 'NonStruct', 'Div', 'Sect']);
/** What a paragraph inside it stays a part of. */
const KEEPS = new Set<Element['kind']>(['listItem', 'note', 'contents', 'caption', 'heading']);

/** The block-level elements of one page in reading order, with the runs that each marks. */
export function elementsOf(tree: StructNode, runs: readonly Run[]): Element[] {
  const marks = new Map<Leaf, Run[]>();
  for (const run of runs) {
    const leaf = leafOf(run);
    if (leaf !== undefined) gather(marks, leaf, run);
  }
  const place = { ...TEXT, weak: true };
  const walk: Walk = { marks, holders: holdersIn(tree), out: [], open: [], notes: [], place, first: true, lists: 0, tables: 0 };
  visit(walk, tree);
  flush(walk);
  return walk.out;
}

function gather(marks: Map<Leaf, Run[]>, mark: Leaf, run: Run): void {
  const own = marks.get(mark);
  if (own) own.push(run);
  else marks.set(mark, [run]);
}

/** What the tree may call a run. */
export function leafOf({ annotation, mark }: Run): Leaf | undefined {
  return annotation ?? mark;
}

function visit(walk: Walk, node: StructNode): void {
  const { role } = node;
  if (node.type !== undefined) for (const run of taken(walk, node)) walk.open.push(run);
  else if (role === undefined || role === 'Artifact') return;
  else if (isGroup(role) || isInline(role)) group(walk, node);
  else if (role === 'Table') table(walk, node);
  else if (KINDS[role] === 'note' && walk.open.length > 0) note(walk, node);
  else block(walk, node, role);
}

function children(walk: Walk, node: StructNode): void {
  for (const child of node.children ?? []) visit(walk, child);
}

/** What stands in a group without blocks is a piece of the paragraph around it; where there is none, the page tells what it goes on. */
function group(walk: Walk, node: StructNode): void {
  const { weak, whole } = walk.place;
  if (weak && !whole && !walk.holders.has(node)) untold(walk, node);
  else children(walk, node);
}

/** Pieces of a link are one; pieces of a group may be paragraphs. */
function untold(walk: Walk, node: StructNode): void {
  const outer = walk.place;
  flush(walk);
  walk.place = { ...outer, whole: isInline(node.role ?? '') };
  children(walk, node);
  flush(walk);
  walk.place = outer;
}

function taken({ marks }: Walk, node: StructNode): readonly Run[] {
  const mark = markOf(node);
  const runs = marks.get(mark) ?? [];
  marks.delete(mark);
  return runs;
}

function markOf({ type, id = '' }: StructNode): Leaf {
  if (type === 'annotation') return id.slice(id.lastIndexOf('_') + 1);
  return Number(/_mc(\d{1,9})$/.exec(id)?.[1] ?? -1);
}

/** All that the leaves of a tree name. */
export function marksIn(node: StructNode, found = new Set<Leaf>()): Set<Leaf> {
  if (node.type !== undefined) found.add(markOf(node));
  if (node.role !== 'Artifact') for (const child of node.children ?? []) marksIn(child, found);
  return found;
}

/** A note inside a paragraph stands after it. */
function note(walk: Walk, node: StructNode): void {
  const { open, place, first, notes } = walk;
  walk.open = [];
  const from = walk.out.length;
  block(walk, node, 'Note');
  Object.assign(walk, { open, place, first, notes: [...notes, ...walk.out.splice(from)] });
}

function block(walk: Walk, node: StructNode, role: string): void {
  const outer = walk.place;
  const keeps = role === 'P' && KEEPS.has(outer.kind);
  // the paragraph of a list item goes on the line of its label
  if (!(keeps && onlyLabel(walk))) flush(walk);
  if (!keeps) begin(walk, placeOf(walk, role));
  if (role === 'L') list(walk, node);
  else children(walk, node);
  flush(walk);
  if (keeps) walk.first = false;
  else walk.place = outer;
}

function list(walk: Walk, node: StructNode): void {
  walk.lists++;
  for (const child of node.children ?? [])
    if (isItem(child)) block(walk, child, 'LI');
    else visit(walk, child);
  walk.lists--;
}

function begin(walk: Walk, place: Place): void {
  walk.place = place;
  walk.first = true;
}

function onlyLabel(walk: Walk): boolean {
  return walk.first && walk.open.reduce((letters, run) => letters + run.text.length, 0) <= 12;
}

function placeOf(walk: Walk, role: string): Place {
  const heading = HEADING.exec(role);
  const { boxed } = walk.place;
  if (heading) return { kind: 'heading', level: Number(heading[1] ?? 0), depth: 0, boxed };
  if (role === 'LI') return { kind: 'listItem', level: 0, depth: Math.max(0, walk.lists - 1), boxed };
  const weak = role === 'L' ? { weak: true } : {};
  return { kind: KINDS[role] ?? 'paragraph', level: role === 'Title' ? 1 : 0, depth: 0, boxed, ...weak };
}

function flush(walk: Walk): void {
  const runs = walk.open;
  walk.open = [];
  if (runs.length > 0) walk.out.push({ ...walk.place, first: walk.first, runs });
  walk.out.push(...walk.notes.splice(0));
  if (runs.length > 0) walk.first = false;
}

/** A table of one column is a box around paragraphs; others give rows. */
function table(walk: Walk, node: StructNode): void {
  flush(walk);
  const outer = walk.place;
  const rows = rowsIn(node);
  const columns = most(rows.map((row) => cellsOf(row).length));
  walk.place = { ...TEXT, boxed: true };
  walk.tables++;
  for (const row of rows) {
    if (columns > 1) rowElement(walk, row);
    else for (const cell of cellsOf(row)) cellAlone(walk, cell);
  }
  walk.place = { ...TEXT, weak: true };
  for (const other of outsideRows(node)) visit(walk, other);
  flush(walk);
  walk.place = outer;
}

/** What a table holds besides its rows: its caption, and what was put there without a row. */
function outsideRows(node: StructNode): StructNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [] : ROWS.has(child.role ?? '') ? outsideRows(child) : [child]));
}

function cellAlone(walk: Walk, cell: StructNode): void {
  children(walk, cell);
  flush(walk);
}

function rowsIn(node: StructNode): StructNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : ROWS.has(child.role ?? '') ? rowsIn(child) : []));
}

function cellsOf(row: StructNode): StructNode[] {
  return (row.children ?? []).filter(({ role }) => role !== undefined && role !== 'Artifact');
}

/** A row, and after it what stands apart from its sentences: notes in its cells, and the rows of tables in them. */
function rowElement(walk: Walk, row: StructNode): void {
  const from = walk.out.length;
  const number = walk.tables;
  const cells = cellsOf(row).map((cell) => runsIn(walk, cell));
  const runs = cells.flat();
  if (runs.length === 0) return;
  const head = cellsOf(row).every(({ role }) => role === 'TH');
  walk.out.splice(from, 0, { kind: 'row', level: 0, depth: 0, first: true, boxed: false, runs, cells, table: number, head });
}

function runsIn(walk: Walk, node: StructNode): Run[] {
  if (node.type !== undefined) return [...taken(walk, node)];
  if (node.role === 'Table') table(walk, node);
  else if (KINDS[node.role ?? ''] === 'note') block(walk, node, 'Note');
  else if (node.role !== 'Artifact') return (node.children ?? []).flatMap((child) => runsIn(walk, child));
  return [];
}

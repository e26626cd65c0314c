import type { Run, StructNode } from './model.js';

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
  readonly boxed: boolean;
}

interface Place {
  readonly kind: Element['kind'];
  readonly level: number;
  readonly depth: number;
  readonly boxed: boolean;
}

interface Walk {
  readonly marks: ReadonlyMap<number, readonly Run[]>;
  readonly out: Element[];
  /** runs of the paragraph being gathered */
  open: Run[];
  place: Place;
  first: boolean;
  /** how deep list nesting is */
  lists: number;
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
/** Roles inside a paragraph. All others begin a block of their own. */
const INLINE = new Set([
  'Span',
  'Link',
  'Annot',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'Reference',
  'BibEntry',
  'Sub',
  'Ruby',
  'Warichu',
  'Formula',
  'Form',
  'Lbl',
  'LBody',
  'RB',
  'RT',
  'RP',
]);

/** The block-level elements of one page in reading order, with the runs that each marks. */
export function elementsOf(tree: StructNode, runs: readonly Run[]): Element[] {
  const marks = new Map<number, Run[]>();
  for (const run of runs) if (run.mark !== undefined) gather(marks, run.mark, run);
  const walk: Walk = { marks, out: [], open: [], place: TEXT, first: true, lists: 0 };
  visit(walk, tree);
  flush(walk);
  return walk.out;
}

function gather(marks: Map<number, Run[]>, mark: number, run: Run): void {
  const own = marks.get(mark);
  if (own) own.push(run);
  else marks.set(mark, [run]);
}

function visit(walk: Walk, node: StructNode): void {
  const { role } = node;
  if (node.type === 'content') for (const run of walk.marks.get(markOf(node.id)) ?? []) walk.open.push(run);
  else if (role === undefined || role === 'Artifact') return;
  else if (role === 'LBody') within(walk, node, walk.place);
  else if (INLINE.has(role)) children(walk, node);
  else if (role === 'Table') table(walk, node);
  else block(walk, node, role);
}

function children(walk: Walk, node: StructNode): void {
  for (const child of node.children ?? []) visit(walk, child);
}

/** Inside a list's body the place stays that of the item, whatever nested lists did. */
function within(walk: Walk, node: StructNode, place: Place): void {
  for (const child of node.children ?? []) {
    if (walk.place !== place && child.role !== 'L') {
      flush(walk);
      walk.place = place;
      walk.first = false;
    }
    visit(walk, child);
  }
}

function markOf(id: string | undefined): number {
  return Number(/_mc(\d{1,9})$/.exec(id ?? '')?.[1] ?? -1);
}

function block(walk: Walk, node: StructNode, role: string): void {
  const outer = walk.place;
  const keeps = role === 'P' && (outer.kind === 'listItem' || outer.kind === 'note' || outer.kind === 'contents' || outer.kind === 'caption');
  // the paragraph of a list item goes on the line of its label
  if (!(keeps && onlyLabel(walk))) flush(walk);
  if (!keeps) begin(walk, placeOf(walk, role));
  if (role === 'L') walk.lists++;
  children(walk, node);
  if (role === 'L') walk.lists--;
  flush(walk);
  if (keeps) walk.first = false;
  else walk.place = outer;
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
  return { kind: KINDS[role] ?? 'paragraph', level: role === 'Title' ? 1 : 0, depth: 0, boxed };
}

function flush(walk: Walk): void {
  const runs = walk.open;
  walk.open = [];
  if (runs.length === 0) return;
  walk.out.push({ ...walk.place, first: walk.first, runs });
  walk.first = false;
}

/** A table of one column is a box around paragraphs; others give rows. */
function table(walk: Walk, node: StructNode): void {
  flush(walk);
  const outer = walk.place;
  const rows = rowsIn(node);
  const columns = Math.max(0, ...rows.map((row) => (row.children ?? []).length));
  walk.place = { ...TEXT, boxed: true };
  if (columns <= 1) children(walk, { children: rows.flatMap((row) => row.children ?? []).flatMap((cell) => cell.children ?? []) });
  else for (const row of rows) rowElement(walk, row);
  flush(walk);
  for (const caption of (node.children ?? []).filter((child) => child.role === 'Caption')) visit(walk, caption);
  walk.place = outer;
}

function rowsIn(node: StructNode): StructNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : child.role === 'Caption' ? [] : rowsIn(child)));
}

function rowElement(walk: Walk, row: StructNode): void {
  const cells = (row.children ?? []).map((cell) => runsIn(walk, cell));
  const runs = cells.flat();
  if (runs.length > 0) walk.out.push({ kind: 'row', level: 0, depth: 0, first: true, boxed: false, runs, cells });
}

function runsIn(walk: Walk, node: StructNode): Run[] {
  if (node.type === 'content') return [...(walk.marks.get(markOf(node.id)) ?? [])];
  return (node.children ?? []).flatMap((child) => runsIn(walk, child));
}

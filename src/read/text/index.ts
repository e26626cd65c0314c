import type { RootContent, TableRow as TableRowNode } from 'mdast';
import type { Document, NodeData, ReadOptions } from '../../types.js';
import { checkLimit, limitsOf } from '../limits.js';
import { decodeText } from './encoded.js';
import { withoutFrames } from './frames.js';
import { furniture } from './furniture.js';
import { bodyIndent, headingLevel } from './headings.js';
import { unwrap, vocabularyOf } from './join.js';
import { type Line, linesOf } from './lines.js';
import { withoutLineNumbers } from './numbers.js';
import { type Group, groupsOf } from './paragraphs.js';
import { type DrawnTable, type TableRow, tablesIn } from './tables.js';
import { widthOf } from './wrap.js';

interface Reading {
  readonly vocabulary: ReadonlySet<string>;
  readonly paged: boolean;
  readonly bodyIndent: number;
  /** indents of the list items open at this place, outermost first */
  readonly indents: number[];
}

function positionOf(lines: readonly Line[]): Pick<RootContent, 'position'> {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return { position: { start: { line: first.number, column: 1 }, end: { line: last.number, column: 1 } } };
}

/** Nesting of a list item by its indent among the items before it. */
function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) as number) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  return indents.length - 1;
}

/** Numbered items next to each other are a list where they are short; long ones are numbered paragraphs. */
const ITEM_LENGTH = 400;

const isSimpleNumber = (group: Group | undefined): boolean => group?.mark?.kind === 'number' && /^\(?\d{1,3}[.)](?!\d)/.test(group.lines[0]?.text ?? '');

const lengthOf = (group: Group): number => group.lines.reduce((sum, line) => sum + line.text.length, 0);

/** A numbered paragraph at the margin that hangs nothing and has no short neighbour of its kind is a paragraph with a number; the others are list items. */
function isItem(group: Group, neighbours: readonly (Group | undefined)[]): boolean {
  const [first, second] = group.lines;
  if (!group.mark || !first || group.mark.kind === 'worded') return false;
  if (group.mark.kind !== 'number') return true;
  if (first.indent > 0 || (second !== undefined && second.indent >= 2)) return true;
  return isSimpleNumber(group) && neighbours.some(isSimpleNumber) && lengthOf(group) < ITEM_LENGTH;
}

function dataOf(group: Group, neighbours: readonly (Group | undefined)[], reading: Reading): NodeData {
  const first = group.lines[0] as Line;
  const page = pageOf(group, reading);
  if (group.furniture) return { ...page, furniture: true };
  if (!isItem(group, neighbours)) {
    if (first.indent <= (reading.indents[0] ?? 0)) reading.indents.length = 0;
    return page;
  }
  return { ...page, type: 'listItem', depth: depthOf(first.indent, reading.indents) };
}

function pageOf(group: Group, reading: Reading): NodeData {
  const [first, last] = [group.lines[0] as Line, group.lines.at(-1) as Line];
  if (!reading.paged) return {};
  return last.page > first.page ? { page: first.page, endPage: last.page } : { page: first.page };
}

function nodeOf(group: Group, [above, below]: readonly [Group | undefined, Group | undefined], reading: Reading): RootContent {
  const level = headingLevel(group, below, reading.bodyIndent);
  const text = unwrap(group.lines, reading.vocabulary);
  const value = group.mark?.kind === 'bullet' && level === undefined ? text.slice(group.mark.length) : text;
  const children = [{ type: 'text' as const, value }];
  if (level !== undefined) {
    reading.indents.length = 0;
    return { type: 'heading', depth: level as 1, children, data: pageOf(group, reading) as object, ...positionOf(group.lines) };
  }
  return { type: 'paragraph', children, data: dataOf(group, [above, below], reading) as object, ...positionOf(group.lines) };
}

const rowNode = ({ lines, cells }: TableRow): TableRowNode => ({
  type: 'tableRow',
  children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  ...positionOf(lines),
});

/** Columns of running text are paragraphs, one behind the other: which words belong together is told by the gaps between them alone. */
const columnNodes = ({ lines, cells }: TableRow): RootContent[] =>
  cells.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }], data: { guessed: true } as object, ...positionOf(lines) }));

const tableNodes = ({ rows, prose }: DrawnTable): RootContent[] =>
  prose ? rows.flatMap(columnNodes) : [{ type: 'table', children: rows.map(rowNode), ...positionOf(rows.flatMap(({ lines }) => lines)) }];

/** Nodes by the line they begin on, where tables come between. */
const inOrder = (nodes: RootContent[], tables: number): RootContent[] =>
  tables === 0 ? nodes : nodes.toSorted((one, other) => (one.position?.start.line ?? 0) - (other.position?.start.line ?? 0));

/** Reads plain text: wrapped lines joined, running heads and page numbers set apart, headings and list items found. Throws ReadError, LimitError. */
export async function readText(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const all = withoutFrames(withoutLineNumbers(linesOf((await decodeText(bytes, options.encoding)).text)));
  const { tables, taken } = tablesIn(all);
  const lines = taken.size === 0 ? all : all.map((line) => (taken.has(line.number) ? { ...line, text: '', blank: true } : line));
  const groups = groupsOf(lines, furniture(lines), widthOf(lines));
  checkLimit(limitsOf(options), 'blocks', groups.length + tables.flatMap(({ rows }) => rows).length, 'blocks of text');
  const pages = lines.at(-1)?.page ?? 1;
  const reading: Reading = { vocabulary: vocabularyOf(lines), paged: pages > 1, bodyIndent: bodyIndent(groups), indents: [] };
  const children = inOrder([...groups.map((group, i) => nodeOf(group, [groups[i - 1], groups[i + 1]], reading)), ...tables.flatMap(tableNodes)], tables.length);
  return { root: { type: 'root', children }, format: 'text', ...(pages > 1 ? { pages, pagesRead: pages } : {}), identifying: [], warnings: [] };
}

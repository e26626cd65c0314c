import type { Block } from '../types.js';

/** A table: its first row, what heads its columns, and the rows below. */
export interface Table {
  readonly first: number;
  readonly heads: readonly string[];
  readonly rows: readonly number[];
}

/** The tables of a document; a first row with a number heads nothing. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.type !== 'tableRow') continue;
    const own = rowsFrom(blocks, at);
    const { label, cells = [] } = blocks[at] as Block;
    const { heads = cells } = blocks[own[1] ?? at] ?? {};
    tables.push({ first: at, heads: label ? [] : heads, rows: own.slice(label ? 0 : 1).filter((row) => blocks[row]?.role !== 'furniture') });
    at = own.at(-1) ?? at;
  }
  return tables;
}

/** The rows of the table whose first stands at a place: it goes on behind what frames a page or a column, where the rows there have its columns. */
function rowsFrom(blocks: readonly Block[], first: number): number[] {
  const rows: number[] = [];
  for (let at = first; isRow(blocks[at]) || (rows.length > 0 && isAtFoot(blocks[at])); at++) {
    if (!isRow(blocks[at])) continue;
    if (rows.at(-1) !== undefined && rows.at(-1) !== at - 1 && !isAlike(blocks[first] as Block, blocks[at] as Block)) break;
    rows.push(at);
  }
  return rows;
}

const isRow = (block: Block | undefined): boolean => block?.type === 'tableRow';
const isAtFoot = (block: Block | undefined): boolean => block?.role === 'furniture' || block?.type === 'footnote';
const columnsOf = ({ heads, cells = [] }: Block): string => heads?.join(' | ') ?? String(cells.length);
const isAlike = (one: Block, other: Block): boolean => columnsOf(one) === columnsOf(other);

/** A cell without the label of its row, where it begins with it. */
export const unlabelled = (cell: string, label = ''): string =>
  label !== '' && cell.startsWith(label) ? cell.slice(label.length).replace(SEPARATOR, '').trim() : cell.trim();

/** What parts a label from what it labels. */
const SEPARATOR = /^[\s:.–—)-]+/u;

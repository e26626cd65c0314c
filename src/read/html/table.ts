import type { Element, ElementContent } from 'hast';
import { attribute, isElement } from './nodes.js';

/** A caption, or a row with the content of its cells. */
export interface Row {
  readonly element: Element;
  readonly cells: readonly (readonly ElementContent[])[];
}

const isCell = (node: ElementContent): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

const MOST_SPANNED = 50;

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number.parseInt(attribute(cell, name) || '1', 10) || 1));
}

/** Columns that a cell above reaches into, with the rows it still takes. */
type Reaching = Map<number, number>;

/** The cells of a row at their columns: empty where a cell beside or above reaches over. */
function cellsOf(row: Element, reaching: Reaching): (readonly ElementContent[])[] {
  const cells: (readonly ElementContent[])[] = [];
  const reached = (): void => {
    for (let left = reaching.get(cells.length) ?? 0; left > 0; left = reaching.get(cells.length) ?? 0) {
      reaching.set(cells.length, left - 1);
      cells.push([]);
    }
  };
  for (const cell of row.children.filter(isCell)) {
    reached();
    const below = spanOf(cell, 'rowSpan') - 1;
    const from = cells.length;
    cells.push(cell.children, ...Array.from({ length: spanOf(cell, 'colSpan') - 1 }, () => []));
    if (below > 0) for (let at = from; at < cells.length; at++) reaching.set(at, below);
  }
  reached();
  return cells;
}

/** Rows of a table in order, with its caption; rows of tables inside its cells are not among them. */
export function rowsOf(table: Element, reaching: Reaching = new Map()): Row[] {
  return table.children.filter(isElement).flatMap((child): Row[] => {
    if (child.tagName === 'tr') return [{ element: child, cells: cellsOf(child, reaching) }];
    if (child.tagName === 'caption') return [{ element: child, cells: [] }];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child, new Map()) : [];
  });
}

const has = (node: Element, test: (element: Element) => boolean): boolean =>
  node.children.some((child) => isElement(child) && (test(child) || has(child, test)));

const isFilled = (cell: readonly ElementContent[]): boolean =>
  cell.some((node) => (node.type === 'text' ? node.value.trim() !== '' : isElement(node) && isFilled(node.children)));

/** A table that only places things on the page: it says so, holds tables or headings, or no row has two filled cells. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  if (has(table, (element) => /^(?:table|h[1-6])$/.test(element.tagName))) return true;
  return !rowsOf(table).some((row) => row.cells.filter(isFilled).length > 1);
}

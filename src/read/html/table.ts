import type { Element, ElementContent } from 'hast';
import { attribute, isElement } from './nodes.js';

/** A caption, or a row with the content of its cells. */
export interface Row {
  readonly element: Element;
  readonly cells: readonly (readonly ElementContent[])[];
}

const isCell = (node: ElementContent): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

function cellsOf(row: Element): (readonly ElementContent[])[] {
  return row.children.filter(isCell).flatMap((cell) => {
    const span = Math.min(50, Number.parseInt(attribute(cell, 'colSpan') || '1', 10) || 1);
    return [cell.children, ...Array.from({ length: span - 1 }, () => [])];
  });
}

/** Rows of a table in order, with its caption; rows of tables inside its cells are not among them. */
export function rowsOf(table: Element): Row[] {
  return table.children.filter(isElement).flatMap((child): Row[] => {
    if (child.tagName === 'tr') return [{ element: child, cells: cellsOf(child) }];
    if (child.tagName === 'caption') return [{ element: child, cells: [] }];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
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

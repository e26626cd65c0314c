import { attribute, child, type Element, elements } from '../archive/index.js';
import type { Change } from '../flow/index.js';
import { under } from './context.js';

/** The elements that mark a tracked change, on runs as on paragraph ends, rows and cells. */
const KINDS: Readonly<Record<string, Pick<Change, 'kind' | 'leaves'>>> = {
  ins: { kind: 'insertion', leaves: false },
  del: { kind: 'deletion', leaves: true },
  moveFrom: { kind: 'move', leaves: true },
  moveTo: { kind: 'move', leaves: false },
  cellIns: { kind: 'insertion', leaves: false },
  cellDel: { kind: 'deletion', leaves: true },
};

/** The tracked change that an element marks, undefined where it marks none. */
export function changeOf(element: Element): Change | undefined {
  const kind = KINDS[element.name];
  if (!kind) return undefined;
  const author = attribute(element, 'author');
  const date = attribute(element, 'date');
  return { ...kind, ...(author && { author }), ...(date && { date }) };
}

/** The changes that properties of a row, a cell or a paragraph end name, on top of those around it. */
export function changesIn(properties: Element | undefined, around: readonly Change[]): readonly Change[] {
  return elements(properties).reduce((changes, each) => {
    const change = changeOf(each);
    return change ? under(changes, change) : changes;
  }, around);
}

/** The changes on the end of a paragraph, from its properties. */
export function markChanges(properties: Element | undefined, around: readonly Change[]): readonly Change[] {
  return changesIn(child(properties, 'rPr'), around);
}

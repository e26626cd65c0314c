import type { Element } from 'hast';
import { alphabetic, roman } from '../numerals.js';
import { attribute } from './nodes.js';

/** How the list numbers its items: its type, else the list-style of its style attribute. */
function styleOf(list: Element): string {
  const type = attribute(list, 'type');
  const style = /list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,30})/i.exec(attribute(list, 'style'))?.[1]?.toLowerCase() ?? '';
  if (type !== '') return type;
  return { 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I', none: 'none' }[style] ?? '1';
}

function printed(number: number, style: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (style === 'a') return alphabetic(number);
  if (style === 'A') return alphabetic(number).toUpperCase();
  if (style === 'i') return roman(number);
  return style === 'I' ? roman(number).toUpperCase() : String(number);
}

/** The label that a browser prints before the `index`-th item of an ordered list; undefined where the list shows none. */
export function orderedLabel(list: Element, item: Element, index: number): string | undefined {
  const style = styleOf(list);
  if (style === 'none') return undefined;
  const own = Number.parseInt(attribute(item, 'value'), 10);
  const start = Number.parseInt(attribute(list, 'start'), 10);
  const number = Number.isNaN(own) ? (Number.isNaN(start) ? 1 : start) + index - 1 : own;
  return `${printed(number, style)}.`;
}

import type { Element } from 'hast';
import { attribute } from './nodes.js';

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

/** How the list numbers its items: its type, else the list-style of its style attribute. */
function styleOf(list: Element): string {
  const type = attribute(list, 'type');
  const style = /list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,30})/i.exec(attribute(list, 'style'))?.[1]?.toLowerCase() ?? '';
  if (type !== '') return type;
  return { 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I', none: 'none' }[style] ?? '1';
}

function printed(number: number, style: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (style === 'a') return letters(number);
  if (style === 'A') return letters(number).toUpperCase();
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

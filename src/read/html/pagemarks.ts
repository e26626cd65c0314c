import type { Element, Root } from 'hast';
import { attribute, childrenOf, isElement } from './nodes.js';

/** Names that books give the place where a printed page begins: "page_8", "pg8"; "p8", which may also be a paragraph. The number of the file in the book may follow ("page_8-2"). */
const PAGE = /^(?:page|pg)[-_:. ]?0*([\divxlc]{1,6})(?:-\d{1,5})?$/i;
const PAGE_OR_PARAGRAPH = /^p[-_:.]?0*([\divxlc]{1,6})(?:-\d{1,5})?$/i;
/** A number in brackets, as one sets what is no word of the text. */
const BRACKETED = /^\s?(?:\[\s?(?:p(?:g|age|\.)?\.?\s?)?([\divxlc]{1,6})\s?\]|\{\s?(?:p(?:g|age)?\.?\s?)?([\divxlc]{1,6})\s?\})/i;

/** Takes out the numbers in brackets that stand at an anchor named for the page of that number: an anchor may hold the number, stand before it, or, left open, hold the rest of the line. */
export function withoutPageNumbers<T extends Root | Element>(parent: T): T {
  let inLine = false;
  let opened: string | undefined;
  const children = childrenOf(parent).map((child) => {
    if (child.type === 'text') {
      const value = opened === undefined ? child.value : withoutNumber(child.value, opened);
      opened = undefined;
      inLine ||= value.trim() !== '';
      return value === child.value ? child : { ...child, value };
    }
    if (!isElement(child)) return child;
    opened = pageOf(child, inLine);
    const [first, ...rest] = child.children;
    const read =
      opened !== undefined && first?.type === 'text' ? { ...child, children: [{ ...first, value: withoutNumber(first.value, opened) }, ...rest] } : child;
    if (first) opened = undefined;
    inLine ||= first !== undefined;
    return withoutPageNumbers(read);
  });
  return { ...parent, children };
}

/** The number of the page that an anchor begins; within a line "p8" is no number of a paragraph. */
function pageOf(element: Element, inLine: boolean): string | undefined {
  if (element.tagName !== 'a' && element.tagName !== 'span') return undefined;
  return ['id', 'name'].flatMap((key) => {
    const name = attribute(element, key);
    const leads = attribute(element, 'href');
    const found = PAGE.exec(name) ?? (inLine ? PAGE_OR_PARAGRAPH.exec(name) : null);
    return found?.[1] !== undefined && (leads === '' || leads === `#${name}`) ? [found[1].toLowerCase()] : [];
  })[0];
}

function withoutNumber(text: string, page: string): string {
  const found = BRACKETED.exec(text);
  return found && (found[1] ?? found[2])?.toLowerCase() === page ? text.slice(found[0].length) : text;
}

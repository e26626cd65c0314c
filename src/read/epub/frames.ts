import type { Element, Root } from 'hast';
import { isLinkList, linkLines } from '../html/main.js';
import { attribute, childrenOf, isElement, type Parent, weigh } from '../html/nodes.js';

/** What parts of a book call themselves that lead to others: lists of contents, pages, figures. */
const LEADS = /(?:^|\s)(?:doc-)?(?:toc|page-?list|landmarks|loi|lot|loa|lov)(?:\s|$)/;

/** What of a book's page only leads to others: all else is content, also what looks like a head or an aside on the web. */
export function framesIn(page: Root): ReadonlySet<Element> {
  const weights = weigh(page);
  const frames = new Set<Element>();
  const visit = (parent: Parent): void => {
    for (const line of linkLines(parent, weights)) frames.add(line);
    for (const child of childrenOf(parent)) {
      if (!isElement(child) || frames.has(child)) continue;
      const leads = child.tagName === 'nav' || LEADS.test(`${attribute(child, 'role')} ${attribute(child, 'epub:type')}`);
      if (leads || isLinkList(child, weights)) frames.add(child);
      else visit(child);
    }
  };
  visit(page);
  return frames;
}

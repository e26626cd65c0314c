import type { Element, Root } from 'hast';
import { attribute, childrenOf, isAround, isElement, isSkipped, type Parent, type Weight, weigh } from './nodes.js';

/** A <main> with less of the page's text than this is a shell around it. */
const MAIN_SHARE = 0.25;
/** One of several articles is the text only if it is most of it; else the page is a list of articles. */
const ARTICLE_SHARE = 0.5;
/** A child with this much of the text outside links is where the text is; what stands beside it is decoration. */
const DENSE_SHARE = 0.9;

/** Navigation that is itself most of the page is the content: a page of links. */
const AROUND_SHARE = 0.5;

function elements(root: Parent, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (parent: Parent): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child) || isSkipped(child)) continue;
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

const textOf = (weights: ReadonlyMap<Parent, Weight>, node: Parent): number => weights.get(node)?.text ?? 0;

function largest(found: readonly Element[], weights: ReadonlyMap<Parent, Weight>): Element | undefined {
  return found.reduce<Element | undefined>((best, element) => (best && textOf(weights, best) >= textOf(weights, element) ? best : element), undefined);
}

function densest(from: Parent, weights: ReadonlyMap<Parent, Weight>): Parent {
  const prose = (node: Parent): number => textOf(weights, node) - (weights.get(node)?.links ?? 0);
  let here = from;
  for (;;) {
    const all = prose(here);
    const next = childrenOf(here).find(
      (child): child is Element => isElement(child) && !isSkipped(child) && !isAround(child) && prose(child) >= all * DENSE_SHARE,
    );
    if (!next || all === 0 || !/^(?:body|div|section|article|main|center|form|html)$/.test(next.tagName)) return here;
    here = next;
  }
}

/** Where the text of a page is: its main element, its article, else the densest block. */
export function mainContent(root: Root): { readonly content: Parent; readonly leaveOut: (element: Element) => boolean } {
  const weights = weigh(root);
  const total = textOf(weights, root);
  const mains = elements(root, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const main = largest(mains, weights);
  const article = largest(
    elements(root, (element) => element.tagName === 'article'),
    weights,
  );
  const leaveOut = (element: Element): boolean => isAround(element) && textOf(weights, element) < total * AROUND_SHARE;
  if (main && textOf(weights, main) >= total * MAIN_SHARE) return { content: main, leaveOut };
  if (article && textOf(weights, article) >= total * ARTICLE_SHARE) return { content: article, leaveOut };
  return { content: densest(root, weights), leaveOut };
}

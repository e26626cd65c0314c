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

/** Names of boxes that tell of another text; on a page of such boxes only they are the text themselves. */
const TEASER = /(?:^|[^a-z])(?:teaser|card|promo|related)(?:[^a-z]|$)/i;

/** Articles named as boxes that stand beside the one that is most of the content. */
function teasersIn(content: Parent, weights: ReadonlyMap<Parent, Weight>): readonly Element[] {
  const isArticle = ({ tagName }: Element): boolean => tagName === 'article';
  const isTeaser = (element: Element): boolean => isArticle(element) && TEASER.test(attribute(element, 'className'));
  const article = largest(elements(content, isArticle), weights);
  if (!article || textOf(weights, article) < textOf(weights, content) * ARTICLE_SHARE) return [];
  const own = new Set([article, ...elements(article, isTeaser)]);
  return elements(content, isTeaser).filter((element) => !own.has(element));
}

const textOf = (weights: ReadonlyMap<Parent, Weight>, node: Parent): number => weights.get(node)?.text ?? 0;

function largest(found: readonly Element[], weights: ReadonlyMap<Parent, Weight>): Element | undefined {
  return found.reduce<Element | undefined>((best, element) => (best && textOf(weights, best) >= textOf(weights, element) ? best : element), undefined);
}

/** What may hold all of a page's text; what else does is a part of it. */
const WRAPPERS = ['body', 'div', 'section', 'article', 'main', 'center', 'form', 'html'] as const;

const isWrapper = (name: string): boolean => WRAPPERS.some((wrapper) => wrapper === name);

function densest(from: Parent, weights: ReadonlyMap<Parent, Weight>): Parent {
  const prose = (node: Parent): number => textOf(weights, node) - (weights.get(node)?.links ?? 0);
  let here = from;
  for (;;) {
    const all = prose(here);
    const next = childrenOf(here).find(
      (child): child is Element => isElement(child) && !isSkipped(child) && !isAround(child, weights) && prose(child) >= all * DENSE_SHARE,
    );
    if (!next || all === 0 || !isWrapper(next.tagName)) return here;
    here = next;
  }
}

/** Where the text of a page is: its main element, its article, else the densest block. */
function contentOf(root: Root, weights: ReadonlyMap<Parent, Weight>): Parent {
  const total = textOf(weights, root);
  const main = largest(
    elements(root, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main'),
    weights,
  );
  const article = largest(
    elements(root, (element) => element.tagName === 'article'),
    weights,
  );
  if (main && textOf(weights, main) >= total * MAIN_SHARE) return main;
  if (article && textOf(weights, article) >= total * ARTICLE_SHARE) return article;
  return densest(root, weights);
}

/** The elements that only frame the text of a page: all beside its content, and in it navigation, notices, lists of links. */
export function framesOf(root: Root): ReadonlySet<Element> {
  const weights = weigh(root);
  const content = contentOf(root, weights);
  const around = textOf(weights, root) * AROUND_SHARE;
  const frames = new Set<Element>(teasersIn(content, weights));
  const inside = (parent: Parent): void => {
    for (const line of linkLines(parent, weights)) frames.add(line);
    for (const child of childrenOf(parent)) {
      if (!isElement(child) || isSkipped(child)) continue;
      if ((isAround(child, weights) && textOf(weights, child) < around) || isLinkList(child, weights)) frames.add(child);
      else inside(child);
    }
  };
  const outside = (parent: Parent): boolean => {
    if (parent === content) {
      inside(parent);
      return true;
    }
    const below = childrenOf(parent).filter((child): child is Element => isElement(child) && !isSkipped(child));
    const others = below.filter((child) => !outside(child));
    if (others.length === below.length) return false;
    for (const other of others) frames.add(other);
    return true;
  };
  outside(root);
  return frames;
}

/** A list of links with at least so many items, of which hardly a word stands outside the links, is navigation or contents. */
const LINK_ITEMS = 4;
const LINK_SHARE = 0.95;

const isLinkLine = (node: Parent, weights: ReadonlyMap<Parent, Weight>): boolean => {
  const { text, links } = weights.get(node) ?? { text: 0, links: 0 };
  return text > 0 && links >= text * LINK_SHARE;
};

/** Paragraphs one after another that are nothing but links: a contents table without a list. */
export function linkLines(parent: Parent, weights: ReadonlyMap<Parent, Weight>): Element[] {
  const blocks = childrenOf(parent).filter((child): child is Element => isElement(child) && !isSkipped(child));
  const found: Element[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (end < blocks.length && /^(?:p|div|dt|dd|li)$/.test(blocks[end]?.tagName ?? '') && isLinkLine(blocks[end] as Element, weights)) end++;
    if (end - at >= LINK_ITEMS) found.push(...blocks.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Whether a list is navigation or contents. */
export function isLinkList(element: Element, weights: ReadonlyMap<Parent, Weight>): boolean {
  if (!/^(?:ul|ol|menu)$/.test(element.tagName)) return false;
  return isLinkLine(element, weights) && element.children.filter((child) => isElement(child) && child.tagName === 'li').length >= LINK_ITEMS;
}

import type { Element, ElementContent, Nodes, Root } from 'hast';
import { AROUND, AROUND_NAMES, AROUND_ROLES, BESIDE, BESIDE_ROLE, SKIPPED } from './elements.js';

/** A node that has children. */
export type Parent = Element | Root;

/** Whether a node is an element. */
export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The children of an element or page. */
export const childrenOf = (node: Parent): readonly ElementContent[] => node.children as ElementContent[];

/** An attribute as text, '' where it is missing. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? '' : String(value);
}

const hiddenStyle = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    attribute(element, 'ariaHidden') === 'true' ||
    hiddenStyle.test(attribute(element, 'style'))
  );
}

function namedAround(element: Element): boolean {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`.toLowerCase();
  return names.split(/[^a-z]+/).some((word) => AROUND_NAMES.has(word));
}

/** A panel that waits behind its tab: hidden until it is asked for, and text of the page all the same. */
const isPanel = (element: Element): boolean =>
  attribute(element, 'role') === 'tabpanel' ||
  /(?:^|[\s_-])(?:tab-pane|tabs?-?_{0,2}panel|tab-content|accordion-?_{0,2}(?:body|collapse|content|panel|section-content))(?:--[\w-]{1,30})?(?:\s|$)/i.test(
    attribute(element, 'className'),
  );

/** The mark where a printed page begins in a book: its number is no word of the text. */
const isPageMark = (element: Element): boolean =>
  /(?:^|\s)(?:doc-)?pagebreak(?:\s|$)/.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`) ||
  (/(?:^|\s)(?:pagenum|page-?number|pageno|pagebreak)(?:\s|$)/i.test(attribute(element, 'className')) && isPageNumber(element));

const isPageNumber = ({ children: [only, ...more] }: Element): boolean =>
  more.length === 0 &&
  (only === undefined ||
    (only.type === 'text' ? /^\W{0,3}(?:p(?:g|age)?\.?\s?)?[\divxlc]{1,6}\W{0,3}$/i.test(only.value) : isElement(only) && isPageNumber(only)));

/** Nothing in it is text to be read. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.tagName) || isPageMark(element) || (isHidden(element) && !isPanel(element) && !isDialog(element));

/** What opens before the page: it stands in the file, and is kept as what frames the text. */
const isDialog = (element: Element): boolean => element.tagName === 'dialog' || /^(?:alert)?dialog$/.test(attribute(element, 'role'));

/** Navigation, cookie notices, page feet: by element, role or name. */
export function isAround(element: Element, weights: ReadonlyMap<Parent, Weight>): boolean {
  if (AROUND.has(element.tagName) || AROUND_ROLES.has(attribute(element, 'role'))) return true;
  if (isBeside(element) && !isProse(weights.get(element))) return true;
  return /^(?:div|section|ul|ol|header|form|table|p)$/.test(element.tagName) && namedAround(element);
}

const isBeside = (element: Element): boolean => BESIDE.has(element.tagName) || attribute(element, 'role') === BESIDE_ROLE;

/** The shortest sentence that says something, in characters. */
const SENTENCE = 40;
const MOSTLY = 0.5;

/** Whether text is more than links: a sentence at least stands outside them. */
const isProse = ({ text, links }: Weight = { text: 0, links: 0 }): boolean => text - links >= SENTENCE && links < text * MOSTLY;

/** Lengths of the text in an element, of links and of all, without what is skipped. */
export interface Weight {
  readonly text: number;
  readonly links: number;
}

/** Text lengths of every element of a page, in one walk. */
export function weigh(root: Parent): ReadonlyMap<Parent, Weight> {
  const weights = new Map<Parent, Weight>();
  const visit = (parent: Parent): Weight => {
    let text = 0;
    let links = 0;
    for (const child of childrenOf(parent)) {
      if (child.type === 'text') text += child.value.trim().length;
      if (!isElement(child) || isSkipped(child)) continue;
      const inner = visit(child);
      text += inner.text;
      links += child.tagName === 'a' ? inner.text : inner.links;
    }
    const weight = { text, links };
    weights.set(parent, weight);
    return weight;
  };
  visit(root);
  return weights;
}

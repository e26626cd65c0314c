import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIPPED } from './elements.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';
import { drawsLine, names, type Selector, strikingSelectors } from './sheet.js';

/** Elements that strike out what they hold. */
const STRIKING: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Class names that strike out by sheets which pages do not bring along: of Bootstrap, Tailwind, AsciiDoc, Word, and what authors call it. */
const CLASSES: ReadonlySet<string> = new Set(
  'text-decoration-line-through line-through linethrough strike striked strikethrough strike-through strikeout struck struck-out msodel'.split(' '),
);

const strikesClass = (classes: string): boolean =>
  classes !== '' &&
  classes
    .toLowerCase()
    .split(/\s+/)
    .some((name) => CLASSES.has(name));

function strikes(element: Element, around: readonly Parent[], selectors: readonly Selector[]): boolean {
  if (STRIKING.has(element.tagName) || drawsLine(attribute(element, 'style')) || strikesClass(attribute(element, 'className'))) return true;
  return selectors.some((selector) => names(selector, element, around));
}

/** Whether a tag alone, as it is written, strikes out what follows it. */
export function strikesTag(name: string, attributes: string): boolean {
  return STRIKING.has(name) || drawsLine(attributes) || strikesClass(/\bclass\s{0,4}=\s{0,4}["']([^"']{1,400})/i.exec(attributes)?.[1] ?? '');
}

/** The style sheets that stand in a page. */
export function sheetsIn(parent: Parent): string[] {
  return childrenOf(parent).flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === 'style' ? [child.children.map((each) => (each.type === 'text' ? each.value : '')).join('')] : sheetsIn(child);
  });
}

const deleted = (text: Text): Element => ({
  type: 'element',
  tagName: 'del',
  properties: {},
  children: [text],
  ...(text.position ? { position: text.position } : {}),
});

/**
 * Puts every text that is struck out, by an element, a style, a class or a rule of a sheet, into a <del> of its own: so a struck section,
 * list or row is told by its words wherever they are read. `sheets` are those that do not stand in the page.
 */
export function withStruck(page: Root, sheets: readonly string[] = []): Root {
  const selectors = [...sheetsIn(page), ...sheets].flatMap(strikingSelectors);
  const visit = (parent: Parent, around: readonly Parent[], struck: boolean): void => {
    const here = [...around, parent];
    parent.children = childrenOf(parent).map((child): ElementContent => {
      if (child.type === 'text') return struck && child.value.trim() !== '' ? deleted(child) : child;
      if (isElement(child) && !SKIPPED.has(child.tagName)) visit(child, here, struck || strikes(child, here, selectors));
      return child;
    });
  };
  visit(page, [], false);
  return page;
}

import type { Element, ElementContent, Root, Text } from 'hast';
import type { Letters } from '../../types.js';
import { SKIPPED } from './elements.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';
import { bodiesBy, rulesWith } from './sheet.js';
import { sheetsIn } from './struck.js';
import { isRaised, type Look, lookOf, PLAIN, saysLook } from './styles.js';

/** Class names of titles that are no headings: of Word's web pages and of online editors. */
const TITLE_CLASS = /(?:^|[\s_-])(?:heading|title|subtitle|subheading|msotitle|msosubtitle)(?:[\s_-]?\d)?(?:\s|$)/i;

/**
 * Puts text that a style or a rule of a sheet sets in bold into a <b> of its own, takes <b> away where one sets it plain, and leaves with each
 * text how its letters are set, with each element whether they are raised. `sheets` are those that do not stand in the page.
 */
export function withLooks(page: Root, sheets: readonly string[] = []): Root {
  const bodiesOf = bodiesBy([...sheetsIn(page), ...sheets].flatMap((css) => rulesWith(css, saysLook)));
  const visit = (parent: Parent, around: readonly Parent[], set: Setting): void => {
    const here = [...around, parent];
    parent.children = childrenOf(parent).map((child): ElementContent => {
      if (child.type === 'text') return looking(child, set);
      if (!isElement(child) || SKIPPED.has(child.tagName)) return child;
      const bodies = bodiesOf(child, here);
      const look = lookOf(child, set.look, bodies);
      if (isRaised(child, bodies)) child.properties = { ...child.properties, dataRaised: 'true' };
      if (!look.bold && BOLD.has(child.tagName)) child.tagName = 'span';
      visit(child, here, { look, told: set.told || BOLD.has(child.tagName) || TITLE.test(child.tagName) });
      return child;
    });
  };
  visit(page, [], { look: PLAIN, told: false });
  return page;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
/** A title of the format's own needs no look. */
const TITLE = /^h[1-6]$/;

/** The look where a reader stands, and whether an element tells already that it is bold. */
interface Setting {
  readonly look: Look;
  readonly told: boolean;
}

function looking(text: Text, { look, told }: Setting): ElementContent {
  if (text.value.trim() === '') return text;
  text.data = { ...text.data, letters: { size: look.size, ...(look.underlined && { underlined: true }) } } as object;
  return look.bold && !told ? { type: 'element', tagName: 'b', properties: {}, children: [text] } : text;
}

/** How the letters of nodes are set as a whole: the smallest size, and what all have in common. */
export function lettersOf(nodes: readonly ElementContent[], around: readonly Element[] = []): Letters | undefined {
  const found: Letters[] = [];
  const gather = (node: ElementContent): void => {
    const letters = node.type === 'text' ? (node.data as { readonly letters?: Letters } | undefined)?.letters : undefined;
    if (letters) found.push(letters);
    if (isElement(node)) for (const child of node.children) gather(child);
  };
  for (const node of nodes) gather(node);
  if (found.length === 0) return undefined;
  const size = found.reduce((least, letters) => Math.min(least, letters.size ?? PLAIN.size), Number.POSITIVE_INFINITY);
  const titled = around.some((element) => TITLE_CLASS.test(attribute(element, 'className')));
  return { size, ...(found.every(({ underlined }) => underlined) && { underlined: true }), ...(titled && { titled: true }) };
}

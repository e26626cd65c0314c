import type { Element, Root } from 'hast';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';

/** What is hidden until a reader asks for it, and frames the text when it shows: it is no panel of the text. */
const BESIDE = /(?:^|[\s_-])(?:modal|dialog|menu|dropdown|offcanvas|nav|navbar|search|tooltip|popover)(?:[\s_-]|$)/i;
const BESIDE_ROLES = /^(?:dialog|alertdialog|menu|navigation|search|tooltip|listbox)$/;

function* elements(parent: Parent): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

/** The identifiers that a control opens: by what it says of itself, or as the link that it is. */
function opened(control: Element): string[] {
  const named = `${attribute(control, 'ariaControls')} ${attribute(control, 'dataTarget')} ${attribute(control, 'dataBsTarget')}`;
  const isTab = attribute(control, 'role') === 'tab' || /^(?:tab|pill|collapse)$/.test(attribute(control, 'dataToggle') || attribute(control, 'dataBsToggle'));
  const link = isTab ? attribute(control, 'href') : '';
  return `${named} ${link}`.split(/\s+/).flatMap((id) => (id === '' || id === '#' ? [] : id.replace(/^#/, '')));
}

const isBeside = (element: Element): boolean =>
  element.tagName === 'nav' || BESIDE_ROLES.test(attribute(element, 'role')) || BESIDE.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`);

function show(element: Element): void {
  const { hidden: _hidden, ariaHidden: _aria, style: _style, ...properties } = element.properties;
  const style = attribute(element, 'style').replace(/(?:display|visibility)\s{0,4}:\s{0,4}(?:none|hidden)/gi, '');
  element.properties = { ...properties, ...(style !== '' && { style }) };
}

/** Shows what a page hides until its tab, its title or its button is chosen: it is text of the page all the same. Changes the tree. */
export function withPanels(page: Root): Root {
  const controls = [...elements(page)].flatMap(opened);
  if (controls.length === 0) return page;
  const ids = new Set(controls);
  for (const element of elements(page)) if (ids.has(attribute(element, 'id')) && !isBeside(element)) show(element);
  return page;
}

import type { Element, Root } from 'hast';
import { BLOCKS } from './elements.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';

/** What calls a note: a number, a letter or a sign, also in brackets. */
const MARK = /^[[(]?(?:(?:foot|end)?note\s)?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,3})[\])]?$/i;
/** What is printed between the mark of a note and its words. */
const AFTER_MARK = /^\s*[.):\]]\s*/;
/** Characters: longer links in a note say more than "Return to text". */
const WAY_BACK = 40;

/** An element with those around it, innermost last. */
interface Standing {
  readonly element: Element;
  readonly around: readonly Element[];
}

function* standings(parent: Parent, around: readonly Element[] = []): Generator<Standing> {
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    yield { element: child, around };
    yield* standings(child, [...around, child]);
  }
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : isElement(child) ? textOf(child) : '')).join('');
const target = (link: Element): string => (attribute(link, 'href').startsWith('#') ? attribute(link, 'href').slice(1) : '');
const nameOf = (element: Element): string => attribute(element, 'id') || attribute(element, 'name');

/** The block in which something stands: the innermost item, paragraph or cell. */
const blockOf = ({ element, around }: Standing): Element | undefined => [...around, element].findLast(({ tagName }) => BLOCKS.has(tagName));

/** Blocks that notes are; one with a title in it is a part of the text. */
const isNote = (element: Element): boolean => /^(?:p|li|dd|div|aside)$/.test(element.tagName) && !hasTitle(element);
const hasTitle = (element: Element): boolean => element.children.some((child) => isElement(child) && (/^h[1-6]$/.test(child.tagName) || hasTitle(child)));

/** Links by the block in which they stand. */
function byBlock(links: readonly Standing[]): ReadonlyMap<Element, Standing[]> {
  const found = new Map<Element, Standing[]>();
  for (const link of links) {
    const block = blockOf(link);
    if (block) found.set(block, [...(found.get(block) ?? []), link]);
  }
  return found;
}

/** The links of a block that lead into another. */
const leading = (links: readonly Standing[], to: Element, byId: ReadonlyMap<string, Standing>): Standing[] =>
  links.filter((link) => {
    const place = byId.get(target(link.element));
    return place !== undefined && [...place.around, place.element].includes(to);
  });

/** Takes the link back out of a note, and what is printed between the mark and the words. */
function takeOut({ element, around }: Standing): void {
  const next = around.at(-1)?.children[(around.at(-1)?.children.indexOf(element) ?? 0) + 1];
  if (next?.type === 'text' && MARK.test(textOf(element).trim())) next.value = next.value.replace(AFTER_MARK, '');
  element.children = [];
}

/**
 * Ties notes to their calls where nothing but the links say what they are: a mark leads to a block from which a link leads back to the
 * block of the mark. The marks and the block get the names that notes have, and the link back, which is no word of the note, goes. Changes the tree.
 */
export function withNotes(page: Root): Root {
  const all = [...standings(page)];
  const links = all.filter(({ element }) => element.tagName === 'a' && target(element) !== '');
  if (links.length < 2) return page;
  const byId = new Map(all.filter(({ element }) => nameOf(element) !== '').map((each) => [nameOf(each.element), each]));
  const inBlock = byBlock(links);
  const names = new Map<Element, { readonly id: string; readonly mark: string }>();
  for (const link of links) {
    const called = byId.get(target(link.element));
    const [from, note, mark] = [blockOf(link), called && blockOf(called), textOf(link.element).trim()];
    if (!from || !note || from === note || !isNote(note) || !MARK.test(mark)) continue;
    const back = leading(inBlock.get(note) ?? [], from, byId).filter(({ element }) => textOf(element).trim().length <= WAY_BACK);
    if (back.length === 0 || names.has(from)) continue;
    const name = names.get(note) ?? { id: `footnote-${names.size + 1}`, mark: mark.replace(/[[\]()]/g, '') };
    names.set(note, name);
    link.element.properties = { ...link.element.properties, href: `#${name.id}`, role: 'doc-noteref' };
    for (const each of back) takeOut(each);
  }
  for (const [note, { id, mark }] of names) note.properties = { ...note.properties, id, dataNote: mark };
  return page;
}

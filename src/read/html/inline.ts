import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { asTyped, isNoteMark, withoutTypedMarks } from '../../text/index.js';
import { attribute, isElement, isSkipped } from './nodes.js';
import { isRaised } from './styles.js';

/** Turns the text of a page into inline nodes: plain, or Markdown where the page is part of Markdown. */
export type TextReader = (text: string) => readonly PhrasingContent[];

/** Reads a text as it stands. */
export const plainText: TextReader = (text) => [{ type: 'text', value: text }];

const BOLD = new Set(['b', 'strong']);
const DELETED = new Set(['del', 's', 'strike']);
/** A footnote mark: a number, letter or sign in superscript or brackets. */
const MARK = /^[[(]?(?:(?:foot|end)?note\s)?(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,3})[\])]?$/i;
const BRACKETED = /^\[[^[\]]+\]$/;

/** The names that programs give notes, with their number or, for footnotes, a word: "fn1", "_ftn2", "cite_note-smith-3", "fn:rates"; a word of the text, as "notebook", is none. */
const NOTE =
  /(?:^|[-_:.]|^sd)(?:(?:foot|end)?note|fn|ftn|edn)(?:ref|sym|anc(?:hor)?)?(?:[-_:.]?\d|[-_:.].{0,80}\d$)|(?:^|[-_:.])(?:(?:foot|end)note|fn|ftn|edn)(?:ref)?[-_:.]./i;
/** Entries of a list of sources: "ref-3", "reference-3"; less than a note, as "see reference 3" leads there, too. */
const SOURCE = /(?:^|[-_:.])ref(?:erence)?s?[-_:.]?\d/i;

const plain = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : isElement(child) ? plain(child) : '')).join('');

/** An arrow at the end of a footnote, back to where it is called. */
const isWayBack = (link: Element): boolean =>
  link.tagName === 'a' && attribute(link, 'href').startsWith('#') && /^[^\p{L}\p{N}]{1,4}$/u.test(plain(link).trim());

/** Whether a link that reads like a mark leads to what is named like a note. */
function isNoteLink(link: Element): boolean {
  const name = fragmentOf(link);
  return NOTE.test(name) || /noteref/i.test(attribute(link, 'role')) || (SOURCE.test(name) && BRACKETED.test(plain(link).trim()));
}

/** What the target of a link is called in its page. */
const fragmentOf = (link: Element): string => decode(/#(.*)$/.exec(attribute(link, 'href'))?.[1] ?? '');

/** The identifier that a footnote mark calls, undefined where the element is no such mark. */
function noteCall(element: Element): string | undefined {
  const link = element.tagName === 'a' ? element : element.children.find((child): child is Element => isElement(child) && child.tagName === 'a');
  if (!link || (element.tagName !== 'sup' && element.tagName !== 'a')) return undefined;
  const isMark = MARK.test(plain(element).trim()) && (element.tagName === 'sup' || isNoteLink(link));
  return isMark && attribute(link, 'href').startsWith('#') && fragmentOf(link) !== '' ? noteName(fragmentOf(link)) : undefined;
}

/** The name of a note: Word calls "_ftn1" what it keeps as "ftn1". */
export const noteName = (id: string): string => id.replace(/^_+(?=ftn|edn)/, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Elements whose text is raised, by their names, styles or the sheets of the page. */
const isSetHigh = (node: Element): boolean => isRaised(node) || attribute(node, 'dataRaised') !== '';

/** A number in brackets that leads to a note of another page: a part of a page was saved, or its notes stand elsewhere. */
const isMarkElsewhere = (node: Element): boolean =>
  node.tagName === 'a' && BRACKETED.test(plain(node).trim()) && MARK.test(plain(node).trim()) && isNoteLink(node);

function element(node: Element, read: TextReader, before: string): PhrasingContent[] {
  if (isSkipped(node) || isWayBack(node)) return [];
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (node.tagName === 'wbr') return [];
  const note = noteCall(node);
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note }];
  if ((isSetHigh(node) && isNoteMark(plain(node), before)) || isMarkElsewhere(node)) return [{ type: 'footnoteReference', identifier: plain(node).trim() }];
  if (isSetHigh(node) && asTyped(plain(node), before) !== plain(node)) return [{ type: 'text', value: asTyped(plain(node), before) }];
  const children = phrasing(node.children, read, before);
  if (BOLD.has(node.tagName)) return [{ type: 'strong', children }];
  if (DELETED.has(node.tagName)) return [{ type: 'delete', children }];
  if (node.tagName === 'a') return [{ type: 'link', url: attribute(node, 'href'), children }];
  return children;
}

/** As much of what stands before a place as tells what a raised number is. */
const NEAR = 40;

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : node.type === 'break' ? '\n' : '')).join('');

/** Inline nodes of inline elements; what is skipped is left out. `before` is the text that stands before them in their block. */
export function phrasing(nodes: readonly ElementContent[], read: TextReader, before = ''): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let so = before;
  for (const node of nodes) {
    const next = node.type === 'text' ? read(withoutTypedMarks(node.value, so)) : isElement(node) ? element(node, read, so) : [];
    out.push(...next);
    so = `${so}${wordsOf(next)}`.slice(-NEAR);
  }
  return out;
}

import type { PhrasingContent } from 'mdast';
import type { Annotation } from '../types.js';
import { type Stretch, settle } from './struck.js';

/** What the inline nodes of one block say. */
export interface Inline {
  /** plain text as the nodes have it: no marks, no link targets, no footnote marks */
  readonly text: string;
  /** every letter stands in bold */
  readonly bold: boolean;
  /** characters in bold at the start where the rest is not; 0 for none */
  readonly lead: number;
  /** the line ends with them */
  readonly breaks: boolean;
  /** the whole is one link into the same document, as the entries of a contents table are */
  readonly anchor: boolean;
  /** identifiers of the footnotes called here */
  readonly notes: readonly string[];
  /** what is struck out: left out of the text, unless all of it is */
  readonly struck: readonly Annotation[];
  /** all of it is struck out */
  readonly whole: boolean;
}

interface Gathered {
  text: string;
  /** offsets of what is struck out, in order */
  readonly struck: Stretch[];
  bold: number;
  /** where the first letter stands that is not bold, and whether a line break stands before it */
  plain?: { readonly at: number; readonly breaks: boolean };
  anchored: number;
  /** nothing but white space stands after the last line break */
  broken: boolean;
  readonly notes: string[];
}

const lengthOf = (text: string): number => text.replace(/\s+/gu, '').length;

function gatherLeaf(node: PhrasingContent, into: Gathered, strong: boolean): void {
  if (!strong && !into.plain && 'value' in node && node.type !== 'html' && /\S/.test(node.value)) {
    const at = into.text.length;
    into.plain = { at, breaks: into.broken || /^\s{0,20}\n/.test(node.value) };
  }
  into.broken = node.type === 'break' || (into.broken && !('value' in node && /\S/.test(node.value)));
  if (node.type === 'text' || node.type === 'inlineCode') into.text += node.value;
  else if (node.type === 'break') into.text += ' ';
  else if (node.type === 'html' && /^<(?:br|td|th|li|p|div)\b/i.test(node.value)) into.text += ' ';
  else if (node.type === 'footnoteReference') into.notes.push(node.identifier);
}

function gather(nodes: readonly PhrasingContent[], into: Gathered, strong = false): void {
  for (const node of nodes) {
    const start = into.text.length;
    if ('children' in node) gather(node.children, into, strong || node.type === 'strong');
    else gatherLeaf(node, into, strong);
    if (node.type === 'delete') into.struck.push({ start, end: into.text.length });
    if (node.type === 'strong') into.bold += lengthOf(into.text.slice(start));
    if (node.type === 'link' && node.url.startsWith('#')) into.anchored += lengthOf(into.text.slice(start));
  }
}

/** The text of inline nodes and what their marks say of it. */
export function inline(nodes: readonly PhrasingContent[]): Inline {
  const into: Gathered = { text: '', struck: [], bold: 0, anchored: 0, broken: false, notes: [] };
  gather(nodes, into);
  const letters = into.bold > 0 || into.anchored > 0 ? lengthOf(into.text) : 0;
  const { plain = { at: 0, breaks: false } } = into;
  const lead = into.struck.length > 0 ? 0 : into.text.slice(0, plain.at).trim().length;
  const whole = { bold: letters > 0 && into.bold >= letters, anchor: letters > 0 && into.anchored >= letters };
  return { ...settle(into.text, into.struck), ...whole, lead, breaks: lead > 0 && plain.breaks, notes: into.notes };
}

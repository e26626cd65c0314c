import type { PhrasingContent } from 'mdast';
import type { Annotation } from '../types.js';
import { type Stretch, settle } from './struck.js';

/** What the inline nodes of one block say. */
export interface Inline {
  /** plain text as the nodes have it: no marks, no link targets, no footnote marks */
  readonly text: string;
  /** every letter stands in bold */
  readonly bold: boolean;
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
  anchored: number;
  readonly notes: string[];
}

const lengthOf = (text: string): number => text.replace(/\s+/gu, '').length;

function gatherLeaf(node: PhrasingContent, into: Gathered): void {
  if (node.type === 'text' || node.type === 'inlineCode') into.text += node.value;
  else if (node.type === 'break') into.text += ' ';
  else if (node.type === 'html' && /^<(?:br|td|th|li|p|div)\b/i.test(node.value)) into.text += ' ';
  else if (node.type === 'footnoteReference') into.notes.push(node.identifier);
}

function gather(nodes: readonly PhrasingContent[], into: Gathered): void {
  for (const node of nodes) {
    const start = into.text.length;
    if ('children' in node) gather(node.children, into);
    else gatherLeaf(node, into);
    if (node.type === 'delete') into.struck.push({ start, end: into.text.length });
    if (node.type === 'strong') into.bold += lengthOf(into.text.slice(start));
    if (node.type === 'link' && node.url.startsWith('#')) into.anchored += lengthOf(into.text.slice(start));
  }
}

/** The text of inline nodes and what their marks say of it. */
export function inline(nodes: readonly PhrasingContent[]): Inline {
  const into: Gathered = { text: '', struck: [], bold: 0, anchored: 0, notes: [] };
  gather(nodes, into);
  const letters = into.bold > 0 || into.anchored > 0 ? lengthOf(into.text) : 0;
  return { ...settle(into.text, into.struck), bold: letters > 0 && into.bold >= letters, anchor: letters > 0 && into.anchored >= letters, notes: into.notes };
}

import type { PhrasingContent } from 'mdast';
import type { Annotation } from '../types.js';

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
}

interface Gathered {
  text: string;
  /** offsets of what is struck out, in order */
  readonly struck: { readonly start: number; readonly end: number }[];
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

const UNTIDY = /[\t\r\n\f\v]| {2}|^ | $/;

/** Runs of white space become one space; a space that only stood before a footnote mark or a line break goes. */
export const tidy = (text: string): string => (UNTIDY.test(text) ? text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(/^ | $/g, '') : text);

/** The text without what is struck out of it; a text that is struck out whole stays, as one that a tracked change deletes does. */
function withoutStruck({ text, struck }: Gathered): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of struck) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  rest += text.slice(from);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

function deletions({ text, struck }: Gathered): Annotation[] {
  return struck.map(({ start, end }): Annotation => ({ kind: 'deletion', text: tidy(text.slice(start, end)) })).filter((each) => each.text !== '');
}

/** The text of inline nodes and what their marks say of it. */
export function inline(nodes: readonly PhrasingContent[]): Inline {
  const all: Gathered = { text: '', struck: [], bold: 0, anchored: 0, notes: [] };
  gather(nodes, all);
  const struck = deletions(all);
  const into = struck.length > 0 ? { ...all, text: withoutStruck(all) } : all;
  const letters = into.bold > 0 || into.anchored > 0 ? lengthOf(into.text) : 0;
  return { text: tidy(into.text), bold: letters > 0 && into.bold >= letters, anchor: letters > 0 && into.anchored >= letters, notes: into.notes, struck };
}

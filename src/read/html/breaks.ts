import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Whether inline nodes show nothing. */
export const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'break' || (node.type === 'text' ? node.value.trim() === '' : 'children' in node && isBlank(node.children)));

/** Lines that begin like items of a list: a break before one of them ends a paragraph. */
const ITEM_START = /^\s{0,20}(?:[•●▪◦·–➢-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|\p{Lu}\p{L}{2,20}\s\d{1,3}\s?[:.–-])/u;

const startsItem = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' ? ITEM_START.test(node.value) : node !== undefined && 'children' in node && startsItem(node.children[0]);

const isSpace = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A line of this length that ends a sentence is a paragraph, in pages that part paragraphs by one break; shorter ones are addresses and verse. */
const PARAGRAPH_LINE = 80;

function isParagraph(line: readonly PhrasingContent[]): boolean {
  const text = line
    .map((node) => textOf(node))
    .join('')
    .trim();
  return text.length >= PARAGRAPH_LINE && /[.!?:]["”’»)\]]{0,2}$/.test(text);
}

/** Paragraphs that line breaks make: two breaks in a row, one after a long line that ends a sentence, one before a line that begins like an item. */
export function paragraphs(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const solid = nodes.filter((node, i) => !(isSpace(node) && (nodes[i - 1]?.type === 'break' || nodes[i + 1]?.type === 'break')));
  const parts: PhrasingContent[][] = [[]];
  let line: PhrasingContent[] = [];
  for (const [i, node] of solid.entries()) {
    const ends = node.type === 'break' && (solid[i + 1]?.type === 'break' || startsItem(solid[i + 1]) || isParagraph(line));
    if (node.type === 'break') line = [];
    else line.push(node);
    if (ends) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => !isBlank(part));
}

/** The texts of inline nodes, each with whether it is struck out; in preformatted text nothing else counts. */
function texts(nodes: readonly PhrasingContent[], struck = false): { readonly text: string; readonly struck: boolean }[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return texts(node.children, struck || node.type === 'delete');
    return [{ text: 'value' in node ? node.value : node.type === 'break' ? '\n' : '', struck }];
  });
}

/** Preformatted text cut at its blank lines. */
export function stanzas(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const { text, struck } of texts(nodes)) {
    for (const [i, value] of text.split(/\n[^\S\n]*\n/).entries()) {
      if (i > 0) parts.push([]);
      if (value !== '') parts.at(-1)?.push(struck ? { type: 'delete', children: [{ type: 'text', value }] } : { type: 'text', value });
    }
  }
  return parts.filter((part) => !isBlank(part));
}

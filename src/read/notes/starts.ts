import type { Paragraph, PhrasingContent } from 'mdast';
import { typedNumber } from '../../text/index.js';

/** How the mark is written with which a note begins. */
export type Style = 'raised' | 'bracket' | 'sign' | 'plain' | 'stopped';

/** The mark with which a line begins: "¹ Counted in May.", "[1] …", "* …", "1 …", "1) …". */
export interface Start {
  readonly style: Style;
  readonly mark: string;
  /** characters up to the words of the note */
  readonly length: number;
}

const STARTS: readonly (readonly [Style, RegExp])[] = [
  ['raised', /^\s*([⁰¹²³⁴-⁹]{1,3})[.):]?\s*(?=["“«„'‘(]?\p{L}{3}|["“«„'‘(]?\p{L}+[\s.]|https?:|\d{4}\b)/u],
  ['bracket', /^\s*\[(\d{1,3}|[*†‡§]{1,3})\]:?\s*(?=\S)/u],
  ['sign', /^\s*([*†‡§]{1,3})\)?\s*(?=["“«„'‘(]?\p{L})/u],
  ['plain', /^\s*(\d{1,3})\s+(?=["“«„'‘(]?\p{L})/u],
  ['stopped', /^\s*\(?(\d{1,3})[.)](?:\s*(?=["“«„'‘(]?\p{L})|\s+(?=\S))/u],
];

/** The mark of the note that a text may be. */
export function startOf(text: string): Start | undefined {
  for (const [style, pattern] of STARTS) {
    const found = pattern.exec(text);
    if (found) return { style, mark: typedNumber(found[1] as string), length: found[0].length };
  }
  return undefined;
}

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : node.type === 'break' ? '\n' : '')).join('');

/** Words of a paragraph, line breaks as "\n". */
export const wordsOf = ({ children }: { readonly children: readonly PhrasingContent[] }): string => textOf(children);

/** A paragraph without its first characters; marks that lie over them stay. */
export function cutOff(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.map((node) => {
    if (left <= 0) return node;
    const own = textOf([node]).length;
    const cut = Math.min(left, own);
    left -= own;
    if ('children' in node) return { ...node, children: cutOff(node.children, cut) } as PhrasingContent;
    return 'value' in node ? { ...node, value: node.value.slice(cut) } : node;
  });
}

/** The lines of a paragraph, as line breaks cut it. */
function lines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const out: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') out.push([]);
    else if (node.type !== 'text') out.at(-1)?.push(node);
    else
      for (const [n, value] of node.value.split('\n').entries()) {
        if (n > 0) out.push([]);
        if (value !== '') out.at(-1)?.push({ ...node, value });
      }
  }
  return out;
}

/** A paragraph of several notes, one a line, as one paragraph each; any other as it is. */
export function notesOf(node: Paragraph): Paragraph[] {
  const first = startOf(wordsOf(node));
  if (!first || !wordsOf(node).trim().includes('\n') || first.style === 'plain' || first.style === 'stopped') return [node];
  const parts: PhrasingContent[][] = [];
  for (const line of lines(node.children)) {
    const begins = startOf(textOf(line))?.style === first.style;
    if (begins || parts.length === 0) parts.push(line);
    else parts.at(-1)?.push({ type: 'text', value: ' ' }, ...line);
  }
  return parts.length < 2 ? [node] : parts.map((children) => ({ ...node, children }));
}

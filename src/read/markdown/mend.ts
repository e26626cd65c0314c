import type { Code, Html, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { NodeData } from '../../types.js';
import { readSimply } from './fallback.js';
import { isHeavy } from './guard.js';
import { linesOf } from './lines.js';
import { isCheap } from './rewrite.js';

/** Reads a piece of HTML that stands `linesAbove` lines down in a document; `text` reads the text in it. Given from outside: most Markdown has none. */
export type ReadFragment = (html: string, linesAbove: number, text: (text: string) => readonly PhrasingContent[]) => RootContent[];

/** What mending needs besides the tree: the text it was parsed from, a parser for pieces of it and a reader of HTML. */
export interface Mending {
  readonly source: string;
  readonly parse: (source: string) => RootContent[];
  readonly fragment: ReadFragment;
}

type Parent = { children: RootContent[] };

const MARKER = /^(\d{1,9})([.)])/;

/** Numbers as the author wrote them where they rise ("1. 3. 4."), else counted from the first as Markdown prints them ("1. 1. 1."). */
function labelItems(list: List, source: string): void {
  const markers = list.children.map((item) => MARKER.exec(source.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 11)));
  const written = markers.map((marker) => Number(marker?.[1]));
  const rising = written.every((number, i) => !Number.isNaN(number) && (i === 0 || number > (written[i - 1] as number)));
  for (const [i, item] of list.children.entries()) {
    const number = rising ? written[i] : (list.start ?? 1) + i;
    const data: NodeData = { ...(item.data as NodeData | undefined), label: `${number}${markers[i]?.[2] ?? '.'}` };
    (item as ListItem & { data: NodeData }).data = data;
  }
}

/** Signs that programs are made of and prose is not, per character of indented text. */
const CODE_SHARE = 0.08;

function isProse(code: Code, source: string): boolean {
  const offset = code.position?.start.offset ?? 0;
  if (/^[ \t>]*(?:`{3}|~{3})/.test(source.slice(offset, offset + 80))) return false;
  const signs = code.value.match(/[{};=<>\\$|]/g)?.length ?? 0;
  return /\p{L}{2}/u.test(code.value) && signs < code.value.length * CODE_SHARE;
}

function shift(nodes: RootContent[], by: number): RootContent[] {
  for (const node of nodes) {
    const position = node.position;
    if (position) {
      position.start.line += by;
      position.end.line += by;
    }
    if ('children' in node) shift(node.children as RootContent[], by);
  }
  return nodes;
}

/** Text that CommonMark takes for code because it is indented: prose and lists in the dialects that indent them deeper. */
function reread(node: Code | Html, value: string, mending: Mending): RootContent[] {
  const lines = linesOf(value).map((line) => line.replace(/^[ \t]+(?=>|[-+*] |\d{1,3}[.)] |\(?[a-z]{1,4}[.)] )/i, ''));
  if (!isCheap(lines)) return shift(readSimply({ start: 0, lines }), lineAbove(node));
  const source = lines.join('\n');
  return shift(mended(mending.parse(source), { ...mending, source }), lineAbove(node));
}

/** Inline Markdown inside HTML: kramdown's markdown="1", and authors who expect it. */
function inlineReader(mending: Mending): (text: string) => PhrasingContent[] {
  return (text) => {
    if (!/\]\(|\*\*|`|\[\^|_\S/.test(text) || isHeavy({ start: 0, lines: [text] })) return [{ type: 'text', value: text }];
    const [only, ...more] = mending.parse(text.trim().replace(/\s+/g, ' '));
    if (only?.type !== 'paragraph' || more.length > 0) return [{ type: 'text', value: text }];
    const space = (found: RegExp): PhrasingContent[] => (found.test(text) ? [{ type: 'text', value: ' ' }] : []);
    return [...space(/^\s/), ...only.children, ...space(/\s$/)];
  };
}

/** The text between comments, line for line, that end so; what follows the last `<!--` without an end stays. */
function withoutComments(html: string, end: string): string {
  const pieces = html.split(end);
  return pieces.map((piece, i) => (i < pieces.length - 1 && piece.includes('<!--') ? blanked(piece, piece.indexOf('<!--')) : piece)).join('');
}

/** A text from some place on without anything but its ends of lines. */
const blanked = (text: string, from: number): string => text.slice(0, from) + text.slice(from).replace(/[^\n]+/g, '');

/** An end of a comment that browsers know and CommonMark does not. */
const WITH_MARK = '--!>';

/** A comment that its author forgot to end would hide the rest of the document. */
function readComment(html: Html, mending: Mending): RootContent[] {
  if (html.value.includes('-->'))
    return withoutComments(html.value, '-->').trim() === '' ? [] : mending.fragment(html.value, lineAbove(html), inlineReader(mending));
  return reread(html, withoutComments(html.value, WITH_MARK).replaceAll('<!--', ''), mending);
}

const lineAbove = (node: Code | Html): number => (node.position?.start.line ?? 1) - 1;

function readHtml(html: Html, mending: Mending): RootContent[] {
  if (/^\s*<!--/.test(html.value)) return readComment(html, mending);
  return mending.fragment(html.value, lineAbove(html), inlineReader(mending));
}

function mendNode(node: RootContent, mending: Mending): RootContent[] {
  if (node.type === 'html') return readHtml(node, mending);
  if (node.type === 'code') return isProse(node, mending.source) ? reread(node, node.value, mending) : [node];
  if (node.type === 'list' && node.ordered) labelItems(node, mending.source);
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'footnoteDefinition') {
    const parent = node as Parent;
    parent.children = mended(parent.children, mending);
  }
  return [node];
}

const mended = (nodes: readonly RootContent[], mending: Mending): RootContent[] => nodes.flatMap((node) => mendNode(node, mending));

/** Gives the items that CommonMark hides back: lists it takes for code, HTML blocks; and every ordered item its printed number. */
export function mend(nodes: readonly RootContent[], mending: Mending): RootContent[] {
  return mended(nodes, mending);
}

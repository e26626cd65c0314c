import { type AbstractBlock, load, NullLogger } from '@asciidoctor/core';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Document, NodeData, ReadOptions } from '../../types.js';
import { fragment } from '../html/parse.js';
import { included } from '../included.js';
import { checkLimit, limitsOf } from '../limits.js';
import { decodeText } from '../text/encoded.js';
import { caption, heading, paragraph, sourceDocument, text } from './nodes.js';

/** Blocks that only hold others; what they hold is read block by block, so that each knows its line. */
const HOLDERS: ReadonlySet<string> = new Set(['document', 'preamble', 'section', 'open', 'sidebar', 'example', 'admonition', 'quote']);
/** What prints nothing of its own. */
const SILENT: ReadonlySet<string> = new Set(['toc', 'thematic_break', 'page_break', 'comment']);

const INCLUDE = /^include::([^[\n]{1,400})\[/gm;

/** Nodes of a piece of HTML, all of them at one line of the source: lines of the HTML say nothing to a reader. */
function nodesAt(html: string, line: number | undefined): RootContent[] {
  const position = line === undefined ? undefined : { start: { line, column: 1 }, end: { line, column: 1 } };
  return fragment(html).map((node) => {
    const children = node.type === 'table' ? node.children.map((row) => ({ ...row, position })) : undefined;
    return { ...node, position, ...(children && { children }) } as RootContent;
  });
}

interface Items {
  readonly getItems?: () => readonly (AbstractBlock & Items)[];
}

/** The lines of the items of a list and of the lists in them, in printed order. */
function itemLines(list: AbstractBlock & Items): (number | undefined)[] {
  const below = (block: AbstractBlock): (number | undefined)[] => (block.getContext() === 'ulist' || block.getContext() === 'olist' ? itemLines(block) : []);
  return (list.getItems?.() ?? []).flatMap((item) => [item.getLineNumber(), ...item.getBlocks().flatMap(below)]);
}

/** The items of a list each at its own line, where as many were printed as the source has. */
function listNodes(nodes: readonly RootContent[], lines: readonly (number | undefined)[]): RootContent[] {
  const isItem = (node: RootContent): boolean => (node.data as NodeData | undefined)?.type === 'listItem';
  if (nodes.filter(isItem).length !== lines.length) return [...nodes];
  let at = -1;
  return nodes.map((node) => {
    const line = isItem(node) ? lines[++at] : lines[at];
    return line === undefined ? node : { ...node, position: { start: { line, column: 1 }, end: { line, column: 1 } } };
  });
}

async function nodesOf(block: AbstractBlock): Promise<RootContent[]> {
  const context = block.getContext();
  const line = block.getLineNumber();
  if (SILENT.has(context)) return [];
  if (context === 'admonition') return [...named(block, line), ...(await bodyOf(block, line))];
  if (!HOLDERS.has(context) || (context !== 'document' && block.getBlocks().length === 0 && context !== 'section')) {
    const nodes = nodesAt(await block.convert(), line);
    return context === 'ulist' || context === 'olist' ? listNodes(nodes, itemLines(block)) : nodes;
  }
  return [...titleOf(block, line), ...(await bodyOf(block, line))];
}

/** What a block holds: blocks, or a text of its own. */
async function bodyOf(block: AbstractBlock, line: number | undefined): Promise<RootContent[]> {
  if (block.getBlocks().length === 0 && block.getContext() === 'admonition') return nodesAt(String(await block.getContent()), line);
  const below: RootContent[] = [];
  for (const child of block.getBlocks()) below.push(...(await nodesOf(child)));
  return below;
}

/** The word printed beside a box ("Note"), and its title. */
function named(block: AbstractBlock, line: number | undefined): RootContent[] {
  const word = String(block.getAttribute('textlabel') ?? '');
  return [...(word ? [caption([text(word)], line)] : []), ...titleOf(block, line)];
}

/** The title of a section, or the line printed above another block. */
function titleOf(block: AbstractBlock, line: number | undefined): RootContent[] {
  const title = block.getContext() === 'document' ? undefined : block.getTitle();
  if (!title) return [];
  const children = inlineOf(title);
  if (block.getContext() === 'section') return [heading((block.getLevel() ?? 0) + 1, children, line)];
  return [caption(children, line)];
}

/** Reads an AsciiDoc source. Nothing that it names is opened (Asciidoctor's "secure" mode). Throws a ReadError or LimitError. */
export async function readAsciidoc(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const source = (await decodeText(bytes, options.encoding)).text;
  const document = await load(source, { safe: 'secure', sourcemap: true, logger: new NullLogger() });
  const main = document.hasHeader() ? document.getDocumentTitle() : undefined;
  const title = typeof main === 'string' ? main : undefined;
  const body = await nodesOf(document);
  const notes = document.getFootnotes().flatMap(({ index, text: note }) => noteNodes(index, note));
  const children = [...(title ? [heading(1, inlineOf(title), 1)] : []), ...body, ...notes];
  checkLimit(limitsOf(options), 'blocks', children.length, 'blocks of text');
  const revised = document.getRevisionDate();
  return sourceDocument('asciidoc', {
    children,
    title: title && plain(title),
    authors: document.getAuthors().map(({ name }) => name ?? ''),
    ...(revised ? { dates: [revised] } : {}),
    warnings: included(
      [...source.matchAll(INCLUDE)].map(([, name]) => name as string),
      'put them into one file first (asciidoctor-reducer does)',
    ),
  });
}

const plain = (html: string): string => html.replace(/<[^<>]{0,400}>/g, '');

/** A line of Asciidoctor's HTML as inline nodes. */
function inlineOf(html: string): PhrasingContent[] {
  const [first] = fragment(html);
  return first?.type === 'paragraph' ? first.children : [text(plain(html))];
}

/** A footnote under the name by which Asciidoctor's marks call it. */
const noteNodes = (index: number, html: string): RootContent[] => [paragraph(inlineOf(html), undefined, { type: 'footnote', id: `_footnotedef_${index}` })];

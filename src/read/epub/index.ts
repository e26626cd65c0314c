import type { Root as Page } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Document, NodeData, ReadOptions, Warning } from '../../types.js';
import { type Archive, expectArchive, openArchive } from '../archive/index.js';
import { ReadError } from '../errors.js';
import { sensibleTitle } from '../flow/index.js';
import { decodePage } from '../html/encoding.js';
import { plainText } from '../html/inline.js';
import { withNotes } from '../html/notes.js';
import { parse } from '../html/parse.js';
import { remoteReferences } from '../html/remote.js';
import { toTree } from '../html/tree.js';
import { checkLimit, limitsOf } from '../limits.js';
import { framesIn } from './frames.js';
import { linked, type Page as Source } from './links.js';
import { type Chapter, metadataOf, readBook } from './package.js';

interface Read {
  readonly nodes: readonly RootContent[];
  readonly warnings: readonly Warning[];
}

/** A node of a book: lines of its files say nothing to a reader. The contents page is furniture. */
function placed(node: RootContent, contents: boolean): RootContent {
  const data: NodeData = { ...(node.data as NodeData | undefined), ...(contents && { furniture: true }) };
  const bare = { ...node, data, position: undefined } as RootContent;
  return bare.type === 'table' ? { ...bare, children: bare.children.map((row) => ({ ...row, position: undefined }) as typeof row) } : bare;
}

function readChapter(page: Page, { contents }: Chapter): Read {
  const nodes = toTree(page, { frames: framesIn(page), text: plainText, linesAbove: 0 });
  return { nodes: nodes.map((node) => placed(node, contents)), warnings: remoteReferences(page) };
}

function pagesOf(archive: Archive, chapters: readonly Chapter[], encoding: string | undefined): readonly Source[] {
  return chapters.map(({ path }) => {
    const data = archive.read(path);
    if (!data) throw new ReadError('unreadable', `the book lacks a page that it names (${path}): get it again from where it came`);
    return { path, html: decodePage(data, encoding).text };
  });
}

const wordsIn = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '');

/** A title page of nothing but the title that the next page begins with, as programs make it: one of the two is enough. */
function isRepeated({ nodes }: Read, next: Read | undefined): boolean {
  const [first] = next?.nodes ?? [];
  return nodes.length === 1 && nodes.every((node) => node.type === 'heading' && first?.type === 'heading' && wordsIn(node) === wordsIn(first));
}

/** Warnings that chapter after chapter gives, each kind once. */
function gathered(warnings: readonly Warning[]): readonly Warning[] {
  const kinds = new Map<string, Warning>();
  for (const warning of warnings) {
    const before = kinds.get(warning.code);
    const texts = [...new Set([...(before?.texts ?? []), ...(warning.texts ?? [])])];
    kinds.set(warning.code, { ...(before ?? warning), ...(texts.length > 0 && { texts }) });
  }
  return [...kinds.values()];
}

/** Reads a book (.epub) in the order of its spine. Throws a ReadError when it cannot be read, is locked or has no text, a LimitError over a limit. */
export function readEpub(bytes: Uint8Array, options: ReadOptions): Document {
  expectArchive(bytes, 'EPUB book');
  const archive = openArchive(bytes, options);
  const { chapters, metadata } = readBook(archive, options);
  const sources = linked(pagesOf(archive, chapters, options.encoding));
  const sheets = archive.names.filter((name) => /\.css$/i.test(name)).map((name) => new TextDecoder().decode(archive.read(name)));
  const pages = sources.map(({ html }) => parse(html, sheets));
  // a note may stand in another file than its call
  withNotes({ type: 'root', children: pages.flatMap(({ children }) => children) });
  const read = pages.map((page, at) => readChapter(page, chapters[at] as Chapter));
  const root: Root = {
    type: 'root',
    children: read.flatMap((each, at) => (isRepeated(each, read[at + 1]) ? each.nodes.map((node) => placed(node, true)) : each.nodes)),
  };
  if (root.children.length === 0) throw new ReadError('no-text', 'the book has no text: if its pages are pictures, put them through text recognition first');
  checkLimit(limitsOf(options), 'blocks', root.children.length, 'blocks of text');
  const title = sensibleTitle(metadataOf(metadata, 'title')[0]);
  const dates = [...metadataOf(metadata, 'date'), ...metadataOf(metadata, 'modified')];
  const identifying = [{ what: 'author', values: metadataOf(metadata, 'creator') }].filter(({ values }) => values.length > 0);
  const warnings = gathered(read.flatMap((each) => each.warnings));
  return { root, format: 'epub', ...(title && { title }), identifying, ...(dates.length > 0 && { dates }), warnings };
}

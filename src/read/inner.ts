import type { RootContent } from 'mdast';
import type { Document, Input, NodeData, ReadOptions, Warning } from '../types.js';
import { type UnreadPart, unreadWarnings } from './beside.js';
import { isDocument, messageOf } from './detect.js';
import { LimitError, ReadError } from './errors.js';
import { limitsOf } from './limits.js';

/** A document that holds files whose text comes in at marked places; the bytes by the names that the marks give. */
export interface Holder extends Document {
  readonly inner?: ReadonlyMap<string, InnerFile>;
}

/** A file inside a document. */
export interface InnerFile extends Input {
  /** "embedded object (Word.Document.12)" */
  readonly what: string;
}

/** Documents inside documents inside documents: what lies deeper was hidden there, not written. */
const DEEPEST = 3;
/** Files of one document that are read; report generators take in a file a chapter. */
const MOST = 200;

type Read = (input: Input, options: ReadOptions) => Promise<Document>;

const dataOf = (node: RootContent): NodeData => (node.data ?? {}) as NodeData;

/** A copy of a tree in which every node of a kind is changed; marks of notes are renamed so that those of two files are not mixed up. */
function renamed<T>(node: T, prefix: string): T {
  const given = node as { identifier?: string; data?: NodeData; children?: readonly unknown[]; position?: unknown };
  const { position: _position, ...rest } = given;
  const { paragraph: _paragraph, page: _page, endPage: _endPage, pageLabel: _label, ...data } = given.data ?? {};
  return {
    ...rest,
    ...(given.identifier !== undefined && { identifier: prefix + given.identifier }),
    ...(given.data && {
      data: { ...data, ...(data.id !== undefined && { id: prefix + data.id }), ...(data.notes && { notes: data.notes.map((id) => prefix + id) }) },
    }),
    ...(given.children && { children: given.children.map((each) => renamed(each, prefix)) }),
  } as T;
}

/** The nodes of an inner document at the place of its mark. */
function placed(nodes: readonly RootContent[], mark: NodeData): RootContent[] {
  const { part = '', paragraph, page, furniture } = mark;
  const place = { ...(paragraph && { paragraph }), ...(page && { page }), ...(furniture && { furniture }) };
  return nodes.map((node) => {
    const copy = renamed(node, `${part}#`);
    return { ...copy, data: { ...dataOf(copy), ...place } } as RootContent;
  });
}

/** Each file has its share of what the whole may unpack: archives in archives cost no more than one. */
function sharing(options: ReadOptions, files: number): ReadOptions {
  const { inflatedBytes } = limitsOf(options);
  return { ...options, limits: { ...options.limits, inflatedBytes: Math.floor(inflatedBytes / Math.max(1, files)) } };
}

/** That a chunk has little text says nothing of the document around it. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['little-text']);

interface Opened {
  readonly nodes: readonly RootContent[];
  readonly warnings: readonly Warning[];
  readonly unread: readonly UnreadPart[];
  readonly identifying: Document['identifying'];
}

const NOTHING = { nodes: [], warnings: [], unread: [], identifying: [] };

/** Reads the file of a mark; without `read` it is only told of. */
async function openPart(mark: NodeData, file: InnerFile | undefined, read: (() => Promise<Document>) | undefined): Promise<Opened> {
  const { paragraph, page } = mark;
  const place = { ...(paragraph && { paragraph }), ...(page && { page }) };
  const untold: Opened = { ...NOTHING, unread: [{ what: file?.what ?? 'part', place, name: mark.part ?? '' }] };
  if (!file || !read || !(isDocument(file) || messageOf(file))) return untold;
  try {
    const { root, warnings, identifying } = await read();
    const told = warnings.filter(({ code }) => !OF_THE_WHOLE.has(code)).map((each) => ({ ...each, locators: [{ block: 0, ...place }] }));
    return { ...NOTHING, nodes: placed(root.children, mark), warnings: told, identifying };
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError) return untold;
    throw error;
  }
}

/** The document with the files that it holds read where they come in: by the reader of their kind, or told of where none reads them. */
export async function withInner({ inner, ...document }: Holder, options: ReadOptions, depth: number, read: Read): Promise<Document> {
  if (!inner) return document;
  const nodes: RootContent[] = [];
  const all: Opened[] = [];
  const within = sharing(options, inner.size);
  for (const node of document.root.children) {
    const mark = dataOf(node);
    if (mark.part === undefined) nodes.push(node);
    else {
      const file = inner.get(mark.part);
      const opened = await openPart(mark, file, file && depth < DEEPEST && all.length < MOST ? () => read(file, within) : undefined);
      all.push(opened);
      for (const each of opened.nodes) nodes.push(each);
    }
  }
  return {
    ...document,
    root: { ...document.root, children: nodes },
    identifying: [...document.identifying, ...all.flatMap(({ identifying }) => identifying)],
    warnings: [...document.warnings, ...all.flatMap(({ warnings }) => warnings), ...unreadWarnings(all.flatMap(({ unread }) => unread))],
  };
}

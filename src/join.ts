import { sha256 } from './text/index.js';
import type { Document, FileInfo, Input, Inputs, Warning } from './types.js';

/** One of the files of a document, read. */
export interface Part {
  readonly input: Input;
  readonly document: Document;
}

/** The files of a side, in the given order, with names that tell them apart. */
export function filesOf(inputs: Inputs): readonly Input[] {
  if (!isList(inputs)) return [inputs];
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const times = (seen.get(input.name) ?? 0) + 1;
    seen.set(input.name, times);
    return times === 1 ? input : { ...input, name: `${input.name} (${times})` };
  });
}

const isList = (inputs: Inputs): inputs is readonly Input[] => Array.isArray(inputs);

/** Names told in full of a document of several files. */
const NAMED = 3;

/** "report.docx + annex-a.pdf": what a document is called. */
export function nameOf(files: readonly { readonly name: string }[]): string {
  const names = files.map(({ name }) => name);
  return names.length > NAMED ? `${names[0]} + ${names.length - 1} more files` : names.join(' + ');
}

/** The bytes of a document, those of several files one after the other. */
export function bytesOf(parts: readonly Pick<Part, 'input'>[]): Uint8Array {
  const all = parts.map(({ input }) => input.bytes);
  if (all.length === 1) return all[0] as Uint8Array;
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of all) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Several files as the one document that they are: each block, place and warning names its file. One file alone is its document. */
export function joined(parts: readonly Part[]): Document {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  if (others.length === 0) return first.document;
  const documents = parts.map(({ document }) => document);
  const title = documents.find((document) => document.title)?.title;
  return {
    root: { type: 'root', children: parts.flatMap(nodesOf) },
    files: Object.fromEntries(parts.map(({ input, document }) => [input.name, document.format])),
    format: first.document.format,
    ...(title ? { title } : {}),
    ...pagesOf(documents),
    ...(documents.some(({ textSource }) => textSource === 'ocr') ? { textSource: 'ocr' } : {}),
    ...scannedIn(parts),
    identifying: identifyingOf(documents),
    dates: documents.flatMap(({ dates = [] }) => dates),
    warnings: parts.flatMap(warningsOf),
  };
}

function nodesOf({ input: { name }, document: { root } }: Part): Document['root']['children'] {
  return root.children.map((node) => ({ ...node, data: { ...node.data, file: name } }));
}

/** The pages of several files whose words were seen in their pictures: each names its file. */
function scannedIn(parts: readonly Part[]): Pick<Document, 'scanned'> {
  const scanned = parts.flatMap(({ input: { name: file }, document }) => (document.scanned ?? []).map((page) => ({ ...page, file })));
  return scanned.length > 0 ? { scanned } : {};
}

function pagesOf(documents: readonly Document[]): Pick<Document, 'pages' | 'pagesRead'> {
  const paged = documents.filter(({ pages }) => pages !== undefined);
  if (paged.length === 0) return {};
  const sum = (count: (document: Document) => number) => paged.reduce((all, document) => all + count(document), 0);
  return { pages: sum(({ pages = 0 }) => pages), pagesRead: sum(({ pages = 0, pagesRead = pages }) => pagesRead) };
}

/** What is of one kind in several files is told once. */
function identifyingOf(documents: readonly Document[]): Document['identifying'] {
  const found = new Map<string, Set<string>>();
  for (const { what, values } of documents.flatMap(({ identifying }) => identifying)) found.set(what, new Set([...(found.get(what) ?? []), ...values]));
  return [...found].map(([what, values]) => ({ what, values: [...values] }));
}

function warningsOf({ input: { name }, document: { warnings } }: Part): Warning[] {
  return warnings.map((warning) => ({
    ...warning,
    message: warning.message.includes(name) ? warning.message : `${name}: ${warning.message}`,
    locators: warning.locators.map((locator) => ({ file: name, ...locator })),
  }));
}

/** The files of a document as the output describes them; none where it is one. */
export function describeFiles(parts: readonly Part[]): readonly FileInfo[] | undefined {
  if (parts.length < 2) return undefined;
  return parts.map(({ input, document }) => ({
    name: input.name,
    ...(input.path === undefined ? {} : { path: input.path }),
    format: document.format,
    sha256: sha256(input.bytes),
    ...(document.pages === undefined ? {} : { pages: document.pages, pagesRead: document.pagesRead ?? document.pages }),
  }));
}

import { isPlain } from '../formats.js';
import type { Document, Format, Input, ReadOptions } from '../types.js';
import { formatOf, messageOf } from './detect.js';
import { LimitError, ReadError } from './errors.js';
import { invisibleMarks } from './flow/marks.js';
import { tellingAddresses } from './html/remote.js';
import { type Holder, withInner } from './inner.js';
import { checkLimit, limitsOf } from './limits.js';
import { lostLetters } from './lost.js';
import { withTypedNotes } from './notes/index.js';
import { checkShape, hasText } from './shape.js';
import { withoutSpacing } from './spaced.js';
import { standInOf } from './stand-in.js';
import { withTypedMarks } from './typed.js';

export { formatOf } from './detect.js';

type Reader = (bytes: Uint8Array, options: ReadOptions) => Holder | Promise<Holder>;

/** Each reader is loaded only when a document of its format comes in: a Markdown user never pays for the PDF engine. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  markdown: async () => (await import('./markdown/index.js')).readMarkdown,
  text: async () => (await import('./text/index.js')).readText,
  html: async () => (await import('./html/index.js')).readHtml,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
  docx: async () => (await import('./docx/index.js')).readDocx,
  odt: async () => (await import('./odt/index.js')).readOdt,
  rtf: async () => (await import('./rtf/index.js')).readRtf,
  epub: async () => (await import('./epub/index.js')).readEpub,
  asciidoc: async () => (await import('./markup/asciidoc.js')).readAsciidoc,
  restructuredtext: async () => (await import('./markup/restructured/index.js')).readRestructured,
  picture: async () => (await import('./picture/index.js')).readPicture,
  latex: async () => (await import('./markup/latex/index.js')).readLatex,
};

function checkSize(bytes: Uint8Array, format: Format, options: ReadOptions): void {
  if (bytes.length === 0) throw new ReadError('empty', 'the file is empty');
  checkLimit(limitsOf(options), format === 'pdf' || format === 'picture' ? 'pdfBytes' : 'bytes', bytes.length, 'bytes');
}

const known = (error: unknown): boolean => error instanceof ReadError || error instanceof LimitError;

function withMarks(document: Document): Document {
  if (!isPlain(document.format)) return document;
  const remote = document.warnings.filter((warning) => warning.code === 'remote-reference').flatMap((warning) => warning.texts ?? []);
  const found = [
    { what: 'invisible characters', values: invisibleMarks(document.root.children) },
    { what: 'remote links', values: tellingAddresses(remote) },
  ];
  return { ...document, identifying: [...document.identifying, ...found.filter(({ values }) => values.length > 0)] };
}

/** Reads a document of any format, or the one that a message holds. Throws ReadError when it cannot be read, LimitError when it is over a published limit. */
export function read(input: Input, options: ReadOptions = {}): Promise<Document> {
  return readAt(0, input, options);
}

/** Reads a document that lies so many documents deep in another. */
async function readAt(depth: number, input: Input, options: ReadOptions): Promise<Document> {
  const kind = messageOf(input);
  if (!kind) return readDocument(depth, input, options);
  checkSize(input.bytes, 'pdf', options);
  const [{ openMessage }, { framed }] = [await import('./mail/index.js'), await import('./mail/frame.js')];
  const opened = await guarded('a message', () => openMessage(input, kind));
  const document = await readDocument(depth, opened.input, options);
  return {
    ...document,
    ...(opened.isLetter ? { root: framed(document.root) } : {}),
    identifying: [...document.identifying, ...opened.identifying],
    dates: [...(document.dates ?? []), ...opened.dates],
    warnings: [...document.warnings, ...opened.warnings],
  };
}

async function readDocument(depth: number, input: Input, options: ReadOptions): Promise<Document> {
  const standsFor = standInOf(input.bytes);
  if (standsFor) throw new ReadError('unreadable', standsFor);
  const format = formatOf(input);
  checkSize(input.bytes, format, options);
  const reader = await READERS[format]();
  return guarded(format, async () => {
    const document = await withInner(await reader(input.bytes, options), options, depth, (inner, within) => readAt(depth + 1, inner, within));
    checkShape(document.root, limitsOf(options));
    if (!hasText(document.root)) throw new ReadError('no-text', 'the file has no text');
    const marked = withMarks({ ...document, root: withTypedNotes(withoutSpacing(format === 'markdown' ? document.root : withTypedMarks(document.root))) });
    return { ...marked, warnings: [...marked.warnings, ...lostLetters(marked)] };
  });
}

/** What a reader or a library under it throws, as a sentence for people. */
async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (known(error)) throw error;
    throw new ReadError('unreadable', `cannot be read as ${what}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

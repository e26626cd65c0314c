import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Document, PagePicture, ReadOptions, ScannedPage } from '../../types.js';
import { type UnreadPart, unreadWarnings } from '../beside.js';
import { ReadError } from '../errors.js';
import { shareNotes } from '../flow/index.js';
import { checkLimit, limitsOf } from '../limits.js';
import { annotationsIn } from './annotated.js';
import { besidePages } from './attached.js';
import { type Bookmark, bookmarksOf } from './bookmarks.js';
import { withComments } from './comments.js';
import { confirmed } from './confirm.js';
import { showingOf } from './covers.js';
import type { Engine } from './engine.js';
import { withFigures } from './figures.js';
import { type Sight, sightOf } from './hidden.js';
import { layout } from './layout.js';
import { lettered } from './letters.js';
import { type Metadata, metadataOf } from './metadata.js';
import type { PageScan } from './model.js';
import { readPictures } from './ocr.js';
import { openPdf } from './open.js';
import { type PageContext, readPage } from './page.js';
import { linesOn } from './pixels.js';
import { rasterOf } from './raster.js';
import { lettersIn, notesOf, type SeenPage, seenPage } from './seen.js';
import { sheetsOf } from './sheets.js';
import { isWellTagged, taggedBlocks } from './tags.js';
import { toRoot } from './tree.js';
import { isOcr, type Showing, warningsOf } from './warnings.js';

/** What reading a document takes. */
export interface Source {
  readonly engine: Engine;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** All that is read from a file before anything is made of it. */
export interface Gathered {
  readonly pages: readonly SeenPage[];
  readonly scanned: readonly ScannedPage[];
  /** what pages without words of their own show */
  readonly shows: ReadonlyMap<number, Showing>;
  readonly beside: readonly UnreadPart[];
  readonly tagged: boolean;
  readonly labels: readonly string[] | null;
  readonly bookmarks: readonly Bookmark[];
  readonly metadata: Metadata;
}

/** Reads the pages of an open PDF; after that the engine can go. Throws ReadError "no-text" when no page has text, LimitError when it has too many pages. */
export async function gather(document: PDFDocumentProxy, source: Source): Promise<Gathered> {
  checkLimit(limitsOf(source.options), 'pages', document.numPages, 'pages');
  const context = await contextOf(document, source);
  const pictures = picturesFor(context, source);
  const seen = await pagesOf(context, pictures, source.options);
  const metadata = await metadataOf(document);
  if (metadata.xfa && isPlaceholder(seen) && !(await hasFields(document))) throw new ReadError('unsupported', XFA);
  const { ocr } = source.options;
  const { pages, scanned } = ocr ? await readPictures(seen, { ...source.options, ocr, picture: pictures.raster }) : { pages: seen, scanned: [] };
  if (pages.every((page) => page.letters === 0)) throw noText(pages, ocr !== undefined);
  const shows = await showingOf(pages, pictures.lines);
  await pictures.close();
  const { tagged, labels } = context;
  const beside = await besidePages(document);
  return { pages, scanned, shows, beside, tagged, labels, bookmarks: await bookmarksOf(document), metadata };
}

const XFA = 'it is an XFA form, whose text only Adobe Reader can show; open it there, print it to a new PDF and use that';

/** A form that is drawn anew when it is opened has one page, which asks in any language to wait or to get a program from this place. */
function isPlaceholder(pages: readonly SeenPage[]): boolean {
  return pages.length === 1 && pages.every(({ runs }) => runs.some(({ text }) => text.includes('adobe.com/go/')));
}

/** Such a form has no field on its page; others have theirs on their pages. */
async function hasFields(document: PDFDocumentProxy): Promise<boolean> {
  const fields = (await document.getFieldObjects().catch(() => null)) as ReadonlyMap<string, readonly { readonly page?: number }[]> | null;
  return [...(fields?.values() ?? [])].some((field) => field.some(({ page = -1 }) => page >= 0));
}

/** Makes a document of what was read. */
export function documentOf({ pages: seen, scanned, shows, beside, tagged, labels, bookmarks, metadata }: Gathered): Document {
  const pages = lettered(withFigures(seen));
  const sheets = sheetsOf(pages);
  const notes = pages.map((page, i) => notesOf(page, sheets[i]?.lines ?? [], shows.get(page.page)));
  const read = tagged && isWellTagged(sheets) ? taggedBlocks(sheets) : layout(sheets);
  const blocks = withComments(
    confirmed(read, bookmarks),
    sheets.map(({ page, lines }, i) => ({ page, lines, comments: pages[i]?.comments ?? [] })),
  );
  const { title, dates, identifying } = metadata;
  return {
    root: { type: 'root', children: [...shareNotes(toRoot(blocks, labels).children)] },
    format: 'pdf',
    ...(title ? { title } : {}),
    pages: pages.length,
    pagesRead: notes.filter((page) => page.error === undefined && page.shows === undefined).length,
    textSource: isOcr(notes) ? 'ocr' : 'text',
    ...(scanned.length > 0 ? { scanned } : {}),
    ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
    identifying: [...identifying, ...identifyingIn(pages)],
    ...(dates.length > 0 ? { dates } : {}),
    warnings: [...warningsOf(notes), ...unreadWarnings(beside)],
  };
}

async function contextOf(document: PDFDocumentProxy, { engine, options }: Source): Promise<PageContext> {
  const marks = (await document.getMarkInfo().catch(() => null)) as ReadonlyMap<string, unknown> | null;
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const labels = await document.getPageLabels().catch(() => null);
  const tagged = options.ignoreTags !== true && marks?.get('Marked') === true;
  return {
    engine,
    document,
    tagged,
    labels,
    annotationsOn: annotationsIn(document),
    layerShown: (group) => group == null || layers?.isVisible(group) !== false,
    fonts: new Map(),
  };
}

async function pagesOf(context: PageContext, pictured: Pictures, { signal, onProgress }: ReadOptions): Promise<SeenPage[]> {
  const pages: SeenPage[] = [];
  for (let page = 1; page <= context.document.numPages; page++) {
    signal?.throwIfAborted();
    onProgress?.({ file: '', page, pages: context.document.numPages });
    let scan = await readPage(context, page);
    let sight = sightOf(scan);
    if (isWhiteText(sight)) {
      scan = await pictured.read(page);
      sight = sightOf(scan);
    }
    pages.push(seenPage(scan, sight));
  }
  return pages;
}

/** The document opened once more, with its pictures, for the few pages that need them. */
interface Pictures {
  readonly read: (page: number) => Promise<PageScan>;
  /** how many lines of writing the picture of a page shows */
  readonly lines: (page: number) => Promise<number>;
  /** the pictures of a page as one */
  readonly raster: (page: number) => Promise<PagePicture | undefined>;
  readonly close: () => Promise<void>;
}

/** White text may stand on a picture, and pictures are left out at first: such pages are read again with them. */
function picturesFor(context: PageContext, { engine, bytes, options }: Source): Pictures {
  let open: PDFDocumentProxy | undefined;
  const opened = async (): Promise<PDFDocumentProxy> => {
    open ??= await openPdf(engine, bytes, { password: options.password, limits: limitsOf(options), pictures: true });
    return open;
  };
  return {
    read: async (page) => {
      const document = await opened();
      return readPage({ ...context, document, annotationsOn: annotationsIn(document), fonts: new Map() }, page);
    },
    lines: async (page) => linesOn(await (await opened()).getPage(page), engine).catch(() => 0),
    raster: async (page) => {
      const proxy = await (await opened()).getPage(page);
      return rasterOf(proxy, engine).finally(() => proxy.cleanup());
    },
    close: async () => open?.loadingTask.destroy(),
  };
}

function isWhiteText({ hidden }: Sight): boolean {
  return lettersIn(hidden.filter((run) => run.hidden === 'colour')) > 0;
}

/** Who commented, and how many characters that print nothing the text holds: they are used to mark copies. */
function identifyingIn(pages: readonly SeenPage[]): Document['identifying'] {
  const authors = [...new Set(pages.flatMap((page) => page.authors))];
  const invisible = pages.reduce((sum, page) => sum + page.invisible, 0);
  return [
    ...(authors.length > 0 ? [{ what: 'comment author', values: authors }] : []),
    ...(invisible > 0 ? [{ what: 'invisible characters', values: [String(invisible)] }] : []),
  ];
}

function noText(pages: readonly SeenPage[], looked: boolean): ReadError {
  const which = pages.length === 1 ? 'its page has no' : `none of its ${pages.length} pages has`;
  if (looked) return new ReadError('no-text', `${which} text, and no words were seen in its pictures`);
  return new ReadError('no-text', `${which} text, it may be a scan: read it with --ocr, or make one with text, on your own machine: ocrmypdf in.pdf out.pdf`);
}

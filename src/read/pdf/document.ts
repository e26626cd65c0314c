import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Document, ReadOptions } from '../../types.js';
import { ReadError } from '../errors.js';
import { shareNotes } from '../flow/index.js';
import { checkLimit, limitsOf } from '../limits.js';
import { asideLines, asideRuns } from './aside.js';
import { type Bookmark, bookmarksOf } from './bookmarks.js';
import { cleanRun } from './characters.js';
import { type PageComments, withComments } from './comments.js';
import { confirmed } from './confirm.js';
import type { Engine } from './engine.js';
import { gridsOf } from './grid.js';
import { type Sight, sightOf } from './hidden.js';
import { layout } from './layout.js';
import { linesOf } from './lines.js';
import { type Metadata, metadataOf } from './metadata.js';
import type { PageScan, Run } from './model.js';
import { openPdf } from './open.js';
import { type PageContext, readPage } from './page.js';
import { wordsTogether } from './pieces.js';
import { horizontals } from './rules.js';
import { isWellTagged, type TaggedSheet, taggedBlocks } from './tags.js';
import { toRoot } from './tree.js';
import { isOcr, type PageNotes, warningsOf } from './warnings.js';

/** What reading a document takes. */
export interface Source {
  readonly engine: Engine;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

interface Page {
  readonly sheet: TaggedSheet;
  readonly notes: PageNotes;
  readonly scan: Pick<PageScan, 'comments'>;
  /** characters that print nothing */
  readonly invisible: number;
}

/** All that is read from a file before anything is made of it. */
export interface Gathered {
  readonly pages: readonly Page[];
  readonly tagged: boolean;
  readonly labels: readonly string[] | null;
  readonly bookmarks: readonly Bookmark[];
  readonly metadata: Metadata;
}

/** Reads the pages of an open PDF; after that the engine can go. Throws ReadError "no-text" when no page has text, LimitError when it has too many pages. */
export async function gather(document: PDFDocumentProxy, source: Source): Promise<Gathered> {
  checkLimit(limitsOf(source.options), 'pages', document.numPages, 'pages');
  const context = await contextOf(document, source);
  const pages = await pagesOf(context, source);
  const notes = pages.map((page) => page.notes);
  if (notes.every((page) => page.letters === 0)) throw noText(notes);
  const { tagged, labels } = context;
  return { pages, tagged, labels, bookmarks: await bookmarksOf(document), metadata: await metadataOf(document) };
}

/** Makes a document of what was read. */
export function documentOf({ pages, tagged, labels, bookmarks, metadata }: Gathered): Document {
  const notes = pages.map((page) => page.notes);
  const sheets = pages.map((page) => page.sheet);
  const read = tagged && isWellTagged(sheets) ? taggedBlocks(sheets) : layout(sheets);
  const blocks = withComments(confirmed(read, bookmarks), pages.map(commentsOf));
  const { title, dates, identifying } = metadata;
  return {
    root: { type: 'root', children: [...shareNotes(toRoot(blocks, labels).children)] },
    format: 'pdf',
    ...(title ? { title } : {}),
    pages: pages.length,
    pagesRead: notes.filter((page) => page.error === undefined && !page.textless).length,
    textSource: isOcr(notes) ? 'ocr' : 'text',
    ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
    identifying: [...identifying, ...identifyingIn(pages)],
    ...(dates.length > 0 ? { dates } : {}),
    warnings: warningsOf(notes),
  };
}

async function contextOf(document: PDFDocumentProxy, { engine, options }: Source): Promise<PageContext> {
  const marks = (await document.getMarkInfo().catch(() => null)) as ReadonlyMap<string, unknown> | null;
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const labels = await document.getPageLabels().catch(() => null);
  const tagged = options.ignoreTags !== true && marks?.get('Marked') === true;
  return { engine, document, tagged, labels, layerShown: (group) => group == null || layers?.isVisible(group) !== false, fonts: new Map() };
}

async function pagesOf(context: PageContext, source: Source): Promise<Page[]> {
  const pages: Page[] = [];
  const pictured = picturesFor(context, source);
  for (let page = 1; page <= context.document.numPages; page++) {
    let scan = await readPage(context, page);
    let sight = sightOf(scan);
    if (isWhiteText(sight)) {
      scan = await pictured.read(page);
      sight = sightOf(scan);
    }
    pages.push(pageOf(scan, sight));
  }
  await pictured.close();
  return pages;
}

/** White text may stand on a picture, and pictures are left out at first: such pages are read again with them. */
function picturesFor(context: PageContext, { engine, bytes, options }: Source): { read: (page: number) => Promise<PageScan>; close: () => Promise<void> } {
  let open: PDFDocumentProxy | undefined;
  return {
    read: async (page) => {
      open ??= await openPdf(engine, bytes, { password: options.password, pictures: true });
      return readPage({ ...context, document: open, fonts: new Map() }, page);
    },
    close: async () => open?.loadingTask.destroy(),
  };
}

function isWhiteText({ hidden }: Sight): boolean {
  return lettersIn(hidden.filter((run) => run.hidden === 'colour')) > 0;
}

function pageOf(scan: PageScan, sight: Sight): Page {
  const { page, label, width, height, tree } = scan;
  const aside = asideRuns(sight.seen);
  const seen = wordsTogether(sight.seen.filter((run) => !aside.has(run)));
  const lines = linesOf(page, seen);
  const asides = asideLines(page, [...aside]);
  const sheet = {
    page,
    width,
    height,
    lines,
    asides,
    rules: horizontals(scan.shapes),
    grids: gridsOf(scan.shapes),
    runs: tree ? seen : [],
    ...(tree ? { tree } : {}),
  };
  const notes: PageNotes = {
    page,
    ...(label ? { label } : {}),
    ...(scan.error === undefined ? {} : { error: scan.error }),
    textless: scan.error === undefined && !scan.blank && scan.runs.length === 0,
    letters: lettersIn(sight.seen),
    invisibleLetters: lettersIn(sight.seen.filter((run) => run.invisible)),
    hidden: linesOf(page, sight.hidden).map((line) => line.text),
    bars: sight.bars,
    underPicture: linesOf(page, sight.underPicture).map((line) => line.text),
    marked: scan.redactions.length,
    links: scan.links,
    comments: scan.comments.length,
  };
  const invisible = sight.seen.reduce((sum, run) => sum + cleanRun(run.text).invisible, 0);
  return { sheet, notes, invisible, scan: { comments: scan.comments } };
}

function commentsOf({ sheet, scan }: Page): PageComments {
  return { page: sheet.page, lines: sheet.lines, comments: scan.comments };
}

/** Who commented, and how many characters that print nothing the text holds: they are used to mark copies. */
function identifyingIn(pages: readonly Page[]): Document['identifying'] {
  const authors = [...new Set(pages.flatMap(({ scan }) => scan.comments.flatMap(({ author }) => author ?? [])))];
  const invisible = pages.reduce((sum, page) => sum + page.invisible, 0);
  return [
    ...(authors.length > 0 ? [{ what: 'comment author', values: authors }] : []),
    ...(invisible > 0 ? [{ what: 'invisible characters', values: [String(invisible)] }] : []),
  ];
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + cleanRun(run.text).text.trim().length, 0);
}

function noText(pages: readonly PageNotes[]): ReadError {
  const which = pages.length === 1 ? 'its page has no' : `none of its ${pages.length} pages has`;
  return new ReadError('no-text', `${which} text, it may be a scan; make one with text, on your own machine: ocrmypdf in.pdf out.pdf`);
}

import type { ReadOptions } from '../../types.js';
import { type Archive, attribute, child, descend, type Element, elements, parseXml, textOf } from '../archive/index.js';
import { ReadError } from '../errors.js';

/** One page of a book: where it stands in the archive, and whether it is the book's contents table. */
export interface Chapter {
  readonly path: string;
  readonly contents: boolean;
}

/** What the package of an e-book says: title and chapters in reading order. */
export interface Book {
  readonly chapters: readonly Chapter[];
  readonly metadata: Element | undefined;
}

const PAGES = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/i;

/** The path of a link, as seen from the file that it stands in; without what follows `#`. */
export function resolvePath(from: string, link: string): string {
  const path = from.split('/').slice(0, -1);
  for (const step of decodePath(link.split('#', 1)[0] ?? '').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function packagePath(archive: Archive, options: ReadOptions): string {
  const container = archive.read('META-INF/container.xml');
  const root = container && parseXml(container, 'META-INF/container.xml', options);
  const path = attribute(descend(root, 'rootfiles', 'rootfile'), 'full-path');
  if (!path) throw new ReadError('unreadable', 'the file is an archive without a book in it: unpack it and name the document');
  return path;
}

/** The pages in reading order; those that the book keeps out of its line (notes, answers) come last. */
function chaptersOf(opf: Element, base: string): readonly Chapter[] {
  const items = new Map(elements(child(opf, 'manifest')).map((item) => [attribute(item, 'id') ?? '', item]));
  const spine = elements(child(opf, 'spine')).filter(({ name }) => name === 'itemref');
  const inLine = spine.filter((each) => attribute(each, 'linear') !== 'no');
  const aside = spine.filter((each) => attribute(each, 'linear') === 'no');
  const seen = new Set<string>();
  return [...inLine, ...aside].flatMap((each): Chapter[] => {
    const item = items.get(attribute(each, 'idref') ?? '');
    const path = resolvePath(base, attribute(item, 'href') ?? '');
    if (!PAGES.test(attribute(item, 'media-type') ?? '') || seen.has(path)) return [];
    seen.add(path);
    return [{ path, contents: /(?:^|\s)nav(?:\s|$)/.test(attribute(item, 'properties') ?? '') }];
  });
}

/** Pages that are encrypted: fonts often are, pages only in a book that is locked. */
function checkLocked(archive: Archive, chapters: readonly Chapter[], options: ReadOptions): void {
  const data = archive.read('META-INF/encryption.xml');
  if (!data) return;
  const root = parseXml(data, 'META-INF/encryption.xml', options);
  const locked = elements(root).map((each) => attribute(descend(each, 'CipherData', 'CipherReference'), 'URI') ?? '');
  if (!chapters.some(({ path }) => locked.includes(path))) return;
  throw new ReadError('encrypted', 'the book is locked by its seller: get a copy without a lock, or the PDF of the report');
}

/** Reads what an EPUB says of its parts; throws a ReadError when it has none or is locked. */
export function readBook(archive: Archive, options: ReadOptions): Book {
  const path = packagePath(archive, options);
  const data = archive.read(path);
  if (!data) throw new ReadError('unreadable', 'the book lacks its list of pages: get it again from where it came');
  const opf = parseXml(data, path, options);
  const chapters = chaptersOf(opf, path);
  checkLocked(archive, chapters, options);
  return { chapters, metadata: child(opf, 'metadata') };
}

/** The values of an element of the metadata. */
export function metadataOf(metadata: Element | undefined, name: string): readonly string[] {
  return elements(metadata)
    .filter((each) => each.name === name || attribute(each, 'property')?.endsWith(`:${name}`))
    .map((each) => textOf(each).replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '');
}

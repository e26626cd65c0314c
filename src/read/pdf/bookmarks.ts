import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A bookmark, its depth from 1, and the page it leads to. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page?: number;
}

interface Item {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Item[];
}

/** A damaged or hostile outline may hold itself: so many entries and levels are read. */
const MOST = { entries: 5_000, levels: 20 };

/** The bookmarks of a document in order; none where it has none or they cannot be read. */
export async function bookmarksOf(document: PDFDocumentProxy): Promise<Bookmark[]> {
  const items = (await document.getOutline().catch(() => null)) as readonly Item[] | null;
  const out: Bookmark[] = [];
  await walk(document, items ?? [], 1, out);
  return out;
}

async function walk(document: PDFDocumentProxy, items: readonly Item[], level: number, out: Bookmark[]): Promise<void> {
  for (const item of items) {
    if (out.length >= MOST.entries || level > MOST.levels) return;
    const title = item.title.replace(/\s+/gu, ' ').trim();
    const page = await pageOf(document, item.dest).catch(() => undefined);
    if (title !== '') out.push({ title, level, ...(page === undefined ? {} : { page }) });
    await walk(document, item.items, level + 1, out);
  }
}

async function pageOf(document: PDFDocumentProxy, dest: Item['dest']): Promise<number | undefined> {
  const [target] = (typeof dest === 'string' ? await document.getDestination(dest) : dest) ?? [];
  if (typeof target === 'number') return target + 1;
  if (!target || typeof target !== 'object') return undefined;
  return (await document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}

import type { Document, ReadOptions } from '../../types.js';
import { layout } from './layout.js';
import { linesOf } from './lines.js';
import { openPdf } from './open.js';
import { type PageContext, readPage } from './page.js';
import { horizontals } from './rules.js';
import { type TaggedSheet, taggedBlocks } from './tags.js';
import { toRoot } from './tree.js';

/** Reads a PDF. Throws ReadError when it cannot be opened or holds no text, LimitError when it has too many pages. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { engine } = await import('./engine.js');
  const document = await openPdf(engine, bytes, options.password);
  try {
    const labels = await document.getPageLabels().catch(() => null);
    const info = (await document.getMarkInfo().catch(() => null)) as Map<string, unknown> | null;
    const tagged = options.ignoreTags !== true && info?.get('Marked') === true;
    const context: PageContext = { engine, document, tagged, labels, layerShown: () => true, fonts: new Map() };
    const sheets: TaggedSheet[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      const { runs, shapes, width, height, tree } = await readPage(context, page);
      const seen = runs.filter((run) => !run.hidden && run.angle === 0);
      sheets.push({ page, width, height, lines: linesOf(page, seen), rules: horizontals(shapes), ...(tree ? { tree, runs: seen } : { runs: [] }) });
    }
    const blocks = tagged ? taggedBlocks(sheets) : layout(sheets);
    return { root: toRoot(blocks, labels), format: 'pdf', pages: document.numPages, pagesRead: document.numPages, identifying: [], warnings: [] };
  } finally {
    await document.loadingTask.destroy();
  }
}

import type { Document, ReadOptions } from '../../types.js';
import { layout } from './layout.js';
import { linesOf } from './lines.js';
import { openPdf } from './open.js';
import { type PageContext, readPage } from './page.js';
import { horizontals } from './rules.js';
import { toRoot } from './tree.js';

/** Reads a PDF. Throws ReadError when it cannot be opened or holds no text, LimitError when it has too many pages. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { engine } = await import('./engine.js');
  const document = await openPdf(engine, bytes, options.password);
  try {
    const labels = await document.getPageLabels().catch(() => null);
    const context: PageContext = { engine, document, tagged: false, labels, layerShown: () => true, fonts: new Map() };
    const sheets = [];
    for (let page = 1; page <= document.numPages; page++) {
      const { runs, shapes, width, height } = await readPage(context, page);
      sheets.push({
        page,
        width,
        height,
        lines: linesOf(
          page,
          runs.filter((run) => !run.hidden && run.angle === 0),
        ),
      });
    }
    return { root: toRoot(layout(sheets), labels), format: 'pdf', pages: document.numPages, pagesRead: document.numPages, identifying: [], warnings: [] };
  } finally {
    await document.loadingTask.destroy();
  }
}

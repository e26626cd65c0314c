import type { Document, ReadOptions } from '../../types.js';
import { limitsOf } from '../limits.js';
import { contained } from './contain.js';
import { documentOf, gather } from './document.js';
import { openPdf } from './open.js';

/**
 * Reads a PDF. Throws ReadError when it cannot be opened, needs a password or holds no text, LimitError when it has too many pages.
 * Never writes to the console, follows no link, runs no code of the document.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  // loaded here, so that who reads no PDF never pays for the engine
  const engine = await (await import('./engine.js')).engine;
  const gathered = await contained(async () => {
    const document = await openPdf(engine, bytes, { password: options.password, limits: limitsOf(options) });
    try {
      return await gather(document, { engine, bytes, options });
    } finally {
      await document.loadingTask.destroy();
    }
  });
  return documentOf(gathered);
}

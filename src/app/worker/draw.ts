import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { Engine } from '../../read/pdf/engine.js';
import { bounded } from '../../read/pdf/streams.js';
import type { Asks, Drawn } from '../messages.js';
import { boxesOf, type Placed } from './find.js';

/** An open document, of which pages can be drawn. */
export interface Drawable {
  readonly pages: number;
  readonly draw: (ask: Asks['draw']['ask']) => Promise<Drawn>;
}

/** Opens a PDF for drawing, by the engine that read it; throws where it cannot be opened. */
export async function drawable({ bytes, password }: Asks['open']['ask']): Promise<Drawable> {
  const engine = await (await import('../../read/pdf/engine.js')).engine;
  const document = await engine.getDocument({
    data: bounded(bytes, DEFAULT_LIMITS, true),
    ...(password === undefined ? {} : { password }),
    ...IN_WORKER,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true,
    enableXfa: false,
    maxImageSize: MOST_POINTS,
    verbosity: 0,
  }).promise;
  return { pages: document.numPages, draw: (ask) => drawn(engine, document, ask) };
}

/** A page at 600 dots an inch; larger pictures are left out. */
const MOST_POINTS = 35_000_000;
/** Nothing larger is drawn, however large the page says that it is. */
const MOST_HIGH = 6_000;

async function drawn(engine: Engine, document: PDFDocumentProxy, { page: number, width, marked }: Asks['draw']['ask']): Promise<Drawn> {
  const page = await document.getPage(number);
  const [, , across = 1, down = 1] = page.getViewport({ scale: 1 }).viewBox;
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(width / Math.max(1, natural.width || across), MOST_HIGH / Math.max(1, natural.height || down));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  await page.render({ canvas: null, canvasContext: canvas.getContext('2d') as unknown as CanvasRenderingContext2D, viewport }).promise;
  const boxes = boxesOf(await placedOn(engine, page), marked);
  page.cleanup();
  return { picture: canvas.transferToImageBitmap(), boxes };
}

/** The pieces of text of a page with their places. */
async function placedOn({ Util }: Engine, page: PDFPageProxy): Promise<Placed[]> {
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as [number, number, number, number, number, number];
    const [high, wide] = [Math.hypot(c, d), item.width];
    const upright = Math.abs(b) < Math.abs(a);
    const box = upright
      ? { left: x, top: y - high, width: wide, height: high * 1.2 }
      : { left: x - high, top: b > 0 ? y : y - wide, width: high * 1.2, height: wide };
    return [
      {
        text: item.str,
        left: box.left / viewport.width,
        top: box.top / viewport.height,
        width: box.width / viewport.width,
        height: box.height / viewport.height,
      },
    ];
  });
}

/** Canvases of a worker: it has no document to make elements in. */
class Canvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d') };
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width;
    canvas.height = height;
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }) {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Filters are elements, too: pages are drawn without them. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy = () => undefined;
}

const IN_WORKER: object = { CanvasFactory: Canvases, FilterFactory: NoFilters, ownerDocument: globalThis };

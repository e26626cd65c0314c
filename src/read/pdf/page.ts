import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { AnnotationsOn } from './annotated.js';
import { extras } from './annotations.js';
import type { Engine } from './engine.js';
import { uprightMatrix } from './matrix.js';
import type { PageScan, StructNode } from './model.js';
import { oneLine } from './open.js';
import { withPlainOverlays } from './overlays.js';
import { scan } from './scan.js';
import { type Font, fontOf } from './state.js';
import { turned } from './turn.js';

/** What is the same for every page of a document. */
export interface PageContext {
  readonly engine: Engine;
  readonly document: PDFDocumentProxy;
  readonly tagged: boolean;
  readonly labels: readonly string[] | null;
  readonly annotationsOn: AnnotationsOn;
  readonly layerShown: (group: unknown) => boolean;
  /** fonts by the id pdf.js gives them; they outlive the page that brought them */
  readonly fonts: Map<string, Font>;
}

/** Reads one page, counted from 1. A page that cannot be read comes back empty with `error` saying why. */
export async function readPage(context: PageContext, page: number): Promise<PageScan> {
  const label = context.labels?.[page - 1];
  const base = {
    page,
    width: 0,
    height: 0,
    runs: [],
    shapes: [],
    links: [],
    comments: [],
    redactions: [],
    strikes: [],
    linked: [],
    authors: [],
    blank: false,
    ...(label ? { label } : {}),
  };
  try {
    const proxy = await context.document.getPage(page);
    try {
      return { ...base, ...(await contentOf(context, proxy)) };
    } finally {
      proxy.cleanup();
    }
  } catch (error) {
    return { ...base, error: oneLine(error instanceof Error ? error.message : String(error)) };
  }
}

async function contentOf(context: PageContext, proxy: PDFPageProxy): Promise<Partial<PageScan>> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = proxy.view;
  const upright = uprightMatrix(proxy.view, proxy.rotate);
  const side = proxy.rotate % 180 !== 0;
  const { annotations, ...beside } = extras(await context.annotationsOn(proxy), upright);
  const operators = await proxy.getOperatorList({ annotationMode: context.engine.AnnotationMode.ENABLE });
  const drawn = scan(operators, {
    codes: context.engine.OPS,
    upright,
    font: (id) => fontOf(id, proxy, context.fonts),
    layerShown: context.layerShown,
    annotation: (id) => annotations.get(id),
  });
  const size = { width: side ? y1 - y0 : x1 - x0, height: side ? x1 - x0 : y1 - y0 };
  const tree = context.tagged ? ((await proxy.getStructTree().catch(() => null)) as StructNode | null) : null;
  const runs = withPlainOverlays(drawn.runs, annotations);
  return { ...drawn, ...beside, ...turned({ ...drawn, ...beside, runs, ...size }), ...(tree ? { tree } : {}) };
}

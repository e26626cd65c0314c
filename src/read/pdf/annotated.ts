import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Gives the annotations of a page as the engine has them, those left out that no viewer shows. */
export type AnnotationsOn = (page: PDFPageProxy) => Promise<readonly object[]>;

/** Pages asked for at once. */
const PAGES = 64;

interface Raw {
  readonly id?: string;
  readonly pageIndex?: number;
  readonly subtype?: string;
  readonly annotationFlags?: number;
  readonly quadPoints?: unknown;
}

/**
 * Asked for one page's annotations the engine reads all of its text again when there is a link among them. Asked for those of a kind it does
 * not, and no kind means all.
 */
export function annotationsIn(document: PDFDocumentProxy): AnnotationsOn {
  const known = new Map<number, Raw[]>();
  return async (page) => {
    const index = page.pageNumber - 1;
    if (!known.has(index)) await readPages(document, index, known);
    const found = known.get(index);
    known.delete(index);
    return found?.every(hasOwnId) ? found.filter(isShown) : page.getAnnotations().catch(() => []);
  };
}

async function readPages(document: PDFDocumentProxy, from: number, known: Map<number, Raw[]>): Promise<void> {
  const asked = Array.from({ length: Math.min(PAGES, document.numPages - from) }, (_, i) => from + i);
  const others = Array.from({ length: document.numPages }, (_, i) => i).filter((i) => i < from || i >= from + PAGES);
  const all = await (document as unknown as Kinds).getAnnotationsByType(null, new Set(others)).catch(() => null);
  if (all) for (const index of asked) known.set(index, []);
  for (const note of all ?? []) known.get(note.pageIndex ?? -1)?.push(note);
}

/** The engine takes it that no kinds are named; its types do not. */
interface Kinds {
  getAnnotationsByType: (kinds: null, skipped: ReadonlySet<number>) => Promise<readonly Raw[] | null>;
}

/** Annotations that stand in the page itself are numbered anew whenever they are read: what is drawn of them would not be known again. */
function hasOwnId({ id }: Raw): boolean {
  return id !== undefined && !id.startsWith('annot_');
}

/** Flags of annotations. */
const INVISIBLE = 1;
const NO_VIEW = 32;

function isShown({ subtype, annotationFlags = 0, quadPoints }: Raw): boolean {
  if (quadPoints === null) return false;
  return subtype === 'Widget' || (annotationFlags & (INVISIBLE | NO_VIEW)) === 0;
}

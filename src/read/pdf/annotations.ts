import type { PDFPageProxy } from 'pdfjs-dist';
import { isoDate } from './dates.js';
import { apply, type Matrix } from './matrix.js';
import type { Box, Comment } from './model.js';

/** What a page carries besides its drawing. */
export interface Extras {
  readonly links: readonly string[];
  readonly comments: readonly Comment[];
  readonly redactions: readonly Box[];
}

interface Raw {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly modificationDate?: string | null;
}

/** Links that lead out of the file, comments, and marks for a redaction that was never carried out. Nothing is followed. */
export async function extras(page: PDFPageProxy, upright: Matrix): Promise<Extras> {
  const raw = (await page.getAnnotations().catch(() => [])) as Raw[];
  return {
    links: raw.flatMap((note) => note.url ?? note.unsafeUrl ?? []).filter((link) => !link.startsWith('#')),
    comments: raw.flatMap((note) => commentOf(note, upright) ?? []),
    redactions: raw.filter((note) => note.subtype === 'Redact').map((note) => boxOf(note, upright)),
  };
}

/** Link and form annotations have contents of their own that nobody wrote as a comment. */
const NO_COMMENT = new Set(['Link', 'Widget', 'Popup', 'Redact']);

function commentOf(note: Raw, upright: Matrix): Comment | undefined {
  const text = note.contentsObj?.str?.trim();
  if (!text || NO_COMMENT.has(note.subtype ?? '')) return undefined;
  const author = note.titleObj?.str?.trim();
  const date = isoDate(note.modificationDate);
  return {
    text,
    box: boxOf(note, upright),
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
  };
}

function boxOf(note: Raw, upright: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = note.rect ?? [];
  const [ax, ay] = apply(upright, x0, y0);
  const [bx, by] = apply(upright, x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

import type { PDFPageProxy } from 'pdfjs-dist';
import { isoDate } from './dates.js';
import { apply, type Matrix } from './matrix.js';
import type { Box, Comment, StruckBox } from './model.js';
import { least, most } from './statistics.js';

/** What a page carries besides its drawing. */
export interface Extras {
  readonly links: readonly string[];
  readonly comments: readonly Comment[];
  readonly redactions: readonly Box[];
  readonly strikes: readonly StruckBox[];
}

interface Raw {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
  /** the corners of each marked stretch, eight numbers a stretch */
  readonly quadPoints?: ArrayLike<number> | null;
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
    strikes: raw.filter((note) => note.subtype === 'StrikeOut').flatMap((note) => struckBoxes(note, upright)),
    redactions: raw.filter((note) => note.subtype === 'Redact').map((note) => boxOf(note, upright)),
  };
}

/** Link and form annotations have contents of their own that nobody wrote as a comment. */
const NO_COMMENT = new Set(['Link', 'Widget', 'Popup', 'Redact']);

function commentOf(note: Raw, upright: Matrix): Comment | undefined {
  const text = note.contentsObj?.str?.trim();
  if (!text || NO_COMMENT.has(note.subtype ?? '')) return undefined;
  return { text, box: boxOf(note, upright), ...saidBy(note) };
}

function saidBy(note: Raw): { author?: string; date?: string } {
  const author = note.titleObj?.str?.trim();
  const date = isoDate(note.modificationDate);
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

function struckBoxes(note: Raw, upright: Matrix): StruckBox[] {
  const points = Array.from(note.quadPoints ?? []);
  return Array.from({ length: Math.floor(points.length / 8) }, (_, i) => {
    const corners = points.slice(8 * i, 8 * i + 8);
    const [xs, ys] = [corners.filter((_, k) => k % 2 === 0), corners.filter((_, k) => k % 2 === 1)];
    return { ...boxOf({ rect: [least(xs), least(ys), most(xs), most(ys)] }, upright), ...saidBy(note) };
  });
}

function boxOf(note: Pick<Raw, 'rect'>, upright: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = note.rect ?? [];
  const [ax, ay] = apply(upright, x0, y0);
  const [bx, by] = apply(upright, x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

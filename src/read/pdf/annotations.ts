import { isoDate } from './dates.js';
import { apply, type Matrix } from './matrix.js';
import type { Box, Comment, Overlay, StruckBox } from './model.js';
import { least, most } from './statistics.js';

/** What a page carries besides its drawing. */
export interface Extras {
  readonly links: readonly string[];
  readonly comments: readonly Comment[];
  readonly authors: readonly string[];
  readonly redactions: readonly Box[];
  readonly strikes: readonly StruckBox[];
  /** where one may click to go elsewhere */
  readonly linked: readonly Box[];
  readonly annotations: ReadonlyMap<string, Drawn>;
}

/** How the appearance of an annotation is read. */
export interface Drawn {
  /** its text counts as such */
  readonly overlay?: Overlay;
  /** its rules and areas do: they may cover or strike words */
  readonly shapes: boolean;
  /** its words, for those that have no appearance, with their place and size */
  readonly words?: { readonly text: string; readonly box: Box; readonly size: number };
}

interface Raw {
  readonly id?: string;
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
  /** the corners of each marked stretch, eight numbers a stretch */
  readonly quadPoints?: ArrayLike<number> | null;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly modificationDate?: string | null;
  readonly fieldType?: string | null;
  readonly fieldValue?: string | readonly string[] | null;
  readonly hidden?: boolean;
  readonly password?: boolean;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** Links that lead out of the file, comments, what is struck out, what is filled in, and marks for a redaction that was never carried out. Nothing is followed. */
export function extras(annotations: readonly object[], upright: Matrix): Extras {
  const raw = annotations as readonly Raw[];
  return {
    links: raw.flatMap((note) => note.url ?? note.unsafeUrl ?? []).filter((link) => !link.startsWith('#')),
    comments: raw.flatMap((note) => commentOf(note, upright) ?? []),
    authors: raw.flatMap((note) => (note.subtype === 'Widget' ? [] : (saidBy(note).author ?? []))),
    strikes: raw.filter((note) => note.subtype === 'StrikeOut').flatMap((note) => struckBoxes(note, upright)),
    linked: raw.filter((note) => note.subtype === 'Link').map((note) => boxOf(note, upright)),
    redactions: raw.filter((note) => note.subtype === 'Redact').map((note) => boxOf(note, upright)),
    annotations: new Map(raw.flatMap((note) => (note.id === undefined ? [] : [[note.id, drawnAs(note, upright)] as const]))),
  };
}

/** Link and form annotations have contents that nobody wrote as a comment; those of a text box are printed on the page. */
const NO_COMMENT = new Set(['Link', 'Widget', 'Popup', 'Redact', 'FreeText']);

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

/** What these draw is read from their places, or is no part of the page's own look. */
const MARKS = new Set(['Link', 'Popup', 'Text', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Redact', 'FileAttachment']);
/** In points: the size of a text that does not say its own. */
const PLAIN_SIZE = 10;

function drawnAs(note: Raw, upright: Matrix): Drawn {
  const kind = note.subtype ?? '';
  if (MARKS.has(kind) || note.password) return { shapes: false };
  const overlay = overlayOf(note);
  const text = overlay === 'field' ? filledIn(note) : (note.contentsObj?.str?.trim() ?? '');
  if (overlay === 'stamp' || text === '' || note.hidden) return { overlay, shapes: true };
  return { overlay, shapes: true, words: { text, box: boxOf(note, upright), size: note.defaultAppearanceData?.fontSize || PLAIN_SIZE } };
}

/** Ticks and captions of buttons are no text; a signature names who signed and when. */
function overlayOf({ subtype, fieldType }: Raw): Overlay {
  if (subtype === 'FreeText') return 'box';
  return subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch') ? 'field' : 'stamp';
}

function filledIn({ fieldValue }: Raw): string {
  return (typeof fieldValue === 'string' ? fieldValue : (fieldValue ?? []).join(', ')).trim();
}

function boxOf(note: Pick<Raw, 'rect'>, upright: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = note.rect ?? [];
  const [ax, ay] = apply(upright, x0, y0);
  const [bx, by] = apply(upright, x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

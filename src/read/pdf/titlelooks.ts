import { CAPTION } from '../pictured.js';
import { leadsToPage, startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Setting } from './setting.js';
import { least } from './statistics.js';

/**
 * Titles set no larger and no bolder than the text, but in a face of their own: another family, slanted, a little larger. One line tells
 * nothing; a face that the whole document uses for short lines over text of another face, and for nothing else, is that of its titles.
 */

/** A paragraph in the order in which the document is read. */
export interface Standing {
  readonly lines: readonly Line[];
  /** paragraphs may be titles; an item is none, though its face counts; what is told already, as rows and titles, tells nothing of faces */
  readonly kind: 'paragraph' | 'item' | 'told';
}

/** So many lines of one face at least, and so large a share of all that is set in it. */
const TITLES = { least: 3, share: 0.8 };
const MOST = { lines: 2, letters: 100 };
/** Smaller letters are those of notes, sources and charts. */
const SMALL = 0.95;
/** Code is set in letters of one width. */
const CODE = /mono|courier|consol|typewriter|lmtt|cmtt|code|menlo|inconsolata/iu;

/** The paragraphs set in the faces of titles. */
export function inTitleLooks(paragraphs: readonly Standing[], setting: Setting): ReadonlySet<Standing> {
  const members = new Map<string, { readonly each: Standing; readonly heads: boolean }[]>();
  const body = bodyFace(paragraphs);
  for (const [at, each] of paragraphs.entries()) {
    const heads = isShaped(each) && isOver(paragraphs[at - 1], each, paragraphs[at + 1]);
    for (const face of each.kind === 'told' ? [] : new Set(each.lines.filter(({ text }) => !leadsToPage(text)).map(faceOf))) {
      const group = members.get(face);
      if (group) group.push({ each, heads });
      else if (face !== body) members.set(face, [{ each, heads }]);
    }
  }
  const groups = [...members.values()].filter((group) => isTitles(group.filter(({ heads }) => heads).length, group.length));
  return new Set(groups.flatMap((group) => group.flatMap(({ each }) => (isShaped(each) && isLarge(each, setting) ? [each] : []))));
}

export const isTitles = (titles: number, all: number): boolean => titles >= TITLES.least && titles >= TITLES.share * all;

const isLarge = ({ lines }: Standing, { body }: Setting): boolean => lines.every(({ size }) => size >= SMALL * body);

function faceOf({ family, size, bold, italic }: Line): string {
  return `${family.replace(/^[A-Z]{6}\+/u, '')}|${Math.round(2 * size)}|${bold}|${italic}`;
}

function bodyFace(paragraphs: readonly Standing[]): string {
  const letters = new Map<string, number>();
  for (const line of paragraphs.flatMap(({ lines }) => lines)) letters.set(faceOf(line), (letters.get(faceOf(line)) ?? 0) + line.text.length);
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0] as [string, number])[0];
}

/** Short, of one face, and neither a sentence nor an item, a caption or code. */
function isShaped({ lines, kind }: Standing): boolean {
  const [first] = lines;
  const text = lines.map((line) => line.text).join(' ');
  if (kind !== 'paragraph' || !first || lines.length > MOST.lines || text.length > MOST.letters) return false;
  if (lines.some((line) => line.box !== undefined || leadsToPage(line.text) || faceOf(line) !== faceOf(first) || isMixed(line))) return false;
  const worded = /^(?:[\p{Lu}\p{N}¿¡]|\(?\p{L}{1,3}[.)]\s)/u.test(text) && /\p{L}{2}/u.test(text);
  return worded && !/[.;,]$/u.test(text) && !CODE.test(first.family) && startOf(text) !== 'bullet' && !CAPTION.test(text);
}

const isMixed = ({ head, tail, bold }: Line): boolean => head.bold !== bold || tail.bold !== bold;

/** It stands over text of another face, no nearer to what is above it: a source stands under its table. */
function isOver(above: Standing | undefined, { lines }: Standing, below: Standing | undefined): boolean {
  const [first, last, next, before] = [lines[0], lines.at(-1), below?.lines[0], above?.lines.at(-1)];
  if (!first || !last || !next || next.page !== last.page || next.y >= last.y || faceOf(next) === faceOf(first)) return false;
  const gap = before && before.page === first.page ? footOf(before) - first.y : 0;
  return gap <= 0 || last.y - next.y <= gap + 0.1 * last.size;
}

const footOf = (line: Line): number => least((line.cells?.flat() ?? [line]).map(({ y }) => y));

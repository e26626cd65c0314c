import { callsToAct } from '../language/index.js';
import { canBeTitle, isCapitals, LARGER, rankOf, wordCount, words } from '../text/index.js';
import type { Piece } from './flatten.js';
import { type LabelSplitter, splitCaption } from './labels.js';

/** Bold, or in capitals, says nothing of a line where this share of the letters of the text is set so. */
const MOSTLY = 0.5;
/** "Key findings:" is a title, "The inspectors found the following:" a sentence that goes on below. */
const COLON = { words: 2, lastWord: 5 };

/** How most of a document is set. */
export interface Body {
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly capitals: boolean;
}

const isText = ({ type, data }: Piece): boolean => (type === 'paragraph' || type === 'listItem') && !data.furniture;

/** What most letters of the text have. */
export function bodyOf(pieces: readonly Piece[]): Body {
  const sizes = new Map<number, number>();
  const letters = { all: 0, bold: 0, capitals: 0 };
  for (const { text, bold, data } of pieces.filter(isText)) {
    const size = data.letters?.size;
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    letters.all += text.length;
    if (bold) letters.bold += text.length;
    if (isCapitals(text)) letters.capitals += text.length;
  }
  const [size] = [...sizes].reduce<readonly [number | undefined, number]>((most, each) => (each[1] > most[1] ? each : most), [undefined, 0]);
  return { size, bold: letters.bold > MOSTLY * letters.all, capitals: letters.capitals > MOSTLY * letters.all };
}

/** The size of a piece's letters as a share of the body's; 1 where nobody knows. */
export const sizeIn = ({ size }: Body, { data: { letters } }: Piece): number => (letters?.size === undefined || size === undefined ? 1 : letters.size / size);

/** Where a line stands among those that are set off; undefined where it is set as the body is, or its words are no title. */
export function standsOut(piece: Piece, body: Body, split: LabelSplitter): number | undefined {
  const { letters = {} } = piece.data;
  const look = {
    size: sizeIn(body, piece),
    bold: piece.bold && !body.bold,
    capitals: isCapitals(piece.text) && !body.capitals && wordCount(piece.text) > 0 && piece.text.replace(/[^\p{L}]+/gu, '').length >= CAPITALS,
    underlined: letters.underlined === true,
  };
  const off = look.size >= LARGER || (look.size > SMALLER && (look.bold || look.capitals || look.underlined || letters.titled === true));
  return off && letters.titled !== false && isAlone(piece) && isTitle(piece.text, split) ? rankOf(look) : undefined;
}

/** A line in capitals of fewer letters is as likely an acronym. */
const CAPITALS = 8;
/** Smaller letters than these are those of a note. */
const SMALLER = 0.95;

/** A paragraph of the text itself: no item, note, cell, box or what is struck out. */
export function isAlone({ type, depth, data, noteId, whole }: Piece): boolean {
  return type === 'paragraph' && depth === 0 && noteId === undefined && !whole && !data.furniture && !data.boxed && !data.struck && data.label === undefined;
}

/** Whether a line names what stands below: no printed label of a recommendation, nothing that tells somebody to act, no sentence that goes on or ends. */
export function isTitle(text: string, split: LabelSplitter): boolean {
  if (!canBeTitle(text) || /[.!…][\])"”’»]{0,2}$/.test(text) || split.worded(text) || splitCaption(text) || isFigures(text)) return false;
  if (text.endsWith(':') && (wordCount(text) > COLON.words || (/(?<!\p{L})(\p{L}*):$/u.exec(text)?.[1]?.length ?? 0) < COLON.lastWord)) return false;
  return !callsToAct(text, words(text));
}

/** Sums and addresses: numbers after the first word, where a title has its own. */
function isFigures(text: string): boolean {
  const [, ...words] = text.split(/\s+/);
  return /\d{5}|\d[.,]\d{3}|[$€£]\s?\d/.test(text) || words.filter((word) => /^\d[\d.,]*%?$/.test(word)).length > 1;
}

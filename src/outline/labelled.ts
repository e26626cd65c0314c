import { BULLETS } from '../text/index.js';
import type { Annotation, BlockType } from '../types.js';
import type { Piece } from './flatten.js';
import { bareNumber, countingWord, initialLetter, type LabelSplitter, type Split, splitCaption } from './labels.js';

/** A piece with its label split off. */
export interface Unit extends Piece {
  readonly label?: string;
  readonly furniture: boolean;
  /** characters that stood before `text` in the piece's own text: annotations shift by it */
  readonly dropped: number;
}

const BULLET = new RegExp(String.raw`^[${BULLETS}]\s{0,4}`, 'u');
/** "Table 3: Waiting times": longer paragraphs are text that begins with such words. */
const CAPTION_LENGTH = 200;
/** How many blocks may lie between two numbered paragraphs: quotations and lists between them. */
const NUMBERING_GAP = 40;

interface Cut {
  readonly type: BlockType;
  readonly text: string;
  readonly label?: string;
  readonly dropped: number;
  readonly depth: number;
}

const labelOnly = (cut: Cut): Cut => (cut.text === '' && cut.label !== undefined ? { ...cut, text: cut.label, dropped: 0 } : cut);

/** What parts an automatic label from its text ("Recommendation 3:") is no part of it, as in a label that was typed. */
const OWN_SEPARATOR = /(?<=[\p{L}\p{N})])\s?[:–—]$/u;

/** Where the format prints a label of its own ("3."), a worded one in the text ("Recommendation 3:") wins. */
function withOwnLabel(piece: Piece, label: string, split: LabelSplitter): Cut {
  const worded = piece.type === 'tableRow' ? undefined : split.worded(piece.text);
  if (worded) return { type: piece.type, text: worded.text, label: worded.label, dropped: worded.dropped, depth: piece.depth };
  return { type: piece.type, text: piece.text, label: label.trim().replace(OWN_SEPARATOR, ''), dropped: 0, depth: piece.depth };
}

/** A row whose first filled cell is a label: "R4 | The board should … | June". */
function rowCut(piece: Piece, split: LabelSplitter): Cut {
  const [first = '', ...rest] = (piece.data.cells ?? []).filter((cell) => cell !== '');
  const found = /^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(first) ? { label: first, text: '' } : split.any(first, 'tableRow');
  const plain: Cut = { type: 'tableRow', text: piece.text, dropped: 0, depth: piece.depth };
  if (!found || (rest.length === 0 && found.text !== '')) return plain;
  const text = found.text === '' ? rest.join(' | ') : [found.text, ...rest].join(' | ');
  return { ...plain, label: found.label, text, dropped: piece.text.length - text.length };
}

function textCut(piece: Piece, split: LabelSplitter): Cut {
  const bullet = piece.type === 'paragraph' || piece.type === 'listItem' ? (BULLET.exec(piece.text)?.[0].length ?? 0) : 0;
  const text = piece.text.slice(bullet);
  const type = bullet > 0 ? 'listItem' : piece.type;
  const caption = type === 'paragraph' && text.length < CAPTION_LENGTH ? splitCaption(text) : undefined;
  if (caption) return { type: 'caption', text: caption.text, label: caption.label, dropped: caption.dropped, depth: piece.depth };
  const depth = bullet > 0 ? Math.max(1, piece.depth) : piece.depth;
  const found = type === 'code' || type === 'caption' ? undefined : split.any(text, type);
  return found ? { type, text: found.text, label: found.label, dropped: bullet + found.dropped, depth } : { type, text, dropped: bullet, depth };
}

/** A label of letters or roman numerals, or a number between brackets: that of an item, not of a numbered paragraph. */
const ITEM_LABEL = /^(?:\(?[a-zA-Z]\)|\(?[ivxlc]{1,7}\)|[a-z]\.|[ivxlc]{1,7}\.|\(\d{1,3}\)|\d{1,3}\))$/;

/** A lettered paragraph is a list item, and so is any labelled paragraph inside a list item: one deeper. */
function nested(piece: Piece, cut: Cut): Cut {
  if (cut.type !== 'paragraph' || cut.label === undefined) return cut;
  if (piece.depth > 0) return { ...cut, type: 'listItem', depth: piece.depth + 1 };
  return ITEM_LABEL.test(cut.label) ? { ...cut, type: 'listItem', depth: 1 } : cut;
}

function cutOf(piece: Piece, split: LabelSplitter): Cut {
  if (piece.type === 'tableRow') return labelOnly(rowCut(piece, split));
  if (piece.type === 'footnote' || piece.noteId !== undefined) return labelOnly({ ...footnoteCut(piece) });
  if (piece.data.label !== undefined) return labelOnly(withOwnLabel(piece, piece.data.label, split));
  return labelOnly(nested(piece, textCut(piece, split)));
}

function footnoteCut(piece: Piece): Cut {
  const label = piece.data.label ?? piece.noteId;
  return { type: 'footnote', text: piece.text, dropped: 0, depth: 0, ...(label === undefined ? {} : { label }) };
}

/** Where only the label is left standing, what the block says is what is struck out after it. */
function restored(piece: Piece, split: LabelSplitter): Piece {
  const { annotations = [] } = piece.data;
  const gone = annotations.filter(({ kind, span }) => kind === 'deletion' && span?.start === span?.end);
  if (gone.length === 0 || piece.type === 'tableRow') return piece;
  const { label, text } = cutOf(piece, split);
  if (label === undefined || text !== label) return piece;
  let whole = piece.text;
  const struck = gone.map((each): Annotation => {
    const start = whole === '' ? 0 : whole.length + 1;
    whole = [whole, each.text].filter(Boolean).join(' ');
    return { ...each, span: { start, end: whole.length, text: each.text } };
  });
  return { ...piece, text: whole, data: { ...piece.data, struck: true, annotations: [...annotations.filter((each) => !gone.includes(each)), ...struck] } };
}

/** A label that is one only where the next paragraphs count on from it. */
type Doubtful = (text: string) => { readonly split: Split; readonly number: number } | undefined;

const bare: Doubtful = (text) => {
  const found = bareNumber(text);
  return found && { split: found, number: Number(found.label) };
};

const initial: Doubtful = (text) => {
  const found = initialLetter(text);
  return found && { split: found, number: found.label.charCodeAt(0) };
};

/** The labels of paragraphs that count on, as "176 The …", "177 We …" and "A. Keep …", "B. Train …" do. */
function counting(pieces: readonly Piece[], doubtful: Doubtful): Map<number, Split> {
  const found = new Map<number, Split>();
  let last: { at: number; number: number; split: Split } | undefined;
  for (const [at, piece] of pieces.entries()) {
    const read = piece.type === 'paragraph' && piece.data.label === undefined ? doubtful(piece.text) : undefined;
    if (!read) continue;
    if (last && read.number === last.number + 1 && at - last.at <= NUMBERING_GAP) found.set(last.at, last.split).set(at, read.split);
    last = { at, ...read };
  }
  return found;
}

/** Splits the printed label off every piece. */
export function labelled(pieces: readonly Piece[], listed: ReadonlySet<number>, split: LabelSplitter): Unit[] {
  const counted = new Map([...counting(pieces, bare), ...counting(pieces, initial), ...counting(pieces, countingWord)]);
  return pieces.map((given, at) => {
    const piece = restored(given, split);
    const own = counted.get(at);
    const cut = own ? { type: piece.type, ...own, depth: piece.depth } : cutOf(piece, split);
    return { ...piece, ...cut, furniture: listed.has(at) || piece.data.furniture === true };
  });
}

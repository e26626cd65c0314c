import { CONTENTS_TITLES } from '../text/index.js';
import type { Piece } from './flatten.js';

const titles = new Set(CONTENTS_TITLES);
/** "3.2 Findings ........ 41", "Findings … 41": dots lead to a page number. */
const LEADER = /(?:\.{4,}|…{2,}|(?: \.){4,}|·{4,}|_{4,})\s?(?:\d{1,4}|[ivxlc]{1,7})\s*$/u;
/** Without dots a number of four digits is a year. */
const PAGE_AT_END = /\s(?:\d{1,3}|[ivxlc]{1,7})\s*$/u;
/** An entry of a contents table is a title: longer ones are text. */
const ENTRY_LENGTH = 160;
/** A lone dotted line may be a form's blank; three in a row are a table of contents. */
const LEADERS_IN_A_ROW = 3;
/** Without dots and without a title: so many lines in a row whose numbers rise, and so large a share of them that are titles of the document. */
const COUNTED = { least: 5, titles: 0.5 };

/** The words of a title, without the number before it. */
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\d.()\s]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
const keyBefore = (text: string): string => key(text.replace(PAGE_AT_END, ''));

/** However many dots lead to its number. */
const isShort = ({ text }: Piece): boolean => text.replace(/[\s.…·_]{4,}/gu, ' ').length <= ENTRY_LENGTH;

/** Entries may look like headings: then a page number stands behind the words of one. */
function isEntry(piece: Piece, headings: ReadonlySet<string>): boolean {
  const { text, type } = piece;
  if (!isShort(piece)) return false;
  if (LEADER.test(text) || piece.anchor) return true;
  return type === 'heading' ? PAGE_AT_END.test(text) && headings.has(keyBefore(text)) : PAGE_AT_END.test(text) || headings.has(key(text));
}

function markAfterTitle(pieces: readonly Piece[], at: number, headings: ReadonlySet<string>, into: Set<number>): void {
  const entries: number[] = [];
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    // what an entry before says whole is what that entry leads to
    if (piece.type === 'heading' && entries.some((entry) => key((pieces[entry] as Piece).text) === key(piece.text))) break;
    if (isEntry(piece, headings)) entries.push(i);
    // the list goes on over the foot of a page
    else if (!piece.data.furniture) break;
  }
  if (entries.length > 0) for (const i of [at, ...entries]) into.add(i);
}

function markRuns(pieces: readonly Piece[], test: (piece: Piece) => boolean, into: Set<number>): void {
  let start = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece && test(piece)) continue;
    if (i - start >= LEADERS_IN_A_ROW) for (let k = start; k < i; k++) into.add(k);
    start = i + 1;
  }
}

/**
 * Marks lines in a row at the front that end in numbers which rise, most of them titles of what follows; running heads may stand between. In the section of
 * another title, as items of a list or numbered one by one they may be what that section says.
 */
function markCounted(pieces: readonly Piece[], into: Set<number>): void {
  let run: number[] = [];
  let last = 0;
  const close = (): void => {
    if (run.length >= COUNTED.least && isFrontList(pieces, run)) for (const at of run) into.add(at);
    run = [];
  };
  for (const [at, piece] of pieces.entries()) {
    if (piece.data.furniture) continue;
    const page = piece.type !== 'tableRow' && piece.type !== 'listItem' && isShort(piece) ? pageOf(piece.text) : undefined;
    if (page === undefined || page < last) close();
    last = page ?? 0;
    if (page !== undefined) run.push(at);
  }
  close();
}

/** Whether lines stand below no title but that of the document, most of them have a title of their own behind them, and their numbers do not just count them. */
function isFrontList(pieces: readonly Piece[], run: readonly number[]): boolean {
  const [first = 0] = run;
  const texts = run.map((at) => (pieces[at] as Piece).text);
  const behind = pieces.slice((run.at(-1) ?? 0) + 1).filter(({ type, text }) => type === 'heading' && pageOf(text) === undefined);
  const answered = new Set(texts.map(keyBefore));
  const titles = new Set(behind.map(({ text }) => key(text)).filter((title) => answered.has(title)));
  const [title, more] = pieces.slice(0, first).filter(({ type, data }) => type === 'heading' && !data.furniture);
  const isOpen = more !== undefined || (title !== undefined && behind.some(({ level = 0 }) => level <= (title.level ?? 0)));
  return !isOpen && titles.size >= COUNTED.titles * run.length && texts.some((text, at) => pageOf(text) !== at + 1);
}

function pageOf(text: string): number | undefined {
  const digits = /\p{L}\D*\s(\d{1,3})\s*$/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Which pieces are a contents table: its title and entries, dotted or counting lines in a row, lists of nothing but links into the document. */
export function contents(pieces: readonly Piece[]): ReadonlySet<number> {
  const headings = new Set(pieces.filter((piece) => piece.type === 'heading').map((piece) => key(piece.text)));
  const found = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.text.length < 40 && titles.has(piece.text.toLowerCase().replace(/[:\s]+$/, ''))) markAfterTitle(pieces, at, headings, found);
  }
  markRuns(pieces, (piece) => isShort(piece) && LEADER.test(piece.text), found);
  markCounted(pieces, found);
  markRuns(pieces, (piece) => piece.type === 'listItem' && piece.anchor, found);
  return found;
}

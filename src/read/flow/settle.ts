import { shown, untracked } from './compose.js';
import { squeeze } from './squeeze.js';
import type { ListPlace, Paragraph, Piece, View } from './types.js';

/** A paragraph as one view shows it: paragraphs whose ends left are joined. */
export interface Settled {
  readonly pieces: readonly Piece[];
  /** the paragraph that gives format and place: the last with text to show */
  readonly paragraph: Paragraph;
  /** whether a tracked change takes away all of it; only in the marked view */
  readonly gone: boolean;
  /** whether lines drawn by hand strike out all that the view shows of it */
  readonly struck: boolean;
  /** of paragraphs that print one number together, though each stands by itself: the first prints that of the last, the others none */
  readonly counts?: ListPlace | 'none';
}

const saysSomething = (piece: Piece): piece is Piece & { type: 'text' } => piece.type === 'text' && !piece.hidden && piece.text.trim() !== '';

/** Whether a paragraph has text, and tracked changes take all of it away. */
export function leavesWhole(paragraph: Paragraph): boolean {
  const texts = paragraph.pieces.filter(saysSomething);
  return texts.length > 0 && texts.every((piece) => piece.changes.some((change) => change.leaves && !change.drawn));
}

/** Whether all that a view shows of these pieces, if it shows anything, has a line through it. */
function isStruck(pieces: readonly Piece[], view: View): boolean {
  const texts = pieces.filter((piece) => saysSomething(piece) && untracked(piece.changes, view)) as readonly (Piece & { type: 'text' })[];
  return texts.length > 0 && texts.every(({ changes }) => changes.some((change) => change.drawn));
}

const showsText = (pieces: readonly Piece[], view: View): boolean => pieces.some((piece) => saysSomething(piece) && untracked(piece.changes, view));

const ends = (paragraph: Paragraph, view: View): boolean => !paragraph.joins && untracked(paragraph.mark, view);

function join(parts: readonly Paragraph[], view: View): Settled | undefined {
  const paragraph = parts.findLast((part) => showsText(part.pieces, view)) ?? parts.at(-1);
  const pieces = parts.flatMap((part) => part.pieces);
  return paragraph && { pieces, paragraph, gone: false, struck: isStruck(pieces, view) };
}

/** The texts that arrive by tracked moves: whoever left for there is not lost. */
export function arrivals(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const moved = (paragraph: Paragraph): string =>
    squeeze(
      paragraph.pieces
        .filter(saysSomething)
        .filter((piece) => piece.changes.some((change) => change.kind === 'move' && !change.leaves))
        .map((piece) => piece.text)
        .join(''),
    );
  return new Set(paragraphs.map(moved));
}

function movedAway(paragraph: Paragraph, arrived: ReadonlySet<string>): boolean {
  const texts = paragraph.pieces.filter(saysSomething);
  return (
    texts.every((piece) => piece.changes.some((change) => change.kind === 'move' && change.leaves)) &&
    arrived.has(squeeze(texts.map((piece) => piece.text).join('')))
  );
}

const SENTENCE_ENDS = /[.!?…]["”’»)\]]{0,3}\s*$/u;
const SENTENCE_BEGINS = /^\s*["“‘«(]?[\p{Lu}\p{N}]/u;

const textIn = ({ pieces }: Paragraph, view: View): string =>
  pieces.flatMap((piece) => (saysSomething(piece) && shown(piece.changes, view) ? [piece.text] : [])).join('');

/** Whether a paragraph begins anew after those whose ends a tracked change deletes: where no sentence goes on, the words are the same, and each keeps its place and label. */
function beginsAnew(before: readonly Paragraph[], next: Paragraph, view: View): boolean {
  const last = before.findLast((paragraph) => textIn(paragraph, view) !== '');
  if (!last || view === 'original') return false;
  return SENTENCE_ENDS.test(textIn(last, view)) && SENTENCE_BEGINS.test(textIn(next, view));
}

/**
 * The paragraphs of one run of text in a view. In the marked view a paragraph that tracked changes delete whole stands as one of its own,
 * after the paragraph it interrupts; one that they move away whole stands only where it arrives.
 */
export function settle(paragraphs: readonly Paragraph[], view: View, arrived: ReadonlySet<string>): readonly Settled[] {
  const settled: Settled[] = [];
  let joining: Paragraph[] = [];
  let gone: Settled[] = [];
  let first: number | undefined;
  const close = (): void => {
    const whole = join(joining, view);
    if (whole) settled.push(whole);
    for (const each of gone) settled.push(each);
    joining = [];
    gone = [];
  };
  for (const paragraph of paragraphs) {
    const whole = view === 'marked' && leavesWhole(paragraph);
    if (!whole && beginsAnew(joining, paragraph, view)) {
      first ??= settled.length;
      close();
    }
    // what leaves between two paragraphs that join stands after them
    if (whole && !movedAway(paragraph, arrived)) (joining.length > 0 ? gone : settled).push({ pieces: paragraph.pieces, paragraph, gone: true, struck: false });
    const closes = ends(paragraph, view);
    // an end that stays leaves an empty paragraph, which numbering counts
    if (!whole) joining.push(paragraph);
    else if (closes && joining.length === 0) joining.push({ ...paragraph, pieces: [] });
    if (!closes) continue;
    close();
    countOnce(settled, first, paragraph.format.list);
    first = undefined;
  }
  close();
  return settled;
}

/** Those from one on print the number of the last together, before the first. */
function countOnce(settled: Settled[], first: number | undefined, list: ListPlace | undefined): void {
  if (first === undefined || !list) return;
  for (const [at, each] of settled.entries()) if (at >= first && !each.gone) settled[at] = { ...each, counts: at === first ? list : 'none' };
}

import type { Element } from './elements.js';
import type { Box } from './model.js';
import { least, most } from './statistics.js';

/**
 * Tags are checked against the page. Some programs put the heads of a page, a caption, or the words that lead to a list behind what stands
 * below them: what the page shows above is read first, and so is a head in the margin before the text that it stands beside.
 */

/** Of the narrower of two: so much of it must stand above or below the other for both to be of one column. */
const SHARED = 0.5;
/** In points: how far boxes of lines may reach into each other. */
const OVER = 2;
/** In em of the head: how far its first line may be above or below the first line of its text. */
const LEVEL = 1;

/** What is moved as one: the rows of a table, an element with the notes in it. */
interface Piece {
  readonly elements: readonly Element[];
  /** where its words are; what stands upright, or has none, keeps its place */
  readonly box?: Box;
}

/** The elements of a page in the order of the page, where their tags contradict it. */
export function inPageOrder(elements: readonly Element[]): Element[] {
  const out: Piece[] = [];
  const pieces = piecesOf(elements);
  for (const [at, piece] of pieces.entries()) {
    const place = placeFor(piece, out, pieces[at + 1]);
    out.splice(place, 0, piece);
    takeAlong(pieces[at - 1], place, out);
  }
  return out.flatMap((piece) => piece.elements);
}

/** The head in the margin of a text that was put before what stands below it, as the foot of a page that is tagged first, goes with its text. */
function takeAlong(before: Piece | undefined, place: number, out: Piece[]): void {
  const [text, from] = [out[place], out.length - 1];
  if (!before || !text || from <= place || out[from] !== before || !heads(before, text)) return;
  out.splice(from, 1);
  out.splice(place, 0, before);
}

function piecesOf(elements: readonly Element[]): Piece[] {
  const groups: Element[][] = [];
  for (const element of elements) {
    const group = groups.at(-1);
    if (group && (element.kind === 'note' || isSameTable(group[0], element))) group.push(element);
    else groups.push([element]);
  }
  return groups.map(pieceOf);
}

function isSameTable(first: Element | undefined, { kind, table }: Element): boolean {
  return kind === 'row' && first?.kind === 'row' && table !== undefined && first.table === table;
}

function pieceOf(elements: readonly Element[]): Piece {
  const runs = elements.filter(({ kind }) => kind !== 'note').flatMap((element) => element.runs);
  if (runs.length === 0 || runs.some(({ angle }) => angle !== 0)) return { elements };
  const box = {
    x0: least(runs.map(({ x }) => x)),
    x1: most(runs.map(({ x, width }) => x + width)),
    y0: least(runs.map(({ y, size }) => y - 0.22 * size)),
    y1: most(runs.map(({ y, size }) => y + 0.78 * size)),
  };
  return { elements, box };
}

/** Before the first that stands below it, or beside the head that it is; but after all that stand above it. What has a text of its own below it heads that. */
function placeFor(piece: Piece, placed: readonly Piece[], next: Piece | undefined): number {
  const isBeside = next === undefined || next.elements[0]?.kind === 'heading' || !isAbove(piece, next);
  const from = placed.findLastIndex((other) => isAbove(other, piece)) + 1;
  const at = placed.findIndex((other, i) => i >= from && (isAbove(piece, other) || (isBeside && heads(piece, other))));
  return at < 0 ? placed.length : at;
}

function isAbove({ box: p }: Piece, { box: q }: Piece): boolean {
  if (!p || !q || p.y0 < q.y1 - OVER) return false;
  return Math.min(p.x1, q.x1) - Math.max(p.x0, q.x0) > SHARED * Math.min(p.x1 - p.x0, q.x1 - q.x0);
}

/** Letters of scripts that run from right to left: their margin is the other one. */
const LEFTWARD = /[\u0590-\u08ff]/u;

function heads({ elements: [head], box: p }: Piece, { box: q }: Piece): boolean {
  if (head?.kind !== 'heading' || !p || !q) return false;
  const size = most(head.runs.map((run) => run.size));
  return p.x1 <= q.x0 + OVER && Math.abs(p.y1 - q.y1) <= LEVEL * size && !head.runs.some(({ text }) => LEFTWARD.test(text));
}

import type { Box } from '../messages.js';

/** A piece of text as it stands on a page, its box in shares of the page. */
export interface Placed extends Box {
  readonly text: string;
}

/** Letters that have to be the same before a place is taken for a part of the passage. */
const SEED = 16;

/** The letters and digits of a text, and where each of them stands in it: breaks, hyphens and spaces differ between a page and what was read from it. */
function folded(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (const [index, character] of [...text.normalize('NFKC').toLowerCase()].entries()) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    letters += character;
    for (let unit = 0; unit < character.length; unit++) at.push(index);
  }
  return { letters, at };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in `page` the passage stands: as a whole, else the longest parts of it, in its order. */
function stretches(page: string, passage: string): Stretch[] {
  if (passage === '') return [];
  const whole = page.indexOf(passage);
  if (whole >= 0) return [{ start: whole, end: whole + passage.length }];
  const found: Stretch[] = [];
  for (let at = 0; at + SEED <= passage.length; ) {
    const start = page.indexOf(passage.slice(at, at + SEED));
    const length = start < 0 ? 0 : sameFrom(page, start, passage, at);
    if (length > 0) found.push({ start, end: start + length });
    at += Math.max(1, length);
  }
  return found;
}

function sameFrom(page: string, start: number, passage: string, at: number): number {
  let length = 0;
  while (at + length < passage.length && page[start + length] === passage[at + length]) length++;
  return length;
}

/** The boxes of passages on a page, a box a line. A passage that goes on on another page is marked as far as it stands here. */
export function boxesOf(placed: readonly Placed[], passages: readonly string[]): readonly Box[] {
  const pieces = placed.map((piece) => ({ piece, ...folded(piece.text) }));
  const page = pieces.map(({ letters }) => letters).join('');
  const marked = passages.flatMap((passage) => stretches(page, folded(passage).letters));
  let start = 0;
  const boxes: Box[] = [];
  for (const { piece, letters, at } of pieces) {
    for (const stretch of marked) {
      const [from, to] = [Math.max(stretch.start, start) - start, Math.min(stretch.end, start + letters.length) - start];
      if (from < to) boxes.push(partOf(piece, at[from] ?? 0, (at[to - 1] ?? 0) + 1));
    }
    start += letters.length;
  }
  return inLines(boxes);
}

/** The part of a piece from one character to another, as if all were equally wide. */
function partOf({ left, top, width, height, text }: Placed, from: number, to: number): Box {
  const length = Math.max(1, [...text.normalize('NFKC')].length);
  return { left: left + (width * from) / length, top, width: (width * (to - from)) / length, height };
}

/** Boxes side by side on a line as one. */
function inLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && isBeside(last, box)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

function isBeside(one: Box, other: Box): boolean {
  const gap = other.left - (one.left + one.width);
  return Math.abs(one.top + one.height / 2 - other.top - other.height / 2) < one.height / 2 && gap > -one.height && gap < one.height * 2;
}

function around(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const [right, bottom] = [Math.max(one.left + one.width, other.left + other.width), Math.max(one.top + one.height, other.top + other.height)];
  return { left, top, width: right - left, height: bottom - top };
}

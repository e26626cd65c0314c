import { signsOf } from '../flow/index.js';
import type { Font, State } from './state.js';
import { lettersOf } from './unmapped.js';

/** One glyph of pdf.js's operator list; a number is a shift in thousandths of an em. */
export interface Glyph {
  readonly unicode: string;
  /** its number in the font */
  readonly originalCharCode?: number;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

/** Words of one show operator that stand a normal space apart; `start` and `end` in text space from its origin. */
export interface Chunk {
  text: string;
  start: number;
  end: number;
  trail: boolean;
  /** where each letter ends, from `start` */
  readonly stops: number[];
}

/** Gaps in em. A word space in justified TeX shrinks to .22, kerning stays under .1; tab stops and columns start beyond 1.2. */
const SPACE = 0.16;
const APART = 1.2;

interface Cutting {
  readonly chunks: Chunk[];
  x: number;
  /** spaces drawn since the last letter */
  spaces: number;
  /** the last glyph and where it was drawn */
  last: { readonly letters: string; readonly x: number } | undefined;
}

/** In em: bold is faked by drawing a letter a second time, a hair further on. */
const AGAIN = 0.1;

/** Cuts the glyphs of one show operator into chunks; `advance` is how far the pen moves, in text space. */
export function chunksOf(glyphs: readonly (Glyph | number)[], state: State, font: Font): { chunks: Chunk[]; advance: number } {
  const cutting: Cutting = { chunks: [], x: 0, spaces: 0, last: undefined };
  const space = (SPACE + trackedSpacing(glyphs)) * Math.abs(state.size);
  const apart = APART * Math.abs(state.size);
  const again = AGAIN * Math.abs(state.size);
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') cutting.x += ((font.vertical ? 1 : -1) * glyph * state.size) / 1000;
    else {
      const width = advanceOf(glyph, state, font);
      const told = lettersOf(glyph, { width: Math.abs(glyph.width * font.fontMatrix[0]), drawn: font.drawn });
      const letters = font.symbolic ? signsOf(told) : told;
      if (isBlank(letters)) cutting.spaces++;
      else if (!isAgain(cutting, letters, again)) add(cutting, letters, { end: cutting.x + width - state.charSpacing, space, apart });
      cutting.x += width + (glyph.isSpace ? state.wordSpacing : 0);
    }
  }
  endChunk(cutting);
  return { chunks: cutting.chunks, advance: cutting.x };
}

function add(cutting: Cutting, letters: string, { end, space, apart }: { readonly end: number; readonly space: number; readonly apart: number }): void {
  const open = cutting.chunks.at(-1);
  const gap = open ? cutting.x - open.end : 0;
  if (!open || Math.abs(gap) > apart) {
    endChunk(cutting);
    const chunk = { text: '', start: cutting.x, end, trail: false, stops: [] };
    cutting.chunks.push(chunk);
    put(chunk, letters, { from: cutting.x, end });
  } else {
    if (cutting.spaces > 0 || gap > space) put(open, cutting.spaces > 1 && LONE.test(open.text) ? '  ' : ' ', { from: open.end, end: cutting.x });
    put(open, letters, { from: cutting.x, end });
  }
  cutting.last = { letters, x: cutting.x };
  cutting.spaces = 0;
}

/** A letter by itself at the end: in a title set with spaces between its letters, two of them part words. */
const LONE = /(?:^|\s)\S$/u;

/** A ligature has the width of its letters together. */
function put(chunk: Chunk, letters: string, { from, end }: { readonly from: number; readonly end: number }): void {
  chunk.text += letters;
  chunk.end = end;
  if (letters.length === 1) chunk.stops.push(end - chunk.start);
  else for (let i = 1; i <= letters.length; i++) chunk.stops.push(from + ((end - from) * i) / letters.length - chunk.start);
}

function isAgain({ last, x, spaces }: Cutting, letters: string, again: number): boolean {
  return last !== undefined && spaces === 0 && last.letters === letters && Math.abs(x - last.x) < again;
}

function endChunk({ chunks, spaces }: Cutting): void {
  const open = chunks.at(-1);
  if (open && spaces > 0) open.trail = true;
}

function isBlank(text: string): boolean {
  // nearly all glyphs are one plain letter
  if (text.length === 1 && text > ' ' && text <= '~') return false;
  return /^[\s\u00a0\u2000-\u200a\u3000]*$/u.test(text);
}

function advanceOf(glyph: Glyph, state: State, font: Font): number {
  const width = font.vertical ? -(glyph.vmetric?.[0] ?? -1000) : glyph.width;
  return width * state.size * font.fontMatrix[0] + state.charSpacing;
}

/** Letter-spaced titles shift after every letter: what most letters have is no word gap. In em. */
function trackedSpacing(glyphs: readonly (Glyph | number)[]): number {
  if (glyphs.length < 4) return 0;
  let [shifts, least] = [0, Number.NEGATIVE_INFINITY];
  for (const glyph of glyphs) {
    if (typeof glyph !== 'number' || glyph >= -1000 * SPACE) continue;
    shifts++;
    least = Math.max(least, glyph);
  }
  const letters = glyphs.length - shifts;
  return letters < 4 || shifts < 0.7 * letters ? 0 : -least / 1000;
}

import { LARGER, rankOf } from '../../text/index.js';
import { CAPTION } from '../pictured.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

/** Headings are short: so many lines and letters at most. */
const MOST = { lines: 4, largeLines: 8, letters: 250, boldLetters: 140 };

/** How a paragraph looks when it looks like a heading: larger looks rank higher; undefined for text. */
export function headingLook(paragraph: Paragraph, text: string, setting: Setting): number | undefined {
  const [first] = paragraph.lines;
  if (!first || paragraph.lines.length > MOST.largeLines || text.length > MOST.letters || !/\p{L}/u.test(text)) return undefined;
  // what stands over a figure or a table heads nothing below it
  if (startOf(text) === 'bullet' || CAPTION.test(text)) return undefined;
  const bold = paragraph.lines.every((line) => line.bold);
  const size = first.size / setting.body;
  if (size > LARGER && !(text.length > MOST.boldLetters && /[.;]$/u.test(text))) return lookOf(first, setting);
  const stands = bold && paragraph.lines.length <= MOST.lines && !setting.bold && text.length < MOST.boldLetters && !/[.;,]$/u.test(text) && size > 0.95;
  return stands ? lookOf(first, setting) : undefined;
}

/** How a line of a title looks, larger looks higher. */
export function lookOf(line: Line, setting: Setting): number {
  return rankOf({ size: line.size / setting.body, bold: line.bold, italic: line.italic });
}

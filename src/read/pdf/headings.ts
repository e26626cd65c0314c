import { startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

/** A heading is set larger than the body by this factor, or is bold as a whole where the body is not. */
const LARGER = 1.12;
/** Headings are short: so many lines and letters at most. */
const MOST = { lines: 4, largeLines: 8, letters: 250, boldLetters: 140 };

/** How a paragraph looks when it looks like a heading: larger looks rank higher; undefined for text. */
export function headingLook(paragraph: Paragraph, text: string, setting: Setting): number | undefined {
  const [first] = paragraph.lines;
  if (!first || paragraph.lines.length > MOST.largeLines || text.length > MOST.letters || !/\p{L}/u.test(text)) return undefined;
  if (startOf(text) === 'bullet') return undefined;
  const bold = paragraph.lines.every((line) => line.bold);
  const size = first.size / setting.body;
  if (size > LARGER && !(text.length > MOST.boldLetters && /[.;]$/u.test(text))) return lookOf(first, setting);
  const stands = bold && paragraph.lines.length <= MOST.lines && !setting.bold && text.length < MOST.boldLetters && !/[.;,]$/u.test(text) && size > 0.95;
  return stands ? lookOf(first, setting) : undefined;
}

/** Size first, weight second, upright before italic. */
function lookOf(line: Line, setting: Setting): number {
  return Math.round((10 * line.size) / setting.body) * 4 + (line.bold ? 2 : 0) + (line.italic ? 0 : 1);
}

/** Looks to levels: the largest look is level 1. */
export function levelsOf(looks: Iterable<number>): Map<number, number> {
  const ranked = [...new Set(looks)].sort((p, q) => q - p);
  return new Map(ranked.map((look, index) => [look, index + 1]));
}

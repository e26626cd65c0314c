import type { PdfBlock } from './blocks.js';
import { joinLines, type Vocabulary } from './hyphens.js';
import { startOf, withoutBullet } from './labels.js';
import type { Line } from './lines.js';
import { joinMarked, type Marked, markedFrom, plainly } from './marked.js';
import { isCutThere } from './narrow.js';
import { type Note, withoutLabel } from './notes.js';
import type { Paragraph } from './paragraphs.js';
import { parted } from './seams.js';
import type { Setting } from './setting.js';

/** The text of lines that belong together. */
export type TextOf = (lines: readonly Line[]) => Marked;

/** Makes one text of lines: words cut at the end of a line are put together as the document writes them. */
export function textWith(vocabulary: Vocabulary, setting: Setting): TextOf {
  return (lines) => {
    let whole: Marked = { text: lines[0]?.text ?? '', marks: lines[0]?.marks ?? [] };
    for (const [i, below] of lines.slice(1).entries()) {
      const cut = setting.trails && lines[i]?.trail === false && isCutThere(whole.text, lines, i + 1, vocabulary);
      whole = joinMarked(whole, below, cut ? (p, q) => p + q : (p, q) => joinLines(p, q, vocabulary));
    }
    return parted(whole, vocabulary);
  };
}

/** Where a paragraph begins and ends. */
export function pagesOf(lines: readonly Line[]): { page: number; endPage: number } {
  const page = lines[0]?.page ?? 1;
  return { page, endPage: lines.at(-1)?.page ?? page };
}

/** A paragraph as a block: a list item where it starts as one, a heading where `level` is given. */
export function paragraphBlock(paragraph: Paragraph, whole: Marked, level: number | undefined): PdfBlock {
  const { text } = whole;
  const [first] = paragraph.lines;
  const numbered = first?.number !== undefined && startOf(text) !== 'number' ? { label: first.number } : {};
  const base = { ...pagesOf(paragraph.lines), ...(first?.box === undefined ? {} : { boxed: true }), ...numbered };
  if (level !== undefined) return { ...base, ...whole, type: 'heading', level };
  const start = startOf(text);
  const bold = paragraph.lines.every((line) => line.bold) ? { bold: true } : {};
  if (start === 'bullet') return { ...base, ...bold, ...unbulleted(whole), type: 'listItem', depth: 0, bullet: true };
  return start === 'number' ? { ...base, ...bold, ...whole, type: 'listItem', depth: 0 } : { ...base, ...bold, ...whole, type: 'paragraph' };
}

/** A text without the bullet at its start. */
export function unbulleted(whole: Marked): Marked {
  return markedFrom(whole, whole.text.length - withoutBullet(whole.text).length);
}

/** A footnote as a block; its identifier holds its page, as numbers start afresh on each. */
export function noteBlock(note: Note, text: TextOf): PdfBlock {
  const { page } = pagesOf(note.lines);
  return { type: 'footnote', ...withoutLabel(text(note.lines)), page, label: note.label, id: `${page}-${note.label}` };
}

/** A running head, foot or watermark as a block. */
export function furnitureBlock(line: Line): PdfBlock {
  return { type: 'paragraph', text: line.text, marks: line.marks, page: line.page, furniture: true };
}

/** A note in the margin as a block: it is no part of the text beside it. */
export function sideNoteBlock(lines: readonly Line[], text: TextOf): PdfBlock {
  return { ...text(lines), type: 'paragraph', page: pagesOf(lines).page, furniture: true };
}

/** Text of a page first, then its footnotes, then its furniture. */
export function inOrder(blocks: readonly PdfBlock[]): PdfBlock[] {
  return [...blocks].sort((p, q) => p.page - q.page);
}

/** A table row as a block with its cells apart. */
export function rowBlock(known: Pick<PdfBlock, 'page' | 'endPage' | 'guessed'>, cells: readonly Marked[]): PdfBlock {
  return { ...known, type: 'tableRow', ...rowText(cells), cells };
}

/** The cells of a row as one text, empty ones left out. */
export function rowText(cells: readonly Marked[]): Marked {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.slice(1).reduce((row, cell) => joinMarked(row, cell, (p, q) => `${p} | ${q}`), filled[0] ?? plainly(''));
}

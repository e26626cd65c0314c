import type { PdfBlock } from './blocks.js';
import { joinLines, type Vocabulary } from './hyphens.js';
import { startOf, withoutBullet } from './labels.js';
import type { Line } from './lines.js';
import { isCutThere } from './narrow.js';
import { type Note, withoutLabel } from './notes.js';
import type { Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

/** The text of lines that belong together. */
export type TextOf = (lines: readonly Line[]) => string;

/** Makes one text of lines: words cut at the end of a line are put together as the document writes them. */
export function textWith(vocabulary: Vocabulary, setting: Setting): TextOf {
  return (lines) => {
    let text = lines[0]?.text ?? '';
    for (const [i, below] of lines.slice(1).entries()) {
      const cut = setting.trails && lines[i]?.trail === false && isCutThere(text, lines, i + 1, vocabulary);
      text = cut ? text + below.text : joinLines(text, below.text, vocabulary);
    }
    return text;
  };
}

/** Where a paragraph begins and ends. */
export function pagesOf(lines: readonly Line[]): { page: number; endPage: number } {
  const page = lines[0]?.page ?? 1;
  return { page, endPage: lines.at(-1)?.page ?? page };
}

/** A paragraph as a block: a list item where it starts as one, a heading where `level` is given. */
export function paragraphBlock(paragraph: Paragraph, text: string, level: number | undefined): PdfBlock {
  const [first] = paragraph.lines;
  const base = { ...pagesOf(paragraph.lines), ...(first?.box === undefined ? {} : { boxed: true }) };
  if (level !== undefined) return { ...base, type: 'heading', text, level };
  const start = startOf(text);
  const bold = paragraph.lines.every((line) => line.bold) ? { bold: true } : {};
  if (start === 'bullet') return { ...base, ...bold, type: 'listItem', text: withoutBullet(text), depth: 0, bullet: true };
  return start === 'number' ? { ...base, ...bold, type: 'listItem', text, depth: 0 } : { ...base, ...bold, type: 'paragraph', text };
}

/** A footnote as a block; its identifier holds its page, as numbers start afresh on each. */
export function noteBlock(note: Note, text: TextOf): PdfBlock {
  const { page } = pagesOf(note.lines);
  return { type: 'footnote', text: withoutLabel(text(note.lines)), page, label: note.label, id: `${page}-${note.label}` };
}

/** A running head, foot or watermark as a block. */
export function furnitureBlock(line: Line): PdfBlock {
  return { type: 'paragraph', text: line.text, page: line.page, furniture: true };
}

/** Text of a page first, then its footnotes, then its furniture. */
export function inOrder(blocks: readonly PdfBlock[]): PdfBlock[] {
  return [...blocks].sort((p, q) => p.page - q.page);
}

/** A table row as a block with its cells apart. */
export function rowBlock(pages: { readonly page: number; readonly endPage: number }, cells: readonly string[]): PdfBlock {
  return { ...pages, type: 'tableRow', text: cells.filter((cell) => cell !== '').join(' | '), cells };
}

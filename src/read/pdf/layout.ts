import type { PdfBlock } from './blocks.js';
import { settleCalls } from './calls.js';
import { type Column, rowsTogether } from './columns.js';
import { furnitureBlock, inOrder, noteBlock, paragraphBlock, type TextOf, textWith } from './compose.js';
import { columnsIn } from './edges.js';
import { furnitureOf, type Sheet } from './furniture.js';
import { headingLook, levelsOf } from './headings.js';
import { vocabularyOf } from './hyphens.js';
import { joined } from './joins.js';
import { mended } from './mend.js';
import { type Note, partNotes } from './notes.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { type Setting, settingOf } from './setting.js';

/** Blocks of a document from where its words stand on the pages. */
export function layout(sheets: readonly Sheet[]): PdfBlock[] {
  const furniture = furnitureOf(sheets);
  const content = sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) }));
  const { columns, notes } = withoutNotes(columnsIn(content, rowsTogether), sheets);
  const setting = settingOf(columns);
  const text = textWith(vocabularyOf(columns.flatMap((column) => column.lines.map((line) => line.text))), setting);
  const cut = columns.flatMap((column) => paragraphsOf(column, setting));
  const blocks = withHeadings(joined(cut, setting), text, setting);
  return settleCalls(mended(inOrder([...blocks, ...notes.map((note) => noteBlock(note, text)), ...[...furniture].map(furnitureBlock)])));
}

function withoutNotes(whole: readonly Column[], sheets: readonly Sheet[]): { columns: Column[]; notes: Note[] } {
  const { body } = settingOf(whole);
  const rules = new Map(sheets.map((sheet) => [sheet.page, sheet.rules]));
  const parted = whole.map((column) => partNotes(column, body, rules.get(column.lines[0]?.page ?? 0) ?? []));
  return { columns: parted.map((part) => part.column).filter((column) => column.lines.length > 0), notes: parted.flatMap((part) => part.notes) };
}

function withHeadings(paragraphs: readonly Paragraph[], text: TextOf, setting: Setting): PdfBlock[] {
  const read = paragraphs.map((paragraph) => {
    const words = text(paragraph.lines);
    return { paragraph, words, look: headingLook(paragraph, words, setting) };
  });
  const levels = levelsOf(read.flatMap(({ look }) => look ?? []));
  return read.map(({ paragraph, words, look }) => paragraphBlock(paragraph, words, look === undefined ? undefined : levels.get(look)));
}

import type { PdfBlock } from './blocks.js';
import { settleCalls } from './calls.js';
import { type Column, columnsOf, gutterOf, rowsTogether } from './columns.js';
import { furnitureOf, type Sheet } from './furniture.js';
import { headingLook, levelsOf } from './headings.js';
import { isCutWord, joinLines, type Vocabulary, vocabularyOf } from './hyphens.js';
import { joined } from './joins.js';
import { startOf, withoutBullet } from './labels.js';
import type { Line } from './lines.js';
import { type Note, partNotes, withoutLabel } from './notes.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { type Setting, settingOf } from './setting.js';
import { mode, quantile } from './statistics.js';

/** Blocks of a document from where its words stand on the pages. */
export function layout(sheets: readonly Sheet[]): PdfBlock[] {
  const furniture = furnitureOf(sheets);
  const whole = measured(sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) })));
  const { columns, notes } = withoutNotes(whole, sheets);
  const setting = settingOf(columns);
  const vocabulary = vocabularyOf(columns.flatMap((column) => column.lines.map((line) => line.text)));
  const text = (lines: readonly Line[]): string => textOf(lines, vocabulary, setting);
  const paragraphs = joined(
    columns.flatMap((column) => paragraphsOf(column, setting)),
    setting,
  );
  const blocks = withHeadings(paragraphs, text, setting);
  return settleCalls(inOrder([...blocks, ...notes.map((note) => noteBlock(note, text)), ...[...furniture].map(furnitureBlock)]));
}

function withoutNotes(whole: readonly Column[], sheets: readonly Sheet[]): { columns: Column[]; notes: Note[] } {
  const { body } = settingOf(whole);
  const rules = new Map(sheets.map((sheet) => [sheet.page, sheet.rules]));
  const parted = whole.map((column) => partNotes(column, body, rules.get(column.lines[0]?.page ?? 0) ?? []));
  return { columns: parted.map((part) => part.column).filter((column) => column.lines.length > 0), notes: parted.flatMap((part) => part.notes) };
}

function measured(sheets: readonly Sheet[]): Column[] {
  const gutters = sheets.map((sheet) => gutterOf(sheet.lines));
  const found = gutters.filter((gutter) => gutter !== undefined);
  const many = found.length > 0.3 * sheets.length;
  const known = many
    ? mode(
        found.map((gutter) => [gutter, 1]),
        4,
      )
    : undefined;
  const columns = sheets.flatMap((sheet) => columnsOf(sheet.lines, known).map(rowsTogether));
  return withEdges(columns);
}

/** A short column does not show how far its lines may reach: columns that start at the same place show it. */
function withEdges(columns: readonly Line[][]): Column[] {
  const place = (lines: readonly Line[]): number => Math.round(Math.min(...lines.map((line) => line.x0)) / 60);
  const reach = (lines: readonly Line[]): number =>
    quantile(
      lines.map((line) => line.x1),
      0.97,
    );
  const reaches = new Map<number, number[]>();
  for (const lines of columns) if (lines.length > 5) reaches.set(place(lines), [...(reaches.get(place(lines)) ?? []), reach(lines)]);
  const typical = new Map([...reaches].map(([key, values]) => [key, quantile(values, 0.5)]));
  return columns.map((lines) => ({
    lines,
    left: mode(
      lines.map((line) => [line.x0, line.text.length]),
      3,
    ),
    right: Math.max(reach(lines), typical.get(place(lines)) ?? 0),
  }));
}

function textOf(lines: readonly Line[], vocabulary: Vocabulary, setting: Setting): string {
  let text = lines[0]?.text ?? '';
  for (const [i, below] of lines.slice(1).entries()) {
    const cut = setting.trails && lines[i]?.trail === false && isCutWord(text, below.text, vocabulary);
    text = cut ? text + below.text : joinLines(text, below.text, vocabulary);
  }
  return text;
}

function withHeadings(paragraphs: readonly Paragraph[], text: (lines: readonly Line[]) => string, setting: Setting): PdfBlock[] {
  const read = paragraphs.map((paragraph) => {
    const words = text(paragraph.lines);
    return { paragraph, words, look: headingLook(paragraph, words, setting) };
  });
  const levels = levelsOf(read.flatMap(({ look }) => look ?? []));
  return read.map(({ paragraph, words, look }) => blockOf(paragraph, words, look === undefined ? undefined : levels.get(look)));
}

function blockOf(paragraph: Paragraph, text: string, level: number | undefined): PdfBlock {
  const page = paragraph.lines[0]?.page ?? 1;
  const base = { page, endPage: paragraph.lines.at(-1)?.page ?? page };
  if (level !== undefined) return { ...base, type: 'heading', text, level };
  const start = startOf(text);
  const bold = paragraph.lines.every((line) => line.bold);
  const type = start === 'bullet' || start === 'number' ? 'listItem' : 'paragraph';
  return { ...base, type, text: start === 'bullet' ? withoutBullet(text) : text, ...(bold ? { bold } : {}), ...(type === 'listItem' ? { depth: 0 } : {}) };
}

function noteBlock(note: Note, text: (lines: readonly Line[]) => string): PdfBlock {
  const page = note.lines[0]?.page ?? 1;
  return { type: 'footnote', text: withoutLabel(text(note.lines)), page, label: note.label, id: `${page}-${note.label}` };
}

function furnitureBlock(line: Line): PdfBlock {
  return { type: 'paragraph', text: line.text, page: line.page, furniture: true };
}

/** Text of a page first, then its footnotes, then its furniture. */
function inOrder(blocks: readonly PdfBlock[]): PdfBlock[] {
  return [...blocks].sort((p, q) => p.page - q.page);
}

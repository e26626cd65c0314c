import type { PdfBlock } from './blocks.js';
import { type Column, columnsOf, gutterOf } from './columns.js';
import { furnitureOf, type Sheet } from './furniture.js';
import { headingLook, levelsOf } from './headings.js';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphens.js';
import { joined } from './joins.js';
import { startOf, withoutBullet } from './labels.js';
import type { Line } from './lines.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { settingOf } from './setting.js';
import { mode, quantile } from './statistics.js';

/** Blocks of a document from where its words stand on the pages. */
export function layout(sheets: readonly Sheet[]): PdfBlock[] {
  const furniture = furnitureOf(sheets);
  const columns = measured(sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) })));
  const setting = settingOf(columns);
  const vocabulary = vocabularyOf(columns.flatMap((column) => column.lines.map((line) => line.text)));
  const paragraphs = joined(
    columns.flatMap((column) => paragraphsOf(column, setting)),
    setting,
  );
  const texts = paragraphs.map((paragraph) => textOf(paragraph, vocabulary));
  const looks = paragraphs.map((paragraph, i) => headingLook(paragraph, texts[i] ?? '', setting));
  const levels = levelsOf(looks.filter((look) => look !== undefined));
  const blocks = paragraphs.map((paragraph, i): PdfBlock => {
    const look = looks[i];
    return blockOf(paragraph, texts[i] ?? '', look === undefined ? undefined : levels.get(look));
  });
  return withFurniture(blocks, furniture);
}

function measured(sheets: readonly Sheet[]): Column[] {
  const gutters = sheets.map((sheet) => gutterOf(sheet.lines));
  const found = gutters.filter((gutter) => gutter !== undefined);
  const known =
    found.length > 0.3 * sheets.length
      ? mode(
          found.map((gutter) => [gutter, 1]),
          4,
        )
      : undefined;
  const columns = sheets.flatMap((sheet) => columnsOf(sheet.lines, known));
  const edges = columns.map((lines) => ({
    lines,
    left: mode(
      lines.map((line) => [line.x0, line.text.length]),
      3,
    ),
    right: quantile(
      lines.map((line) => line.x1),
      0.97,
    ),
  }));
  return edges.map((column) => {
    const alike = edges.filter(
      (other) => Math.abs(Math.min(...other.lines.map((l) => l.x0)) - Math.min(...column.lines.map((l) => l.x0))) < 60 && other.lines.length > 5,
    );
    return {
      ...column,
      right: Math.max(
        column.right,
        quantile(
          alike.map((other) => other.right),
          0.5,
        ),
      ),
    };
  });
}

function textOf(paragraph: Paragraph, vocabulary: Vocabulary): string {
  return paragraph.lines.map((line) => line.text).reduce((above, below) => joinLines(above, below, vocabulary));
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

function withFurniture(blocks: readonly PdfBlock[], furniture: ReadonlySet<Line>): PdfBlock[] {
  const marked = [...furniture].map((line): PdfBlock => ({ type: 'paragraph', text: line.text, page: line.page, furniture: true }));
  return [...blocks, ...marked].sort((p, q) => p.page - q.page);
}

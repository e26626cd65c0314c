import { levelsOf } from '../../text/index.js';
import type { PdfBlock } from './blocks.js';
import { type Column, rowsTogether } from './columns.js';
import { furnitureBlock, inOrder, noteBlock, pagesOf, paragraphBlock, rowBlock, sideNoteBlock, type TextOf, textWith } from './compose.js';
import { type Cells, rowsRejoined } from './cutrows.js';
import { withDepths } from './depths.js';
import { columnsIn } from './edges.js';
import { floatsOf, withFloats } from './floats.js';
import { furnitureOf, type Sheet } from './furniture.js';
import { headingLook, lookOf } from './headings.js';
import { vocabularyOf } from './hyphens.js';
import { joined } from './joins.js';
import type { Line } from './lines.js';
import { plainly } from './marked.js';
import { mended } from './mend.js';
import { type Note, partNotes } from './notes.js';
import { boxParagraphs } from './overlays.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { ruledGrids } from './ruled.js';
import { uncutWords } from './seams.js';
import { bodySize, type Setting, settingOf } from './setting.js';
import { settled } from './settle.js';
import { sideNotesOf } from './sidenotes.js';
import { framed } from './tables.js';
import { inTitleLooks } from './titlelooks.js';
import { type Heads, headOf, unruledGrids } from './unruled.js';

/** Blocks of a document from where its words stand on the pages. */
export function layout(sheets: readonly Sheet[]): PdfBlock[] {
  const furniture = furnitureOf(sheets);
  const bare = sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) }));
  const sideNotes = sideNotesOf(bare);
  const beside = new Set(sideNotes.flat());
  const floated = bare.map((sheet) => floatsOf({ ...sheet, lines: sheet.lines.filter((line) => !beside.has(line)) }));
  const content = contentsOf(floated.map((each) => each.text));
  const { columns, notes } = withoutNotes(columnsIn(content, rowsTogether), sheets);
  const floats = floated.flatMap((each) => each.floats.map((float) => columnsIn(contentsOf([float]), rowsTogether)));
  const setting = settingOf(columns);
  const text = textWith(
    vocabularyOf([...columns, ...floats.flat()].flatMap((column) => column.lines.flatMap((line) => (line.cells?.flat() ?? [line]).map(uncutWords)))),
    setting,
  );
  const cut = (some: readonly Column[]): Paragraph[] => some.flatMap((column) => paragraphsOf(column, setting));
  const asides = [...furniture, ...sheets.flatMap((sheet) => sheet.asides)];
  const boxes = boxParagraphs(sheets, setting);
  const whole = withFloats(rowsRejoined(joined(cut(columns), setting), ROWS), floats.map(cut));
  const blocks = withHeadings([...whole, ...boxes], text, setting);
  return settled(
    mended(
      inOrder([...blocks, ...notes.map((note) => noteBlock(note, text)), ...asides.map(furnitureBlock), ...sideNotes.map((note) => sideNoteBlock(note, text))]),
    ),
  );
}

const ROWS = {
  cellsOf: ({ lines: [first] }: Paragraph) => first?.cells,
  together: (above: Paragraph, below: Paragraph, cells: Cells): Paragraph => {
    const [first, ...more] = above.lines;
    return first ? { ...above, lines: [{ ...first, cells }, ...more, ...below.lines] } : above;
  },
};

/** Pages with their tables put together row by row; one that repeats its head on the next page goes on there. */
function contentsOf(sheets: readonly Sheet[]): Sheet[] {
  let heads: Heads = new Set();
  return sheets.map((sheet) => {
    const content = contentOf(sheet, heads);
    heads = new Set(content.lines.flatMap(({ cells }) => (cells ? (headOf(cells.flat()) ?? []) : [])));
    return content;
  });
}

function contentOf(sheet: Sheet, heads: Heads): Sheet {
  const ruled = [...sheet.grids, ...ruledGrids(sheet.lines, sheet.rules)];
  const lines = framed(sheet.lines, ruled, sheet);
  const loose = lines.filter((line) => line.cells === undefined && line.box === undefined);
  const known = new Set(lines);
  const guessed = (line: Line): Line => (line.cells && !known.has(line) ? { ...line, guessed: true } : line);
  return { ...sheet, lines: framed(lines, unruledGrids(loose, heads), sheet).map(guessed) };
}

function withoutNotes(whole: readonly Column[], sheets: readonly Sheet[]): { columns: Column[]; notes: Note[] } {
  const body = bodySize(whole);
  const rules = new Map(sheets.map((sheet) => [sheet.page, sheet.rules]));
  const parted = whole.map((column) => partNotes(column, body, rules.get(column.lines[0]?.page ?? 0) ?? []));
  return { columns: parted.map((part) => part.column).filter((column) => column.lines.length > 0), notes: parted.flatMap((part) => part.notes) };
}

function withHeadings(paragraphs: readonly Paragraph[], text: TextOf, setting: Setting): PdfBlock[] {
  const looked = paragraphs.map((paragraph) => {
    const cells = paragraph.lines[0]?.cells;
    if (cells) return { paragraph, cells: cells.map(text), words: plainly(''), look: undefined };
    const words = text(paragraph.lines);
    return { paragraph, cells: undefined, words, look: headingLook(paragraph, words.text, setting) };
  });
  const standing = looked.map(({ paragraph: { lines }, cells, look }) => ({
    lines,
    kind: cells || look !== undefined ? ('told' as const) : ('paragraph' as const),
  }));
  const titles = inTitleLooks(standing, setting);
  const read = looked.map((each, at) => {
    const [own, first] = [standing[at], each.paragraph.lines[0]];
    return own && first && titles.has(own) ? { ...each, look: lookOf(first, setting) } : each;
  });
  const levels = levelsOf(read.flatMap(({ look }) => look ?? []));
  const blocks = read.map(({ paragraph, cells, words, look }) =>
    cells
      ? rowBlock({ ...pagesOf(paragraph.lines), ...(paragraph.lines[0]?.guessed ? { guessed: true } : {}) }, cells)
      : paragraphBlock(paragraph, words, look === undefined ? undefined : levels.get(look)),
  );
  return withDepths(blocks, paragraphs);
}

import { levelsOf } from '../../text/index.js';
import type { PdfBlock } from './blocks.js';
import { type Column, rowsTogether } from './columns.js';
import { furnitureBlock, inOrder, noteBlock, pagesOf, paragraphBlock, rowBlock, sideNoteBlock, type TextOf, textWith, unbulleted } from './compose.js';
import { withoutCopies } from './copies.js';
import { type Cells, rowsRejoined } from './cutrows.js';
import { columnsIn } from './edges.js';
import { type Element, elementsOf, leafOf, marksIn } from './elements.js';
import { aboveFoot, type Foot, feetOf, withoutTagged } from './feet.js';
import { furnitureOf, type Sheet } from './furniture.js';
import { headingLook } from './headings.js';
import { vocabularyOf } from './hyphens.js';
import { titledItems } from './itemtitles.js';
import { runsOn } from './joins.js';
import { type Line, lineOf, linesOf } from './lines.js';
import { mended } from './mend.js';
import type { Box, Run, StructNode } from './model.js';
import { labelAtStart } from './notes.js';
import { boxParagraphs } from './overlays.js';
import { inPageOrder } from './pageorder.js';
import { begins, hasRoom, type Paragraph, paragraphsOf } from './paragraphs.js';
import { uncutWords } from './seams.js';
import { type Setting, settingOf } from './setting.js';
import { settled } from './settle.js';
import { sideNotesOf } from './sidenotes.js';
import { withoutStackedRows } from './stacked.js';
import { withStrays } from './strays.js';
import { onOneLine } from './threads.js';
import { inTitleLooks, type Standing } from './titlelooks.js';
import { withTornCells } from './torn.js';

/** A page with its structure tree. */
export interface TaggedSheet extends Sheet {
  readonly tree?: StructNode;
  readonly runs: readonly Run[];
  /** the places of links */
  readonly linked: readonly Box[];
}

interface Tagged {
  readonly element: Element;
  readonly lines: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
}

/** Tags that leave out more than this share of the letters were not made with care: the layout tells more. */
const TAGGED = 0.7;
/** Pages looked at to judge the tags. */
const SAMPLE = 50;

/** True when the structure trees of a document hold nearly all of its text. */
export function isWellTagged(sheets: readonly TaggedSheet[]): boolean {
  let all = 0;
  let tagged = 0;
  const every = Math.ceil(sheets.length / SAMPLE);
  for (const sheet of sheets.filter((_, i) => i % every === 0)) {
    const marks = sheet.tree ? marksIn(sheet.tree) : undefined;
    for (const run of sheet.runs) {
      if (run.artifact) continue;
      all += run.text.length;
      if (marks?.has(leafOf(run) ?? '')) tagged += run.text.length;
    }
  }
  return all > 0 && tagged > TAGGED * all;
}

/** Blocks of a tagged document: the tags say what each text is, the layout says what runs on over a page. */
export function taggedBlocks(pages: readonly TaggedSheet[]): PdfBlock[] {
  const sheets = pages.map((sheet) => (sheet.tree ? { ...sheet, runs: withStrays(sheet.tree, sheet.runs, sheet.linked) } : sheet));
  const furniture = furnitureOf(sheets);
  const feet = feetOf(sheets, furniture);
  const read = sheets.map((sheet) => taggedIn(sheet, feet.get(sheet.page)));
  const all = read.map(({ sheet, tagged }) => ({ ...sheet, lines: tagged.flatMap(({ lines }) => lines) }));
  const columns = columnsIn(all, (lines) => [...lines]);
  const setting = settingOf(columns);
  const text = textWith(vocabularyOf(all.flatMap((sheet) => sheet.lines.map(uncutWords))), setting);
  const sideNotes = sideNotesOf(sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) })));
  const known = new Set([...furniture, ...sideNotes.flat()]);
  const isKnown = knownIn(known);
  const content = read.flatMap(({ tagged }) => tagged.filter(({ lines }) => !lines.every(isKnown)));
  const joined = rowsRejoined(rejoined(content, columns, setting), ROWS);
  const notes = read.flatMap(({ foot }) => foot?.notes.map((note) => noteBlock(note, text)) ?? []);
  const loose = [...read.flatMap((each) => untagged(each, known, setting)), ...boxParagraphs(sheets, setting)].map((paragraph) =>
    paragraphBlock(paragraph, text(paragraph.lines), undefined),
  );
  const asides = [...furniture, ...sheets.flatMap((sheet) => sheet.asides)].map(furnitureBlock);
  const beside = sideNotes.map((note) => sideNoteBlock(note, text));
  return settled(mended(inOrder([...toBlocks(joined, text, setting), ...loose, ...notes, ...beside, ...asides])));
}

/** Whether a line is a running head or foot or a note in the margin, or some whole words of one of which the rest has no tag. A title may say the same as the running head above it. */
function knownIn(aside: ReadonlySet<Line>): (line: Line) => boolean {
  const texts = new Map<string, string[]>();
  for (const line of aside) texts.set(placeOf(line), [...(texts.get(placeOf(line)) ?? []), line.text]);
  return (line) => (texts.get(placeOf(line)) ?? []).some((text) => ` ${text} `.includes(` ${line.text} `));
}

function placeOf({ page, y }: Line): string {
  return `${page}|${Math.round(y)}`;
}

interface ReadSheet {
  readonly sheet: TaggedSheet;
  readonly tagged: readonly Tagged[];
  /** footnotes that no tag calls so */
  readonly foot?: Foot;
}

function taggedIn(sheet: TaggedSheet, whole: Foot | undefined): ReadSheet {
  const elements = sheet.tree ? inPageOrder(onOneLine(withTornCells(withoutStackedRows(withoutCopies(elementsOf(sheet.tree, sheet.runs))), sheet.grids))) : [];
  const foot = whole && withoutTagged(whole, elements);
  const tagged = (foot ? aboveFoot(elements, foot) : elements).map((element) => linesFor(sheet.page, element));
  return { sheet, tagged, ...(foot ? { foot } : {}) };
}

/** What no tag holds is read by its place, after the tagged text of its page: nothing may get lost. */
function untagged({ sheet, tagged, foot }: ReadSheet, aside: ReadonlySet<Line>, setting: Setting): Paragraph[] {
  const used = new Set(tagged.flatMap(({ element }) => element.runs));
  const loose = sheet.runs.filter((run) => !run.artifact && !used.has(run) && !foot?.holds(run));
  if (loose.length === 0) return [];
  const known = new Set([...aside].filter((line) => line.page === sheet.page).map((line) => line.text));
  const lines = linesOf(sheet.page, loose).filter((line) => !known.has(line.text));
  return columnsIn([{ ...sheet, lines }], rowsTogether).flatMap((column) => paragraphsOf(column, setting));
}

function linesFor(page: number, element: Element): Tagged {
  const cells = (element.cells ?? []).map((cell) => linesIn(page, cell));
  return { element, cells, lines: element.cells ? cells.flat() : linesIn(page, element.runs) };
}

/** The lines of one element: its runs come in reading order, so a line ends where the next run stands lower or further left. */
export function linesIn(page: number, runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const same = last && Math.abs(last.y - run.y) <= reachOf(last, run) && run.x > last.x - last.size;
    if (row && same) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(page, row)).filter((line) => line.text !== '');
}

/** In em: baselines closer than this are of one line, and those of raised marks. */
const ROW = { level: 0.45, raised: 0.6, smaller: 0.88 };

function reachOf(p: Run, q: Run): number {
  const [small, large] = p.size < q.size ? [p.size, q.size] : [q.size, p.size];
  return (small <= ROW.smaller * large ? ROW.raised : ROW.level) * large;
}

interface Joining {
  readonly columnOf: ReadonlyMap<Line, Column>;
  readonly setting: Setting;
  /** the tags do not tell paragraphs */
  readonly untold: boolean;
}

/** Elements with those joined that a page break cut in two, as the tree of each page begins afresh, and those that no tag tells apart. */
function rejoined(tagged: readonly Tagged[], columns: readonly Column[], setting: Setting): Tagged[] {
  const columnOf = new Map(columns.flatMap((column) => column.lines.map((line) => [line, column] as const)));
  const joining = { columnOf, setting, untold: tearsLines(tagged, columnOf) };
  const out: Tagged[] = [];
  for (const below of tagged) {
    const at = out.findLastIndex(({ element }) => element.kind !== 'note');
    const above = out[at];
    if (above && goesOn(above, below, joining)) out[at] = { ...above, lines: [...above.lines, ...below.lines] };
    else if (below.lines.length > 0) out.push(below);
  }
  return out;
}

/** Some programs tag every line: so many full lines that go on in the next paragraph, and so large a share of the paragraphs, tell of it. */
const TORN = { least: 10, share: 0.2 };

function tearsLines(tagged: readonly Tagged[], columnOf: ReadonlyMap<Line, Column>): boolean {
  const paragraphs = tagged.filter(({ element }) => element.kind === 'paragraph');
  const torn = paragraphs.slice(1).filter((below, i) => {
    const [last, first] = [paragraphs[i]?.lines.at(-1), below.lines[0]];
    const column = last && columnOf.get(last);
    return last && first && column && last.page === first.page && /[\p{Ll},-]$/u.test(last.text) && !hasRoom({ above: last, below: first, column });
  }).length;
  return torn >= TORN.least && torn > TORN.share * paragraphs.length;
}

function goesOn(above: Tagged, below: Tagged, { columnOf, setting, untold }: Joining): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]];
  if (!last || !first || [above, below].some(({ element }) => APART.has(element.kind))) return false;
  const [column, next] = [columnOf.get(last), columnOf.get(first)];
  if (!column || !next) return false;
  const weak = untold || above.element.weak === true || below.element.weak === true;
  if (last.page !== first.page || (weak && column !== next && isNextColumn(last, first)))
    return runsOn({ lines: above.lines, column }, { lines: below.lines, column: next }, setting);
  // no tag says that both are paragraphs: what the page shows decides
  if (beginsItem(below) || below.element.kind === 'contents') return false;
  return weak && last.y - first.y > 0.5 * first.size && !begins({ above: last, below: first, open: above.lines, column, setting });
}

/** Over a page both are known for paragraphs; at the foot of a column the next may be a title, which begins with a capital. */
function isNextColumn(last: Line, first: Line): boolean {
  return first.y > last.y && first.x0 > last.x1 && (last.trail || !/^\p{Lu}/u.test(first.text));
}

const ROWS = {
  cellsOf: ({ element, cells }: Tagged) => (element.kind === 'row' ? cells : undefined),
  together: (above: Tagged, below: Tagged, cells: Cells): Tagged => ({ ...above, cells, lines: [...above.lines, ...below.lines] }),
  isBetween: ({ element }: Tagged) => element.kind === 'note',
};

function beginsItem({ element }: Tagged): boolean {
  return element.kind === 'listItem' && element.first;
}

/** What no page break cuts in two, or what never goes on as text. */
const APART = new Set<Element['kind']>(['row', 'note', 'heading']);

function toBlocks(tagged: readonly Tagged[], text: TextOf, setting: Setting): PdfBlock[] {
  const untitled = !tagged.some(({ element }) => element.kind === 'heading');
  const looks = new Map(untitled ? tagged.map((each) => [each, lookOf(each, text, setting)] as const) : []);
  const levels = levelsOf([...looks.values()].flatMap((look) => look ?? []));
  const titles = new Map([...(untitled ? [] : titlesByLook(tagged, setting)), ...titledItems(tagged)]);
  return tagged.map((each) => {
    const level = titles.get(each);
    return level === undefined ? blockOf(each, text, levels.get(looks.get(each) ?? -1)) : headingBlock(each, text, level);
  });
}

/** Titles that are tagged as paragraphs, though others are tagged as titles: each one below the last of those. */
function titlesByLook(tagged: readonly Tagged[], setting: Setting): [Tagged, number][] {
  const standing = tagged.map(({ lines, element }): Standing => ({ lines, kind: standingOf(element, lines) }));
  const titles = inTitleLooks(standing, setting);
  let over = 0;
  return tagged.flatMap((each, at): [Tagged, number][] => {
    if (each.element.kind === 'heading') over = each.element.level || 2;
    const own = standing[at];
    return own && titles.has(own) ? [[each, Math.min(6, over + 1)]] : [];
  });
}

/** Where titles are tagged, what ends in a colon and is not leads in to what follows. */
function standingOf({ kind }: Element, lines: readonly Line[]): Standing['kind'] {
  if (kind === 'listItem' || (kind === 'paragraph' && lines.at(-1)?.text.endsWith(':'))) return 'item';
  return kind === 'paragraph' ? kind : 'told';
}

function lookOf({ element, lines }: Tagged, text: TextOf, setting: Setting): number | undefined {
  if (element.kind !== 'paragraph') return undefined;
  return headingLook({ lines, column: { lines, left: 0, right: 0 } }, text(lines).text, setting);
}

const headingBlock = ({ lines }: Tagged, text: TextOf, level: number): PdfBlock => ({ ...pagesOf(lines), ...text(lines), type: 'heading', level });

function blockOf({ element, lines, cells }: Tagged, text: TextOf, level: number | undefined): PdfBlock {
  const base = { ...pagesOf(lines), ...(element.boxed ? { boxed: true } : {}) };
  const words = text(lines);
  if (element.kind === 'note') return noteBlock({ label: labelAtStart(words), lines }, text);
  if (element.kind === 'row') return rowBlock(base, cells.map(text));
  if (element.kind === 'heading') return { ...base, ...words, type: 'heading', level: element.level || 2 };
  if (element.kind === 'contents') return { ...base, ...words, type: 'paragraph', furniture: true };
  if (element.kind === 'caption') return { ...base, ...words, type: 'caption' };
  if (element.kind === 'listItem' && element.first) {
    const plain = unbulleted(words);
    return { ...base, ...plain, type: 'listItem', depth: element.depth, bullet: true };
  }
  return { ...paragraphBlock({ lines, column: { lines, left: 0, right: 0 } }, words, level), ...base };
}

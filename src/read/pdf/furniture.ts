import { OF_PAGES, PAGE_WORDS } from '../../text/index.js';
import type { Grid } from './grid.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Box } from './model.js';
import { least, most } from './statistics.js';
import { titledNumbers } from './titled.js';

/** A page as the layout sees it. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** drawn horizontal rules */
  readonly rules: readonly Box[];
  /** frames of boxes and grids of tables */
  readonly grids: readonly Grid[];
  /** line numbers, watermarks and words set upright, already known as furniture */
  readonly asides: readonly Line[];
  /** text boxes laid over lines of the page, which they are no part of */
  readonly boxes?: readonly Line[];
}

/** The share of the page at its top and bottom where running heads and feet stand, and where they may stand as its outermost line. */
const EDGE = 0.12;
const WIDE_EDGE = 0.2;
/** Repeated on so many pages, or on this share of them where that is fewer, but on 3 at least. */
const PAGES = { most: 6, share: 0.05, least: 3 };
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—|\s]{0,3}(?:${PAGE_WORDS}|p\.)?\s{0,2}(?:[A-Z]{0,2}-?\d{1,5}(?:-\d{1,4})?|[ivxlc]{1,7})(?:\s{0,2}(?:${OF_PAGES}|/)\s{0,2}\d{1,5})?[-–—|\s]{0,3})$`,
  'i',
);

/** What a browser prints at the very edge of a page: when it was printed, and from which address. */
const PRINTED =
  /^(?:\d{1,4}([./-])\s?\d{1,2}\1\s?\d{1,4}\.?,?\s{1,2}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?|(?:https?|file|about):\S{4,2000}(?:\s\d{1,4}\/\d{1,4})?)$/iu;
const PRINTED_EDGE = 0.06;

/** A rule set in type. */
const DRAWN = /^[\s_=*·.–—-]{10,}$/u;

/** The lines of each page that are running heads, feet or page numbers. */
export function furnitureOf(sheets: readonly Sheet[]): Set<Line> {
  const edged = sheets.map((sheet) => ({ sheet, edges: edgesOf(sheet) }));
  const seen = countEdges(edged.flatMap(({ edges }) => [...edges.keys()]));
  const need = Math.max(PAGES.least, Math.min(PAGES.most, PAGES.share * sheets.length));
  const found = new Set<Line>();
  const counted = countPages(edged);
  const within = countWithin(
    edged,
    edged.flatMap(({ edges }) => [...edges.keys()].filter((line) => repeats(line, edges, seen) >= need)),
  );
  const isTitled = titledNumbers(
    edged.flatMap(({ sheet, edges }) => [...edges].flatMap(([line, outermost]) => (outermost && !isHigh(line, sheet) ? [line] : []))),
    need,
  );
  for (const { sheet, edges } of edged) {
    const isOuter = (line: Line): boolean =>
      edges.get(line) === true && (isPageNumber(line, edges, { sheet, counted }) || isPrinted(line, sheet) || (!isHigh(line, sheet) && isTitled(line)));
    const own = sheet.lines.filter((line) => line.artifact || DRAWN.test(line.text) || isRunning(line, edges, { seen, within, need }) || isOuter(line));
    for (const line of [...own, ...companions(edges, own)]) found.add(line);
  }
  return found;
}

/** What stands on one baseline with a running head or page number, and is the outermost line, belongs to it: a chapter's title changes too often to repeat. */
function companions(edges: Edges, found: readonly Line[]): Line[] {
  const own = new Set(found);
  return [...edges].flatMap(([line, outermost]) => (outermost && !own.has(line) && found.some((other) => Math.abs(other.y - line.y) < 2) ? [line] : []));
}

/** The lines at the top and bottom of a page, each with whether it is the outermost. */
type Edges = ReadonlyMap<Line, boolean>;

function edgesOf(sheet: Sheet): Edges {
  const low = least(sheet.lines.map((line) => line.y));
  const high = most(sheet.lines.map((line) => line.y));
  return new Map(
    sheet.lines.flatMap((line) => {
      const outermost = line.y - low <= 2 || high - line.y <= 2;
      const place = Math.min(line.y / sheet.height, 1 - line.y / sheet.height);
      return place < EDGE || (place < WIDE_EDGE && outermost) ? [[line, outermost] as const] : [];
    }),
  );
}

function isPrinted({ y, text }: Line, { height }: Sheet): boolean {
  return Math.min(y, height - y) < PRINTED_EDGE * height && PRINTED.test(text);
}

/** How many pages have a bare number at the top, or at the foot, that differs by so much from the page it stands on. */
interface Counted {
  readonly top: ReadonlyMap<number, number>;
  readonly foot: ReadonlyMap<number, number>;
}

interface Numbering {
  readonly sheet: Sheet;
  readonly counted: Counted;
}

/** At one place the numbers of pages rise with the pages. */
const TOLD = 2;

/**
 * A bare number is the page's own only at the very edge of its text: a list may end with one. A row of a table may begin a page with its
 * number: that does not rise with the pages, while the number at the other edge does, or two cells and more stand beside it.
 */
function isPageNumber(line: Line, edges: Edges, { sheet, counted }: Numbering): boolean {
  if (!PAGE_NUMBER.test(line.text)) return false;
  const value = Number(/^\d{1,4}$/u.exec(line.text.trim())?.[0] ?? Number.NaN);
  if (Number.isNaN(value)) return true;
  const [here, there] = isHigh(line, sheet) ? [counted.top, counted.foot] : [counted.foot, counted.top];
  if ((here.get(value - sheet.page) ?? 0) >= TOLD) return true;
  const beside = [...edges.keys()].filter((other) => other !== line && Math.abs(other.y - line.y) < 2).length;
  return beside < 2 && most([0, ...there.values()]) < TOLD;
}

const isHigh = ({ y }: Line, { height }: Sheet): boolean => y > height / 2;

function countPages(edged: readonly { readonly sheet: Sheet; readonly edges: Edges }[]): Counted {
  const [top, foot] = [new Map<number, number>(), new Map<number, number>()];
  for (const { sheet, edges } of edged) {
    for (const [line, outermost] of edges) {
      if (!outermost || !/^\d{1,4}$/u.test(line.text.trim())) continue;
      const [side, offset] = [isHigh(line, sheet) ? top : foot, Number(line.text) - sheet.page];
      side.set(offset, (side.get(offset) ?? 0) + 1);
    }
  }
  return { top, foot };
}

/** Pages that begin with "Recommendation 1", "Recommendation 2" repeat nothing; "Annual report, page 4" does. */
function keyOf(line: Line): string {
  if (startOf(line.text) === 'word' || line.text.length > LONGEST) return line.text;
  return line.text
    .replace(/\d+/g, '#')
    .replace(/\b[ivxlc]{1,7}\b/gi, '#')
    .replace(/\s+/g, ' ');
}

/** Letters: what is longer is text, though pages may begin alike, unless they repeat it word for word, as the path of a file. */
const LONGEST = 140;
const STEP = 4;

function countEdges(edges: readonly Line[]): Map<string, Set<number>> {
  const seen = new Map<string, Set<number>>();
  for (const line of edges) {
    const key = `${keyOf(line)}|${Math.round(line.y / STEP)}`;
    const pages = seen.get(key) ?? new Set();
    seen.set(key, pages.add(line.page));
  }
  return seen;
}

/** A raised mark before it makes a note of a line, though notes say the same on many pages. */
function isNote({ marks }: Line): boolean {
  return marks.some(({ kind, start }) => kind === 'call' && start === 0);
}

interface Repetition {
  /** pages that have a line at one place of their edge */
  readonly seen: ReadonlyMap<string, ReadonlySet<number>>;
  /** how often a line stands within the text of pages */
  readonly within: ReadonlyMap<string, number>;
  readonly need: number;
}

/** A running head repeats at its place; what stands more often within the text ("Recommendation", "Impact:") is a label that pages happen to begin with. */
function isRunning(line: Line, edges: Edges, { seen, within, need }: Repetition): boolean {
  const pages = repeats(line, edges, seen);
  return pages >= need && pages > (within.get(keyOf(line)) ?? 0);
}

/** How often each of the lines that repeat stands within the text; a line that begins in another letter is none of them, and its key is not made. */
function countWithin(edged: readonly { readonly sheet: Sheet; readonly edges: Edges }[], repeated: readonly Line[]): ReadonlyMap<string, number> {
  const found = new Map(repeated.map((line) => [keyOf(line), 0]));
  const begins = new Set([...found.keys()].map((key) => key.charAt(0)));
  for (const { sheet, edges } of edged) {
    for (const line of sheet.lines) {
      if (edges.has(line) || (OWN_LETTER.test(line.text) && !begins.has(line.text.charAt(0)))) continue;
      const key = keyOf(line);
      const count = found.get(key);
      if (count !== undefined) found.set(key, count + 1);
    }
  }
  return found;
}

/** The key of what begins in a letter that is no Roman number begins in that letter. */
const OWN_LETTER = /^(?![ivxlc])\p{L}/iu;

function repeats(line: Line, edges: Edges, seen: ReadonlyMap<string, ReadonlySet<number>>): number {
  if (!edges.has(line) || isNote(line)) return 0;
  const row = Math.round(line.y / STEP);
  const key = keyOf(line);
  return most([-1, 0, 1].map((shift) => seen.get(`${key}|${row + shift}`)?.size ?? 0));
}

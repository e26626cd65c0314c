import type { Piece } from './flatten.js';

/** Heads are short, and say nothing in sentences. */
const HEAD_LENGTH = 60;
/** The title of a group of rows stands alone in its row; longer ones are text. */
const BAND_LENGTH = 120;
/** So many of the rows of a table must have more than one filled cell for one with a single cell to stand out. */
const ROWS_FILLED = 0.6;

type Cells = readonly string[];

const cellsOf = ({ data }: Piece): Cells => data.cells ?? [];
const filled = (cells: Cells): Cells => cells.filter((cell) => cell !== '');
const isRow = (piece: Piece | undefined): piece is Piece => piece?.type === 'tableRow';
const key = (cells: Cells): string =>
  filled(cells)
    .join('|')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, '');
/** "No.", "Resp." end in a full stop, too. */
const ABBREVIATION = 6;
const endsSentence = (text: string): boolean => text.length > ABBREVIATION && /[.!?;][”"’')\]]*$/u.test(text);
const isNumber = (text: string): boolean => /^[\p{L}]{0,4}[-. ]?\d+(?:\.\d+)*[.)]?$/u.test(text);

/** "L1" and "Q3" head columns, "1.4" and "A.2" number rows; a row of nothing but such names is none. */
const isHead = (cell: string): boolean =>
  cell.length <= HEAD_LENGTH && !endsSentence(cell) && (!isNumber(cell) || /^\p{Lu}\d$/u.test(cell)) && /\p{L}|#/u.test(cell);
const isHeadLike = (cells: Cells): boolean => filled(cells).length > 1 && filled(cells).every(isHead) && filled(cells).some((cell) => !isNumber(cell));

/** Words: a longer cell says something of its row. */
const PHRASE = 5;
/** A number, a date, an amount or a longer phrase is of one row, not of a column. */
const isOfRow = (cell: string): boolean => /\d/u.test(cell) || cell.split(/\s+/u).length > PHRASE;

/** Rows may be as short as heads are: then most of them hold what the first lacks. */
function isHeadOver(first: Cells, rows: readonly Cells[]): boolean {
  if (!isHeadLike(first)) return false;
  if (rows.some((cells) => !isHeadLike(cells))) return true;
  return !first.some(isOfRow) && rows.filter((cells) => cells.some(isOfRow)).length > rows.length / 2;
}

/** Whether a row names the columns that the heads above it span: it fills each that they leave empty, and what they name alone it leaves empty. */
function isLowerHead(upper: Cells, lower: Cells, rows: readonly Cells[]): boolean {
  const spans = upper.filter((cell, at) => at > 0 && cell === '');
  const fills = upper.every((cell, at) => (cell === '' ? Boolean(lower[at]) : !lower[at] || upper[at + 1] === ''));
  const named = isHeadLike(upper) || (upper[0] === '' && filled(upper).every(isHead));
  return spans.length > 0 && fills && named && !lower.some(isOfRow) && isHeadOver(lower, rows);
}

/** A row in which one cell stands across all columns, as far as its cells tell: alone, at the left, short, no sentence. */
function isBand(cells: Cells): boolean {
  const [only, ...more] = filled(cells);
  return (
    only !== undefined && more.length === 0 && cells[0] === only && only.length <= BAND_LENGTH && !endsSentence(only) && !isNumber(only) && /\p{L}/u.test(only)
  );
}

/** What one table says of its rows. */
interface Table {
  readonly rows: readonly Piece[];
  readonly heads: Cells | undefined;
  /** how many rows hold the heads */
  readonly headRows: number;
  /** columns whose cells reach over several rows: empty in the rows below */
  readonly merged: ReadonlySet<number>;
  /** most rows have more than one filled cell: one with a single cell stands out */
  readonly full: boolean;
}

/** The columns left of all that every row fills, which some rows leave empty: a cell of them goes on below. */
function mergedColumns(rows: readonly Piece[]): ReadonlySet<number> {
  const data = rows.map(cellsOf).filter((cells) => filled(cells).length > 1);
  const width = Math.max(0, ...data.map((cells) => cells.length));
  const found = new Set<number>();
  for (let column = 0; column < width - 1; column++) {
    const empty = data.filter((cells) => (cells[column] ?? '') === '').length;
    const opens = (data[0]?.[column] ?? '') !== '';
    const short = data.every((cells) => (cells[column] ?? '').length <= BAND_LENGTH && !isNumber(cells[column] ?? ''));
    if (empty === 0 || !opens || !short) break;
    found.add(column);
  }
  return found;
}

function tableOf(rows: readonly Piece[]): Table {
  const first = cellsOf(rows[0] as Piece);
  const below = rows.slice(1).map(cellsOf);
  const lower = below[0] && isLowerHead(first, below[0], below.slice(1)) ? below[0] : undefined;
  const full = isFull(rows);
  if (lower) return { rows, full, heads: first.map((cell, at) => lower[at] || cell), headRows: 2, merged: mergedColumns(rows.slice(2)) };
  const heads = rows.length > 1 && isHeadOver(first, below) ? first : undefined;
  return { rows, full, heads, headRows: heads ? 1 : 0, merged: mergedColumns(heads ? rows.slice(1) : rows) };
}

function isFull(rows: readonly Piece[]): boolean {
  const whole = rows.filter((row) => filled(cellsOf(row)).length > 1).length;
  return whole >= rows.length * ROWS_FILLED && whole > 1;
}

/** A group's title as a heading over the rows below it; it keeps its cell, which tells it from the headings of the text. */
function band(row: Piece, text: string): Piece {
  const { heads: _heads, lines: _lines, annotations: _annotations, ...data } = row.data;
  return { ...row, type: 'heading', text, notes: [], data: { ...data, cells: [text] } };
}

function withoutMerged(row: Piece, merged: ReadonlySet<number>): Piece[] {
  const cells = cellsOf(row);
  const themes = cells.filter((cell, at) => merged.has(at) && cell !== '');
  if (themes.length === 0 || filled(cells).length === themes.length) return [row];
  const rest = cells.map((cell, at) => (merged.has(at) ? '' : cell));
  const annotated = (row.data.annotations ?? []).some(({ span }) => span !== undefined);
  // offsets of annotations count in the text of all cells: such a row stays whole
  if (annotated) return [row];
  return [...themes.map((theme) => band(row, theme)), { ...row, text: filled(rest).join(' | '), data: { ...row.data, cells: rest } }];
}

function rowPieces(row: Piece, at: number, { full, heads, headRows, merged }: Table): Piece[] {
  const cells = cellsOf(row);
  if (heads && at > 0 && (at < headRows || key(cells) === key(heads))) return [{ ...row, data: { ...row.data, furniture: true, heads } }];
  if (isBand(cells) && full) return [band(row, filled(cells)[0] as string)];
  if (heads && at === 0) return [{ ...row, data: { ...row.data, heads: cells } }];
  return withoutMerged(heads ? { ...row, data: { ...row.data, heads } } : row, merged);
}

/** What stands between the rows of a table that goes on over the foot of a page. */
function isAtFoot(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.data.page !== undefined && (piece.data.furniture === true || piece.type === 'footnote');
}

/** Where a table ends whose first row stands at a place: it goes on over a page when rows of as many cells begin the next one. */
function endOf(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (isRow(pieces[end])) end++;
  let next = end;
  while (isAtFoot(pieces[next])) next++;
  const [above, below] = [pieces[end - 1], pieces[next]];
  if (next === end || !isRow(above) || !isRow(below)) return end;
  const pages = (below.data.page ?? 0) - (above.data.endPage ?? above.data.page ?? 0);
  const same = pages >= 0 && pages <= 1 && cellsOf(above).length === cellsOf(below).length && !hasOtherHeads(pieces, from, next);
  return same ? endOf(pieces, next) : end;
}

/** Rows that begin with heads of their own are another table. */
function hasOtherHeads(pieces: readonly Piece[], from: number, next: number): boolean {
  const [first, head, row] = [pieces[from], pieces[next], pieces[next + 1]];
  if (!isRow(first) || !isRow(head) || !isHeadLike(cellsOf(head)) || key(cellsOf(first)) === key(cellsOf(head))) return false;
  return isRow(row) && !isHeadLike(cellsOf(row));
}

/** Rows of tables with their column heads; heads that are repeated as furniture, titles of groups of rows as headings. */
export function tabled(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOf(pieces, at);
    if (end === at) out.push(pieces[at++] as Piece);
    else {
      const table = tableOf(pieces.slice(at, end).filter(isRow));
      const places = new Map(table.rows.map((row, i) => [row, i]));
      for (const piece of pieces.slice(at, end)) out.push(...(places.has(piece) ? rowPieces(piece, places.get(piece) ?? 0, table) : [piece]));
      at = end;
    }
  }
  return out;
}

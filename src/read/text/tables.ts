import type { Line } from './lines.js';
import { separatedAt } from './separated.js';

/** A row of a table drawn with dashes: the lines it stands on and its cells. */
export interface TableRow {
  readonly lines: readonly Line[];
  readonly cells: readonly string[];
}

/** A stretch of columns, from its first to behind its last. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** "-----  ------": the rule under or over a head, as pandoc, mail programs and reStructuredText draw it: a run for each column. */
const COLUMN_RULE = /^(?:-{2,}(?: {1,4}-{2,}){1,30}|={1,}(?: {1,4}={1,}){1,30})$/;
/** A rule across all columns: the upper and lower edge of a table whose rows take several lines. */
const EDGE = /^-{6,}$/;
/** "+-----+-----+" */
const GRID_RULE = /^\+(?:[-=:]{2,}\+){1,40}$/;
/** So many lines of a table may break its columns before it is none. */
const CROSSED = 0.1;
/** A table with more lines than this before its lower edge has none. */
const LONGEST = 2_000;

const columnsOf = ({ text, indent }: Line): Column[] =>
  [...text.matchAll(/-+|=+/g)].map((run) => ({ from: indent + run.index, to: indent + run.index + run[0].length }));

const rawOf = ({ text, indent }: Line): string => ' '.repeat(indent) + text;

/** The cells of a line: each column reaches to where the next begins. */
function cellsOf(line: Line, columns: readonly Column[]): string[] {
  const raw = rawOf(line);
  return columns.map(({ from }, at) => raw.slice(at === 0 ? 0 : from, columns[at + 1]?.from ?? raw.length).trim());
}

/** Whether a line keeps the space between columns free. */
function fits(line: Line, columns: readonly Column[]): boolean {
  const raw = rawOf(line);
  return columns.slice(1).every(({ from }) => (raw[from - 1] ?? ' ') === ' ');
}

const joined = (lines: readonly Line[], columns: readonly Column[]): TableRow => {
  const cells = lines.map((line) => cellsOf(line, columns));
  return {
    lines,
    cells: columns.map((_, at) =>
      cells
        .map((own) => own[at] ?? '')
        .filter(Boolean)
        .join(' '),
    ),
  };
};

/** Rows of one line each; a line whose first column is empty goes on in the row above. */
function singleRows(lines: readonly Line[], columns: readonly Column[]): TableRow[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const goesOn = cellsOf(line, columns)[0] === '' && rows.length > 0;
    if (goesOn) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((own) => joined(own, columns));
}

/** Rows between blank lines. */
function parted(lines: readonly Line[], columns: readonly Column[]): TableRow[] {
  const rows: Line[][] = [[]];
  for (const line of lines) {
    if (line.blank) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.filter((own) => own.length > 0).map((own) => joined(own, columns));
}

/** Words of a line of prose at least. */
const PROSE = 3;

const endsSentence = (cell: string): boolean => /[.!?]["”’»)\]]{0,2}$/u.test(cell);

/** Whether the lines below each other of every column go on with one text: its last ends a sentence, most of the others end none. */
function isProse(lines: readonly Line[], columns: readonly Column[]): boolean {
  const cells = lines.map((line) => cellsOf(line, columns));
  return columns.every((_, at) => {
    const own = cells.map((row) => row[at] ?? '').filter(Boolean);
    const open = own.filter((cell) => !endsSentence(cell) && cell.split(/\s+/u).length >= PROSE).length;
    return endsSentence(own.at(-1) ?? '') && 2 * open > own.length;
  });
}

interface Found {
  readonly rows: readonly TableRow[];
  /** columns of running text, which no rows part: its one row holds all of each */
  readonly prose?: true;
  /** indexes of its first line and behind its last */
  readonly from: number;
  readonly to: number;
}

/** Where the table ends that the rule at `at` opens: at the next rule of its columns; where rows stand right below that one, it is the rule under a head. */
function closingRule(lines: readonly Line[], at: number): number | 'under a head' | undefined {
  const columns = columnsOf(lines[at] as Line);
  const length = lines.slice(at + 1, at + LONGEST).findIndex((line) => COLUMN_RULE.test(line.text) || !fits(line, columns));
  const end = at + 1 + length;
  if (length <= 0 || !isSameRule(lines[at] as Line, lines[end] as Line)) return undefined;
  const below = lines[end + 1];
  return below && !below.blank && fits(below, columns) ? 'under a head' : end;
}

const isSameRule = (one: Line, other: Line): boolean => one.text.replaceAll('=', '-') === other.text.replaceAll('=', '-') && one.indent === other.indent;

/** The table whose column rule is at `at`. */
function dashed(lines: readonly Line[], at: number): Found | undefined {
  const columns = columnsOf(lines[at] as Line);
  let from = at;
  while (from > 0 && !lines[from - 1]?.blank && !EDGE.test(lines[from - 1]?.text ?? '') && !COLUMN_RULE.test(lines[from - 1]?.text ?? '')) from--;
  const edged = EDGE.test(lines[from - 1]?.text ?? '') || COLUMN_RULE.test(lines[from - 1]?.text ?? '');
  const head = lines.slice(from, at);
  const closing = head.length === 0 ? closingRule(lines, at) : undefined;
  if (closing === 'under a head') return undefined;
  const isEnd = ({ text, blank }: Line, index: number): boolean => EDGE.test(text) || COLUMN_RULE.test(text) || (!edged && blank && index > at + 1);
  const length = lines.slice(at + 1, at + LONGEST).findIndex((line, i) => isEnd(line, at + 1 + i));
  const end = closing ?? (length < 0 ? Math.min(lines.length, at + LONGEST) : at + 1 + length);
  const body = lines.slice(at + 1, end);
  const filled = [...head, ...body].filter(({ blank }) => !blank);
  const crossing = filled.filter((line) => !fits(line, columns)).length;
  if (filled.length < 2 || crossing > filled.length * CROSSED) return undefined;
  const rows = body.some(({ blank }) => blank) ? parted(body, columns) : singleRows(body, columns);
  const closes = lines[end] && !(lines[end] as Line).blank ? end + 1 : end;
  if (head.length === 0 && filled.length === body.length && isProse(body, columns)) return { rows: [joined(body, columns)], prose: true, from, to: closes };
  return { rows: [...(head.length > 0 ? [joined(head, columns)] : []), ...rows], from: edged ? from - 1 : from, to: closes };
}

/** The table whose upper grid line is at `at`: rows between grid lines, cells between bars. */
function grid(lines: readonly Line[], at: number): Found | undefined {
  let to = at + 1;
  while (/^[+|]/.test(lines[to]?.text ?? '')) to++;
  const body = lines.slice(at, to);
  const rows: Line[][] = [];
  for (const line of body) {
    if (GRID_RULE.test(line.text)) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  const filled = rows.filter((own) => own.length > 0);
  if (filled.length === 0) return undefined;
  const cells = (own: readonly Line[]): string[] => {
    const all = own.map(({ text }) => text.replace(/^\||\|$/g, '').split('|'));
    return (all[0] ?? []).map((_, column) =>
      all
        .map((line) => line[column]?.trim() ?? '')
        .filter(Boolean)
        .join(' '),
    );
  };
  return { rows: filled.map((own) => ({ lines: own, cells: cells(own) })), from: at, to };
}

/** The table that begins at `at`, right below a blank line, as programs export it. */
function exported(lines: readonly Line[], at: number): Found | undefined {
  const run = at === 0 || lines[at - 1]?.blank ? separatedAt(lines, at) : undefined;
  return run && { rows: run.rows.map((cells, i) => ({ lines: [lines[at + i] as Line], cells })), from: at, to: run.to };
}

/** A table as its rows. */
export type DrawnTable = Pick<Found, 'rows' | 'prose'>;

/** The tables of a text, drawn with dashes or parted by tabs, commas or semicolons, each as its rows, and the lines that they and their rules take. */
export function tablesIn(lines: readonly Line[]): { readonly tables: readonly DrawnTable[]; readonly taken: ReadonlySet<number> } {
  const tables: DrawnTable[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    const found = GRID_RULE.test(text) ? grid(lines, at) : COLUMN_RULE.test(text) ? dashed(lines, at) : exported(lines, at);
    if (!found) continue;
    tables.push(found);
    for (let i = found.from; i < found.to; i++) taken.add((lines[i] as Line).number);
    at = Math.max(at, found.to - 1);
  }
  return { tables, taken };
}

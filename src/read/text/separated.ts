import type { Line } from './lines.js';

/** Fewer columns are labels with their words, or items. */
const COLUMNS = 3;
/** So many lines of the same shape are no accident. */
const ROWS = 3;
/** Lines that are looked at: a longer export is a data set, no part of a report. */
const LONGEST = 5_000;

/** One cell of a line: in quotation marks, or up to the next separator. */
const CELLS: Readonly<Record<string, RegExp>> = {
  '\t': /(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g,
  ';': /(?:^|;)(?:"((?:[^"]|"")*)"(?=;|$)|([^;]*))/g,
  ',': /(?:^|,)(?:"((?:[^"]|"")*)"(?=,|$)|([^,]*))/g,
};

const cellsOf = (text: string, separator: string): string[] =>
  [...text.matchAll(CELLS[separator] as RegExp)].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());

/** In prose a space follows what parts; between cells none does. */
const isProse = (text: string, separator: string): boolean => separator !== '\t' && /[,;]\s/.test(text.replace(/"[^"]*"/g, ''));

interface Run {
  readonly rows: readonly (readonly string[])[];
  /** index behind its last line */
  readonly to: number;
}

/** The lines from `at` on that one separator parts into equally many cells: a table as programs export it; undefined where there is none. */
export function separatedAt(lines: readonly Line[], at: number): Run | undefined {
  for (const separator of Object.keys(CELLS)) {
    if (!lines[at]?.text.includes(separator)) continue;
    const rows: string[][] = [];
    for (const line of lines.slice(at, at + LONGEST)) {
      if (line.blank || isProse(line.text, separator)) break;
      const cells = cellsOf(line.text, separator);
      if (cells.length !== (rows[0]?.length ?? cells.length)) break;
      rows.push(cells);
    }
    const next = lines[at + rows.length];
    if ((rows[0]?.length ?? 0) >= COLUMNS && rows.length >= ROWS && (next === undefined || next.blank)) return { rows, to: at + rows.length };
  }
  return undefined;
}

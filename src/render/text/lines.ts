import { columns, type Run, type Safe, wrap } from './layout.js';
import type { Paint } from './paint.js';

/** A paragraph of output before it is set. */
export interface Line {
  readonly first: string;
  readonly rest: string;
  readonly runs: readonly Run[];
  /** fills up a single line with a rule */
  readonly rule?: boolean;
  /** stays one line, however long */
  readonly whole?: boolean;
}

const MARGIN = '   ';
/** Width of the names before a row: "Searched" and two spaces. */
const NAME = 10;

/** An empty line. */
export const blank: Line = { first: '', rest: '', runs: [] };

/** A paragraph at the margin. */
export function plain(runs: readonly Run[]): Line {
  return { first: MARGIN, rest: MARGIN, runs };
}

/** A name and what belongs to it, hanging. */
export function row(name: Safe, runs: readonly Run[]): Line {
  return { first: `${MARGIN}${name.padEnd(NAME - 1)} `, rest: MARGIN + ' '.repeat(NAME), runs };
}

/** One point of a list. */
export function bullet(runs: readonly Run[]): Line {
  return { first: `${MARGIN}• `, rest: `${MARGIN}  `, runs };
}

/** The title of a part, filled up with a rule. */
export function titleLine(title: Safe, remark: Safe): Line {
  return { first: '── ', rest: '   ', rule: true, runs: [{ text: title, style: 'strong' }, { text: remark }] };
}

/** A line that belongs to the point above it. */
export function inset(line: Line): Line {
  return { ...line, first: `  ${line.first}`, rest: `  ${line.rest}` };
}

/** Sets lines to a width. */
export function* set(lines: readonly Line[], width: number, paint: Paint): Iterable<string> {
  for (const [at, line] of lines.entries()) {
    if (line === blank && lines[at - 1] === blank) continue;
    if (line.runs.length === 0) yield '\n';
    else
      for (const text of wrap(line.runs, { ...line, width: line.whole ? Number.POSITIVE_INFINITY : width }, paint))
        yield `${text}${filled(line, width, paint)}\n`;
  }
}

/** The rest of a line as a rule, where it needs no second one; measured before colours. */
function filled(line: Line, width: number, paint: Paint): string {
  if (!line.rule) return '';
  const [only = '', ...more] = wrap(line.runs, { ...line, width }, uncoloured);
  const room = width - columns(only) - 1;
  return room > 1 && more.length === 0 ? paint('faint', ` ${'─'.repeat(room)}`) : '';
}

const uncoloured: Paint = (_, text) => text;

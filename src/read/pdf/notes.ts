import type { Column } from './columns.js';
import type { Line } from './lines.js';
import { type Marked, markedFrom } from './marked.js';
import type { Box } from './model.js';
import { least } from './statistics.js';

/** A footnote as its lines, and the label it is called by. */
export interface Note {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** Footnotes are set smaller than the body by this factor at least, or stand under a short rule. */
const SMALLER = 0.92;
/** The rule over footnotes: so much of a column's width, in the lower part of the page. */
const RULE = { least: 0.08, most: 0.6 };

const LABEL = /^(\d{1,3}|[*†‡§]{1,3})[/.):\]]?(?:\s|(?=\p{Lu}))/u;

/** The labels called in a text: "3", or "3" and "4" for a call of both. */
export function callsIn({ marks }: Marked): string[] {
  return marks.flatMap((mark) => (mark.kind === 'call' ? labelsOf(mark.text) : []));
}

/** The labels of one call: "3, 4" has two. */
export function labelsOf(call: string): string[] {
  return call
    .replace(/[/)]/, '')
    .split(',')
    .map((label) => label.trim());
}

/** Parts the footnotes at the foot of a column from its text. `called` holds the labels called on the page. */
export function partNotes(column: Column, body: number, rules: readonly Box[]): { column: Column; notes: Note[] } {
  const called = new Set(column.lines.flatMap(callsIn));
  const from = Math.min(smallFrom(column.lines, body), ruledFrom(column, rules, called), calledFrom(column.lines, called));
  const foot = column.lines.slice(from);
  const first = foot.findIndex((line) => labelOf(line, called) !== undefined);
  if (first < 0) return { column, notes: [] };
  // small print before the first label stays in the text
  const lines = column.lines.slice(0, from + first);
  return { column: { ...column, lines }, notes: notesOf(foot.slice(first), called) };
}

/** The index from which all lines of the column are small; a column that is small as a whole is no note. */
function smallFrom(lines: readonly Line[], body: number): number {
  const from = lines.findLastIndex((line) => line.size > SMALLER * body) + 1;
  return from > 0 ? from : lines.length;
}

/** The index of the line under a short rule that nothing stands on: an underline is none. */
function ruledFrom(column: Column, rules: readonly Box[], called: ReadonlySet<string>): number {
  const width = column.right - column.left;
  const short = rules.filter((rule) => {
    const share = (rule.x1 - rule.x0) / width;
    const underline = column.lines.some((line) => line.y >= rule.y0 - 1 && line.y - rule.y1 < 0.4 * line.size && line.x0 < rule.x1 && line.x1 > rule.x0);
    return share > RULE.least && share < RULE.most && rule.x0 > column.left - 0.2 * width && rule.x1 < column.right + 4 && !underline;
  });
  const lowest = least(short.map((rule) => rule.y0));
  const from = column.lines.findIndex((line) => line.y < lowest);
  const first = column.lines[from];
  return first && from > column.lines.length / 2 && labelOf(first, called) !== undefined ? from : column.lines.length;
}

/** The index of a note of full size: among the last lines, it begins with a bare number that the page calls, and stands apart. */
function calledFrom(lines: readonly Line[], called: ReadonlySet<string>): number {
  const from = lines.findIndex((line, i) => {
    const above = lines[i - 1];
    if (!above || i < lines.length - 8 || above.y - line.y < 1.5 * line.size) return false;
    return labelOf(line, called) !== undefined && !/^\S{1,3}[.)]/u.test(line.text);
  });
  return from < 0 ? lines.length : from;
}

/** A label counts when it is raised, or when the page calls it. */
function labelOf(line: Line, called: ReadonlySet<string>): string | undefined {
  if (line.cells) return undefined;
  const raised = raisedAtStart(line);
  if (raised !== undefined) return raised.replace(/[/)]/, '');
  const label = LABEL.exec(line.text)?.[1];
  return label !== undefined && called.has(label) ? label : undefined;
}

function raisedAtStart({ marks: [first] }: Marked): string | undefined {
  return first?.kind === 'call' && first.start === 0 ? first.text : undefined;
}

function notesOf(lines: readonly Line[], called: ReadonlySet<string>): Note[] {
  const out: { label: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const label = labelOf(line, called);
    const open = out.at(-1);
    if (label !== undefined || !open) out.push({ label: label ?? '', lines: [line] });
    else open.lines.push(line);
  }
  return out;
}

/** The label at the start of a note, raised or not; none where it has none. */
export function labelAtStart(note: Marked): string {
  return raisedAtStart(note)?.replace(/[/)]/, '') ?? /^\S{1,4}?(?=[/.):\s]|$)/u.exec(note.text)?.[0] ?? '';
}

/** The text of a note without its label. */
export function withoutLabel(note: Marked): Marked {
  const label = raisedAtStart(note) === undefined ? LABEL.exec(note.text)?.[0] : /^[/.):\]]?\s?/u.exec(note.text)?.[0];
  const { text, marks } = markedFrom(note, label?.length ?? 0);
  return { text, marks: raisedAtStart(note) === undefined ? marks : marks.slice(1) };
}

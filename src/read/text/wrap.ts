import type { Line } from './lines.js';

/** Longer lines are no wrapped ones. */
const LONGEST = 140;
/** With this share of longer lines a file holds one paragraph a line; fewer are tables and addresses. */
const LONG_SHARE = 0.15;
/** The share of the wrapped lines at or under the width. */
const SHARE = 0.95;
/** Room that a line leaves at its end must be this much more than the next word needs before it counts as ended on purpose. */
const SLACK = 8;

/** The column at which lines of this file are broken; Infinity where each paragraph is one line. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => !line.blank).map((line) => line.text.length + line.indent);
  const wrapped = lengths.filter((length) => length <= LONGEST).sort((x, y) => x - y);
  if (lengths.length - wrapped.length > lengths.length * LONG_SHARE) return Number.POSITIVE_INFINITY;
  return wrapped[Math.floor(wrapped.length * SHARE)] ?? 0;
}

/** Whether the line was ended by its author although the next word had room. */
export function endsEarly(line: Line, next: Line, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY) return true;
  const word = /^\S{1,60}/.exec(next.text)?.[0].length ?? 0;
  return line.indent + line.text.length + 1 + word + SLACK <= width;
}

/** Lines of wrapped text differ by a word or two at their ends, no more. */
const EVEN = 0.75;

/** Lines of one quotation or column that is narrower than the file keep their own width. */
export function ownWidth(lines: readonly Line[], width: number): number {
  if (lines.length < 4 || width === Number.POSITIVE_INFINITY) return width;
  const lengths = lines.slice(0, -1).map((line) => line.indent + line.text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return lengths.every((length) => length >= longest * EVEN) ? longest : width;
}

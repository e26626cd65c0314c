import { endsInAbbreviation, endsOpen, mayEnd } from './ends.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';
import { hasRoom, type Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

/** True when the paragraph goes on in the next one, over the foot of a column or page. */
export function runsOn(above: Paragraph, below: Paragraph, setting: Setting): boolean {
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (!last || !first || last.cells || first.cells || first.page - last.page > 1 || beginsAnew(above, first, setting) || leavesHang(above, below, setting))
    return false;
  if (Math.abs(last.size - first.size) > 0.05 * setting.body || last.bold !== first.bold || isCapitals(last) !== isCapitals(first)) return false;
  if (/\p{L}[-\u00ad\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(first.text)) return true;
  const full = !hasRoom({ above: last, below: first, column: above.column });
  const running = /^[\p{Ll}(]/u.test(first.text) || above.lines.length >= 3;
  if (setting.trails && last.trail) return full || (running && !mayEnd(last.text));
  if (mayEnd(last.text)) return endsInAbbreviation(last.text) || (full && reachesEdge(above, last, setting));
  // running text ends in a full stop: three lines of it without one go on
  return full || /^[\p{Ll}(]/u.test(first.text) || (above.lines.length >= 3 && reachesHalf(above, last));
}

/** In letters: shorter lines in capitals may be an acronym or a number of a law. */
const TITLE = 12;

/** A line set in capitals as a whole, which a title is and the text under it is not. */
function isCapitals({ text }: Line): boolean {
  const letters = text.replace(/[^\p{L}]+/gu, '');
  return letters.length >= TITLE && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** A label begins a block of its own, but not the initial of a name cut in two, nor the number or section that an unfinished line refers to. */
function beginsAnew(above: Paragraph, first: Line, setting: Setting): boolean {
  const last = above.lines.at(-1);
  const start = startOf(first.text);
  if (first.number !== undefined) return true;
  if (!last || start === 'plain') return false;
  if (endsInAbbreviation(last.text) && /^\p{Lu}\./u.test(first.text)) return false;
  if (start === 'bullet' || first.textX - first.x0 > 0.5 * setting.body || hasRoom({ above: last, below: first, column: above.column })) return true;
  return !(last.text.endsWith('§') || (endsOpen(last.text) && (start === 'word' || (setting.trails && last.trail))));
}

/** Lines that hang far to the right of where their entry began go on there; at the edge of the next column another entry begins. */
function leavesHang(above: Paragraph, below: Paragraph, setting: Setting): boolean {
  const [from, last, first] = [above.lines[0], above.lines.at(-1), below.lines[0]];
  if (!from || !last || !first || last.page - from.page > 0 || last.x0 - from.x0 < 5 * setting.body) return false;
  return first.x0 - below.column.left < 1.5 * setting.body;
}

function reachesHalf({ column }: Paragraph, last: Line): boolean {
  return last.x1 - column.left > 0.5 * (column.right - column.left);
}

/** The last line of a paragraph ends anywhere: one that ends just at the margin is most likely no last line, though a sentence ends there. */
function reachesEdge({ column }: Paragraph, last: Line, setting: Setting): boolean {
  const left = column.right - last.x1;
  // a line that ran on had no room for its drawn space
  return (setting.justified && Math.abs(left) < 0.15 * setting.body) || (setting.trails && !last.trail && left < 0.3 * setting.body);
}

/** What is looked through for the sentence that goes on: so much small print or so many drawn quotes stand at the foot of a column. */
const BETWEEN = 6;

/** Paragraphs with those joined that run on over a column or page. */
export function joined(paragraphs: readonly Paragraph[], setting: Setting): Paragraph[] {
  const out: Paragraph[] = [];
  for (const below of paragraphs) {
    const at = placeAbove(out, below, setting);
    const above = out[at];
    if (above) out[at] = { lines: [...above.lines, ...below.lines], column: below.column };
    else out.push(below);
  }
  return out;
}

/** Where the paragraph stands that goes on in this one: right above it, or above what is set in another face at the foot of its column; -1 for none. */
function placeAbove(out: readonly Paragraph[], below: Paragraph, setting: Setting): number {
  const [last, first] = [out.at(-1), below.lines[0]];
  if (!last || !first || last.column === below.column) return -1;
  const over = /^\p{Ll}/u.test(first.text) ? placeOver(out, below, setting) : -1;
  return over < 0 && runsOn(last, below, setting) ? out.length - 1 : over;
}

function placeOver(out: readonly Paragraph[], below: Paragraph, setting: Setting): number {
  const from = Math.max(0, out.length - BETWEEN);
  const at =
    from + out.slice(from).findLastIndex(({ lines, column }) => column === below.column || lines.every((line) => isAlike(line, below.lines[0] as Line)));
  const above = at < from ? undefined : out[at];
  const open = above !== undefined && above.column !== below.column && /[\p{Ll},\u00ad\u2010-]$/u.test(above.lines.at(-1)?.text ?? '');
  return open && runsOn(above, below, setting) ? at : -1;
}

/** Of one face: a title, a quote set large and small print are of others. */
function isAlike(line: Line, other: Line): boolean {
  return line.bold === other.bold && line.family === other.family && Math.abs(line.size - other.size) <= 0.05 * other.size;
}

import { startOf } from './labels.js';
import type { Line } from './lines.js';
import { hasRoom, type Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

const ENDS = /[.?!:;]["”’)\]]{0,2}$/u;
/** A full stop after these ends no sentence: single capitals, and abbreviations before a number or name. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}(?:\.\p{Lu})*|Fed|Nos?|Arts?|Secs?|Dr|Mrs?|Ms|St|vs?|cf|e\.g|i\.e|paras?|pp?|vol|ch|Bankr)\.$/u;

/** True when the paragraph goes on in the next one, over the foot of a column or page. */
export function runsOn(above: Paragraph, below: Paragraph, setting: Setting): boolean {
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (!last || !first || first.page - last.page > 1 || beginsAnew(last, first)) return false;
  if (Math.abs(last.size - first.size) > 0.05 * setting.body || last.bold !== first.bold) return false;
  if (/\p{L}[-\u00ad\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(first.text)) return true;
  const full = !hasRoom({ above: last, below: first, column: above.column });
  if (setting.trails && last.trail) return full || !ENDS.test(last.text);
  if (ENDS.test(last.text)) return ABBREVIATION.test(last.text) || (full && reachesEdge(above, last, setting));
  // running text ends in a full stop: three lines of it without one go on
  return full || /^[\p{Ll}(]/u.test(first.text) || (above.lines.length >= 3 && reachesHalf(above, last));
}

/** A label begins a block of its own, but not the initial of a name or citation that was cut in two. */
function beginsAnew(last: Line, first: Line): boolean {
  return startOf(first.text) !== 'plain' && !(ABBREVIATION.test(last.text) && /^\p{Lu}\./u.test(first.text));
}

function reachesHalf({ column }: Paragraph, last: Line): boolean {
  return last.x1 - column.left > 0.5 * (column.right - column.left);
}

/** The last line of a paragraph ends anywhere: one that ends just at the margin is most likely no last line, though a sentence ends there. */
function reachesEdge({ column }: Paragraph, last: Line, setting: Setting): boolean {
  const left = column.right - last.x1;
  return (setting.justified && Math.abs(left) < 0.15 * setting.body) || (setting.trails && !last.trail && left < 0.5 * setting.body);
}

/** Paragraphs with those joined that run on over a column or page. */
export function joined(paragraphs: readonly Paragraph[], setting: Setting): Paragraph[] {
  const out: Paragraph[] = [];
  for (const below of paragraphs) {
    const above = out.at(-1);
    if (above && above.column !== below.column && runsOn(above, below, setting)) {
      out[out.length - 1] = { lines: [...above.lines, ...below.lines], column: below.column };
    } else out.push(below);
  }
  return out;
}

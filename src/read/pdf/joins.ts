import { startOf } from './labels.js';
import { hasRoom, type Paragraph } from './paragraphs.js';
import type { Setting } from './setting.js';

const ENDS = /[.?!:;]["”’)\]]{0,2}$/u;

/** True when the paragraph goes on in the next one, over the foot of a column or page. */
export function runsOn(above: Paragraph, below: Paragraph, setting: Setting): boolean {
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (!last || !first || first.page - last.page > 1 || startOf(first.text) !== 'plain') return false;
  if (Math.abs(last.size - first.size) > 0.05 * setting.body || last.bold !== first.bold) return false;
  if (/\p{L}[-\u00ad\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(first.text)) return true;
  if (setting.trails) return last.trail || (!ENDS.test(last.text) && /^[\p{Ll}(]/u.test(first.text));
  if (ENDS.test(last.text)) return false;
  return /^[\p{Ll}(]/u.test(first.text) || !hasRoom({ above: last, below: first, column: above.column });
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

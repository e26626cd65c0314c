import type { Column } from './columns.js';
import { endsInAbbreviation, mayEnd } from './ends.js';
import { leadsToPage, startOf } from './labels.js';
import type { Line } from './lines.js';
import type { Setting } from './setting.js';

/** Lines that make one paragraph, heading or list item, before pages and columns are joined. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly column: Column;
}

/** Two lines, one under the other, and what they stand in. */
export interface Seam {
  readonly above: Line;
  readonly below: Line;
  /** the paragraph so far */
  readonly open: readonly Line[];
  readonly column: Column;
  readonly setting: Setting;
}

/** The first rule that answers decides: true begins a new paragraph at the line below, false runs on, undefined leaves it to the next. */
type Rule = (seam: Seam) => boolean | undefined;

const STARTS_SENTENCE = /^["“‘'([]{0,2}[\p{Lu}\p{N}]/u;

/** The factor by which titles are larger than the body. */
const LARGE = 1.12;

const yes = (condition: boolean): true | undefined => condition || undefined;
const no = (condition: boolean): false | undefined => (condition ? false : undefined);
const near = (p: number, q: number, within: number): boolean => Math.abs(p - q) <= within;

/** Distances in em of the body text unless said otherwise; the figures are those of READERS-type trials on a 430-page handbook. */
const RULES: readonly Rule[] = [
  ({ above, below }) => yes(above.cells !== undefined || below.cells !== undefined || above.box !== below.box),
  ({ below }) => yes(below.number !== undefined),
  // cells of one row
  ({ above, below }) => yes(above.y - below.y < 0.3 * below.size),
  // dots lead to the page of an entry of the contents
  ({ above }) => yes(leadsToPage(above.text)),
  // entries of a list set with tab stops
  ({ above, below }) => yes(above.tabbed && below.tabbed),
  (seam) => yes(returnsFromHang(seam)),
  (seam) => no(hangsBelow(seam)),
  (seam) => yes(isFar(seam) && !isInStep(seam)),
  // a head that runs into its text may end on either line
  ({ above, below, setting }) => no(above.tail.bold && below.head.bold && !below.bold && Math.abs(above.size - below.size) < 0.12 * setting.body),
  ({ above, below, setting }) => no(/^[:;,.)]/u.test(below.text) && Math.abs(above.size - below.size) < 0.12 * setting.body),
  ({ above, below, setting }) => yes(Math.abs(above.size - below.size) > 0.08 * setting.body),
  (seam) => yes(changesWeight(seam)),
  (seam) => no(isTitle(seam)),
  (seam) => no(isDashInside(seam)),
  ({ below }) => yes(startOf(below.text) === 'bullet'),
  (seam) => yes(startOf(seam.below.text) !== 'plain' && isLabelled(seam)),
  ({ above }) => no(/[-\u00ad\u2010]$/u.test(above.text)),
  (seam) => no(seam.setting.trails && seam.above.trail && !hasRoom(seam, 2)),
  (seam) => no(isHangingEntry(seam)),
  (seam) => yes(seam.setting.trails && hasRoom(seam) && STARTS_SENTENCE.test(seam.below.text)),
  (seam) => yes(isIndented(seam)),
  (seam) => yes(isOutdented(seam)),
  (seam) => yes(hasRoom(seam) && STARTS_SENTENCE.test(seam.below.text) && !/[\p{Ll},]$|\s[–—]$/u.test(seam.above.text)),
  (seam) => yes(hasRoom(seam, 4) && STARTS_SENTENCE.test(seam.below.text)),
];

/** The distance of baselines inside a paragraph varies by so much: in lines, and in em where lines stand far apart. */
const LOOSE = { lines: 1.35, em: 0.42 };

function widest(above: Line, below: Line, { leading }: Setting): number {
  const usual = Math.max(leading * Math.max(above.size, below.size), 1.05 * above.size);
  return Math.min(LOOSE.lines * usual, usual + LOOSE.em * Math.max(above.size, below.size));
}

function isFar({ above, below, setting }: Seam): boolean {
  return above.y - below.y > widest(above, below, setting);
}

/** In em: lines set further apart than the rest of the document stand no further than this, one as far below the other as the next; ragged lines end so far before the edge. */
const STEP = { most: 2.2, even: 0.06, ragged: 4 };

/** A full line of a sentence that goes on below, in a text that is set wider than most. */
function isInStep({ above, below, open, column }: Seam): boolean {
  const [gap, before] = [above.y - below.y, open.at(-2)];
  const even = before !== undefined && near(before.y - above.y, gap, STEP.even * above.size);
  const lower = /^\p{Ll}/u.test(below.text);
  if (gap > STEP.most * above.size || !(even || lower) || mayEnd(above.text)) return false;
  const alike = above.bold === below.bold && near(above.size, below.size, 0.3);
  return alike && startOf(below.text) === 'plain' && !hasRoom({ above, below, column }, lower ? STEP.ragged : undefined);
}

/** The lines of a column as paragraphs. */
export function paragraphsOf(column: Column, setting: Setting): Paragraph[] {
  const out: Line[][] = [];
  for (const below of column.lines) {
    const open = out.at(-1);
    const above = open?.at(-1);
    if (open && above && !begins({ above, below, open, column, setting })) open.push(below);
    else out.push([below]);
  }
  return out.map((lines) => ({ lines, column }));
}

/** True when a new paragraph begins at the line below. */
export function begins(seam: Seam): boolean {
  for (const rule of RULES) {
    const answer = rule(seam);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** A heading ends short of the margin, and so does what stands above one; a bold head that runs into its text, or bold words within it, end anywhere. */
function changesWeight(seam: Seam): boolean {
  const { above, below } = seam;
  if (above.bold === below.bold || above.tail.bold === below.head.bold) return false;
  return hasRoom(seam);
}

/** A number at the start of a line is a label where labels stand, and a number of the sentence elsewhere. */
function isLabelled(seam: Seam): boolean {
  const { above, below, open, setting } = seam;
  const first = open[0] ?? above;
  const hangs = below.textX - below.x0 > 0.5 * setting.body;
  const atEdge = below.x0 <= first.x0 + 2 * setting.body;
  if (setting.trails && above.trail && !hangs && !hasRoom(seam, 2) && /[\p{L},;)]$/u.test(above.text)) return false;
  // "Fed. | R. Bankr. P.": the initial of a name, not a label
  if (!hangs && endsInAbbreviation(above.text) && /^\p{Lu}\./u.test(below.text) && !hasRoom(seam)) return false;
  // entries of a contents table end in their page number
  const listed = startOf(first.text) !== 'plain' && /\d$/u.test(above.text);
  return atEdge && (hangs || listed || mayEnd(above.text) || hasRoom(seam));
}

/** Lines of one large face that stand centred under each other are one title. */
function isTitle({ above, below, setting }: Seam): boolean {
  const same = above.bold === below.bold && above.family === below.family && near(above.size, below.size, 0.3);
  const centred = near(above.x0 + above.x1, below.x0 + below.x1, below.size) && !near(above.x0, below.x0, 0.5 * below.size);
  return same && centred && below.size > LARGE * setting.body && startOf(below.text) === 'plain' && !mayEnd(above.text);
}

/** A line that happens to begin with the dash of its sentence. */
function isDashInside({ above, below, open, column, setting }: Seam): boolean {
  if (!/^[–—-]\s/u.test(below.text) || !setting.trails || !above.trail || mayEnd(above.text)) return false;
  return startOf(open[0]?.text ?? '') !== 'bullet' && !hasRoom({ above, below, column }, 2);
}

function isIndented({ above, below, open, setting }: Seam): boolean {
  const first = open[0] ?? above;
  const edge = open.length > 1 ? above.x0 : first.textX;
  return below.x0 - edge > 0.9 * setting.body && mayEnd(above.text);
}

function isOutdented({ above, below, open, setting }: Seam): boolean {
  const first = open[0] ?? above;
  const edge = open.length > 1 ? above.x0 : first.textX;
  if (open.length === 1 || edge - below.x0 < 0.9 * setting.body) return false;
  const centred = near(above.x0 + above.x1, below.x0 + below.x1, 2 * setting.body);
  return mayEnd(above.text) || (!centred && open.every((line) => line.x0 - below.x0 > 1.2 * setting.body));
}

/** The second line of an entry whose words begin at a tab stop further right, because its first words reach over that stop. */
function isHangingEntry({ below, open, column, setting }: Seam): boolean {
  const first = open[0];
  const stop = column.lines.some((line) => line.tabbed && near(line.textX, below.x0, 0.3 * setting.body));
  return stop && open.length === 1 && first !== undefined && below.x0 - first.x0 > 3 * setting.body;
}

/** A short label alone at the edge of a box, whose words begin at a tab stop far to the right of it, but lower: there was no room for them. */
function hangsBelow({ above, below, open, column, setting }: Seam): boolean {
  if (above.box === undefined || open.length > 1 || above.tabbed || above.bold !== below.bold) return false;
  const pitch = setting.leading * Math.max(above.size, below.size);
  const far = below.x0 - above.x0 > 3 * setting.body && below.x0 > (column.left + column.right) / 2 - 2 * setting.body;
  return far && above.y - below.y < 2.4 * pitch && !mayEnd(above.text) && startOf(below.text) === 'plain' && near(above.size, below.size, 0.3);
}

/** Back at the edge where the entry began, after its other lines hung to the right of it. */
function returnsFromHang(seam: Seam): boolean {
  const { above, below, open, setting } = seam;
  const first = open[0] ?? above;
  if (!near(below.x0, first.x0, 0.3 * setting.body) || isFirstLine(seam) || isCentred(seam)) return false;
  return above === first ? above.tabbed : above.x0 - below.x0 > 1.2 * setting.body;
}

/** The next line of a centred sentence, which begins where its first happened to begin. */
function isCentred({ above, below, open }: Seam): boolean {
  return open.length > 1 && near(above.x0 + above.x1, below.x0 + below.x1, 0.5 * below.size) && /^\p{Ll}/u.test(below.text) && !mayEnd(above.text);
}

/** A full line with a tab in it, whose sentence goes on below: the label or the run-in head of a paragraph stood before the tab. */
function isFirstLine(seam: Seam): boolean {
  const { above, below, open, setting } = seam;
  if (above !== open[0] || !above.tabbed || hasRoom(seam) || startOf(below.text) !== 'plain') return false;
  return (setting.trails && above.trail) || (/^\p{Ll}/u.test(below.text) && !mayEnd(above.text)) || (above.bold && below.bold);
}

/** True when the first word below would have fitted above, with `spare` em to go: then something other than the margin ended the line. */
export function hasRoom({ above, below, column }: Pick<Seam, 'above' | 'below' | 'column'>, spare = 0.3): boolean {
  const word = /^\S+/u.exec(below.text)?.[0] ?? '';
  const letter = (below.x1 - below.x0) / Math.max(1, below.text.length);
  return above.x1 + (word.length + 1) * letter + spare * above.size < column.right;
}

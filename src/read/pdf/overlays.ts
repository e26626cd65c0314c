import type { Drawn } from './annotations.js';
import { rowsTogether } from './columns.js';
import { columnsIn } from './edges.js';
import type { Sheet } from './furniture.js';
import type { Run } from './model.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { Setting } from './setting.js';

/** In em: the lines of a text without appearance, and the width of its letters. */
const LEADING = 1.2;
const LETTER = 0.5;

/** The runs of a page with the words of fields and text boxes that have no appearance: a viewer draws those itself. */
export function withPlainOverlays(runs: readonly Run[], annotations: ReadonlyMap<string, Drawn>): readonly Run[] {
  const drawn = new Set(runs.map(({ annotation }) => annotation));
  const plain = [...annotations].filter(([id, { words }]) => words !== undefined && !drawn.has(id));
  return plain.length === 0 ? runs : [...runs, ...plain.flatMap(([id, each]) => plainRuns(id, each, runs.length))];
}

function plainRuns(annotation: string, { overlay, words }: Drawn, order: number): Run[] {
  if (!words || !overlay) return [];
  const { text, box, size } = words;
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    const width = Math.min(LETTER * size * line.length, box.x1 - box.x0);
    return [{ ...BARE, text: line, x: box.x0, y: box.y1 - size * (1 + LEADING * i), width, size, overlay, annotation, order: order + i }];
  });
}

const BARE = { bold: false, italic: false, family: '', angle: 0, artifact: false, invisible: false, trail: false };

/** Text boxes that stand on lines of the page's own text: what is written there is no part of those lines. */
export function looseBoxes(runs: readonly Run[]): Set<Run> {
  const boxes = runs.filter(({ overlay }) => overlay === 'box');
  if (boxes.length === 0) return new Set();
  const own = runs.filter((run) => run.overlay === undefined && run.angle === 0);
  const beside = new Set(
    boxes.filter((box) => own.some((run) => Math.abs(run.y - box.y) < 0.8 * Math.max(run.size, box.size))).map(({ annotation }) => annotation),
  );
  return new Set(boxes.filter(({ annotation }) => beside.has(annotation)));
}

/** What stands in those boxes, as paragraphs of their own. */
export function boxParagraphs(sheets: readonly Sheet[], setting: Setting): Paragraph[] {
  const pages = sheets.flatMap((sheet) => (sheet.boxes && sheet.boxes.length > 0 ? [{ ...sheet, lines: sheet.boxes }] : []));
  return columnsIn(pages, rowsTogether).flatMap((column) => paragraphsOf(column, setting));
}

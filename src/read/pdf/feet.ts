import { rowsTogether } from './columns.js';
import { columnsIn } from './edges.js';
import type { Element } from './elements.js';
import type { Sheet } from './furniture.js';
import type { Line } from './lines.js';
import type { Run } from './model.js';
import { callsIn, type Note, partNotes } from './notes.js';
import { bodySize } from './setting.js';

/** The footnotes of one page, and which of its runs they hold. */
export interface Foot {
  readonly notes: readonly Note[];
  readonly holds: (run: Run) => boolean;
}

/**
 * The footnotes of each page by their place and size, for documents whose tags take them for text, or leave them out and hold the links in
 * them only. Only pages that raise a mark are looked at.
 */
export function feetOf(sheets: readonly Sheet[], furniture: ReadonlySet<Line>): ReadonlyMap<number, Foot> {
  const calling = sheets.filter(({ lines }) => lines.some((line) => callsIn(line).length > 0));
  if (calling.length === 0) return new Map();
  const columns = columnsIn(
    calling.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) })),
    rowsTogether,
  );
  const body = bodySize(columns);
  const rules = new Map(calling.map((sheet) => [sheet.page, sheet.rules]));
  const feet = new Map<number, Foot>();
  for (const column of columns) {
    const page = column.lines[0]?.page ?? 0;
    const notes = [...(feet.get(page)?.notes ?? []), ...partNotes(column, body, rules.get(page) ?? []).notes];
    if (notes.length > 0) feet.set(page, { notes, holds: (run) => notes.some((note) => note.lines.some((line) => stands(run, line))) });
  }
  return feet;
}

/** A raised label stands higher than the line it begins. */
function stands(run: Run, line: Line): boolean {
  const rise = run.y - line.y;
  return rise > -0.3 * line.size && rise < 0.6 * line.size && run.x > line.x0 - 1 && run.x + run.width < line.x1 + 1;
}

/** What tags know better than the place: notes, and what has a note's look by the way. */
const TOLD = new Set<Element['kind']>(['note', 'row', 'heading', 'contents']);

/** The foot of a page without the notes that its tags call so themselves, or call something else for good. */
export function withoutTagged(foot: Foot, elements: readonly Element[]): Foot {
  const tagged = new Set(elements.flatMap((element) => (TOLD.has(element.kind) ? element.runs : [])));
  if (tagged.size === 0) return foot;
  const notes = foot.notes.filter((note) => ![...tagged].some((run) => note.lines.some((line) => stands(run, line))));
  return { notes, holds: (run) => notes.some((note) => note.lines.some((line) => stands(run, line))) };
}

/** Elements without what stands at the foot of their page; those that hold nothing else are left out. */
export function aboveFoot(elements: readonly Element[], { holds }: Foot): Element[] {
  return elements.flatMap((element) => {
    if (TOLD.has(element.kind) || !element.runs.some(holds)) return [element];
    const runs = element.runs.filter((run) => !holds(run));
    const cells = element.cells?.map((cell) => cell.filter((run) => !holds(run)));
    return runs.length === 0 ? [] : [{ ...element, runs, ...(cells ? { cells } : {}) }];
  });
}

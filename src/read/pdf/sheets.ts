import { asideLines, asideRuns } from './aside.js';
import { withInserted } from './inserted.js';
import { linesOf } from './lines.js';
import { type Margin, marginsOf } from './margins.js';
import { tickLine, withNumbers, withoutTicks } from './numbered.js';
import { looseBoxes } from './overlays.js';
import type { SeenPage } from './seen.js';
import type { TaggedSheet } from './tags.js';

/** The pages of a document as lines, what stands beside the text apart from it. */
export function sheetsOf(seen: readonly SeenPage[]): TaggedSheet[] {
  const pages = withInserted(seen);
  const margins = marginsOf(pages);
  return pages.map((page) => sheetOf(page, margins.get(page.page) ?? []));
}

function sheetOf({ page, width, height, runs: all, rules, grids, linked, tree }: SeenPage, margins: readonly Margin[]): TaggedSheet {
  const [counting, numbers] = [margins.filter(({ counted }) => counted === 'lines'), margins.filter(({ counted }) => counted === 'paragraphs')];
  const text = withNumbers(
    withoutTicks(
      all,
      margins.flatMap(({ ticks }) => ticks),
    ),
    numbers.flatMap(({ ticks }) => ticks),
  );
  const aside = asideRuns(text);
  const boxes = looseBoxes(text);
  const runs = text.filter((run) => !aside.has(run) && !boxes.has(run));
  const asides = [...asideLines(page, [...aside]), ...counting.map(({ ticks }) => tickLine(page, ticks))];
  const base = { page, width, height, rules, grids, linked, lines: linesOf(page, runs, grids), asides, boxes: linesOf(page, [...boxes]) };
  return { ...base, runs: tree ? runs : [], ...(tree ? { tree } : {}) };
}

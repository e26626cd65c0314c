import { asideLines, asideRuns } from './aside.js';
import { withInserted } from './inserted.js';
import { linesOf } from './lines.js';
import { looseBoxes } from './overlays.js';
import type { SeenPage } from './seen.js';
import type { TaggedSheet } from './tags.js';

/** The pages of a document as lines, what stands beside the text apart from it. */
export function sheetsOf(pages: readonly SeenPage[]): TaggedSheet[] {
  return withInserted(pages).map(sheetOf);
}

function sheetOf({ page, width, height, runs: all, rules, grids, tree }: SeenPage): TaggedSheet {
  const aside = asideRuns(all);
  const boxes = looseBoxes(all);
  const runs = all.filter((run) => !aside.has(run) && !boxes.has(run));
  const base = { page, width, height, rules, grids, lines: linesOf(page, runs), asides: asideLines(page, [...aside]), boxes: linesOf(page, [...boxes]) };
  return { ...base, runs: tree ? runs : [], ...(tree ? { tree } : {}) };
}

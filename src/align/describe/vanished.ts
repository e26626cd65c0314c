import type { Possible, Report, Side } from '../../types.js';
import { type Library, nearestTo, type Passages } from '../text/index.js';
import { NEARLY_ALL } from '../thresholds.js';
import { containment } from '../words/index.js';

/** Nearest sentences of the other side whose blocks are read. */
const LOOKED_AT = 3;
/** One for so many recommendations, and between these: a list that shows everything shows nothing. */
const SHOWN = { each: 3, least: 5, most: 40 };

/** The passages of a side that may be recommendations and stand on the other side no more, those first that read most like one. */
function vanishedFrom({ possible, recommendations }: Report, other: Passages, library: Library): readonly Possible[] {
  const most = Math.min(SHOWN.most, Math.max(SHOWN.least, Math.ceil(recommendations.length / SHOWN.each)));
  return possible.filter(({ text }) => !stands(text, other, library)).slice(0, most);
}

function stands(text: string, other: Passages, library: Library): boolean {
  const near = nearestTo(text, other, library, LOOKED_AT);
  const blocks = new Set(near.map(({ at }) => other.sentences[at]?.block ?? -1));
  return [...blocks].some((at) => containment(text, other.report.blocks[at]?.text ?? '') >= NEARLY_ALL);
}

/** The reports with no possible recommendations but those of their side alone. */
export function withVanished(reports: Readonly<Record<Side, Report>>, library: Library): Record<Side, Report> {
  return {
    draft: { ...reports.draft, possible: vanishedFrom(reports.draft, library.final, library) },
    final: { ...reports.final, possible: vanishedFrom(reports.final, library.draft, library) },
  };
}

import { words } from '../text/index.js';
import type { Basis, Block, Coverage, Match, Recommendation, Report, Side } from '../types.js';

/** When one side is evidently a part of the other: nearly all of it finds a partner, and the other side has far more that finds none. */
const PART_MATCHED = 0.6;
const WHOLE_UNMATCHED = 0.5;
const LARGER = 1.6;

/** How much of a side finds a partner, by words, and which of its blocks do. */
export interface Covered {
  readonly matched: number;
  readonly words: number;
  readonly blocks: ReadonlySet<number>;
}

/** Counts the words of a side that stand in matched units. */
export function coveredBy(report: Report, matches: readonly Match<Recommendation>[], paragraphs: readonly Match<Block>[], side: Side): Covered {
  const blocks = new Set<number>();
  for (const match of paragraphs) if (match.draft.length && match.final.length) for (const { index } of match[side]) blocks.add(index);
  for (const match of matches)
    if (match.carriedBy || (match.draft.length && match.final.length))
      for (const { sources } of match[side]) for (const { block } of sources) blocks.add(block);
  let all = 0;
  let matched = 0;
  for (const { index, text, role } of report.blocks) {
    if (role === 'furniture') continue;
    const count = words(text).length;
    all += count;
    if (blocks.has(index)) matched += count;
  }
  return { matched: all === 0 ? 0 : matched / all, words: all, blocks };
}

/** Whether `whole` is evidently the larger document of which `part` is a part. */
export function isPartOf(part: Covered, whole: Covered): boolean {
  return part.matched >= PART_MATCHED && whole.matched <= WHOLE_UNMATCHED && whole.words >= LARGER * part.words;
}

/** The coverage of a side as the result shows it; what lies outside are its top sections without any partner, where the other side is a part of this one. */
export function coverageOf(report: Report, covered: Covered, larger: boolean): Coverage {
  const outside = larger ? untouched(report, covered).map((title) => [title]) : [];
  return { matched: Math.round(1000 * covered.matched) / 1000, outside };
}

function untouched(report: Report, { blocks }: Covered): string[] {
  const touched = new Set<string>();
  const all = new Set<string>();
  for (const { index, section, role } of report.blocks) {
    const [top] = section;
    if (!top || role === 'furniture') continue;
    all.add(top);
    if (blocks.has(index)) touched.add(top);
  }
  return [...all].filter((title) => !touched.has(title));
}

/** What a one-sided unit of the larger document rests on. */
export function basisOf(unit: { readonly section: readonly string[] }, coverage: Coverage, larger: boolean): Basis {
  if (!larger) return 'whole';
  return coverage.outside.some(([title]) => title === unit.section[0]) ? 'outside' : 'partial';
}

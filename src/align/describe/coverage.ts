import type { Basis, Block, Coverage, Match, Recommendation, Report, Side } from '../../types.js';
import { HALF, LARGER, NEARLY_ALL, SAME, STRAY } from '../thresholds.js';

/** How much of a side finds a partner, by letters, and which of its blocks do. */
export interface Covered {
  readonly matched: number;
  readonly letters: number;
  readonly blocks: ReadonlySet<number>;
  /** of the letters that find no partner, the share that stands among those that do */
  readonly between: number;
}

/** Counts the letters of a side that stand in matched units. */
export function coveredBy(report: Report, matches: readonly Match<Recommendation>[], paragraphs: readonly Match<Block>[], side: Side): Covered {
  const blocks = new Set([
    ...paragraphs.filter(isMatched).flatMap((match) => match[side].map(({ index }) => index)),
    ...matches
      .filter((match) => match.carriedBy || isMatched(match))
      .flatMap((match) => match[side].flatMap(({ sources }) => sources.map(({ block }) => block))),
  ]);
  const content = report.blocks.filter(({ role }) => role !== 'furniture');
  const all = lettersOf(content);
  const partnered = content.filter(({ index }) => blocks.has(index));
  return { matched: all === 0 ? 0 : lettersOf(partnered) / all, letters: all, blocks, between: betweenIn(content, partnered) };
}

const lettersOf = (list: readonly Block[]): number => list.reduce((sum, { text }) => sum + text.length, 0);

/** Of the letters without a partner, the share that stands between the first and the last that have one, strays left aside. */
function betweenIn(content: readonly Block[], partnered: readonly Block[]): number {
  const from = edgeOf(partnered);
  const to = edgeOf(partnered.toReversed());
  const having = new Set(partnered);
  const alone = content.filter((block) => !having.has(block));
  if (from === undefined || to === undefined || alone.length === 0) return 0;
  return lettersOf(alone.filter(({ index }) => index > from && index < to)) / lettersOf(alone);
}

/** The block up to which no more than strays have come. */
function edgeOf(partnered: readonly Block[]): number | undefined {
  const strays = STRAY * lettersOf(partnered);
  let come = 0;
  return partnered.find(({ text }) => {
    come += text.length;
    return come > strays;
  })?.index;
}

function isMatched({ draft, final }: Match): boolean {
  return draft.length > 0 && final.length > 0;
}

/**
 * Whether `whole` is evidently the larger document of which `part` is a part: it has far more that finds no partner, and what finds one either stands
 * there in one stretch (a chapter) or is nearly all of the part (a summary). A revision has its additions among what it keeps.
 */
export function isPartOf(part: Covered, whole: Covered): boolean {
  if (whole.matched > HALF || whole.letters < LARGER * part.letters) return false;
  return part.matched >= NEARLY_ALL || (part.matched >= SAME && whole.between <= HALF);
}

/** The coverage of a side as the result shows it; what lies outside are its sections without any partner, where the other side is a part of this one. */
export function coverageOf(report: Report, covered: Covered, larger: boolean): Coverage {
  return { matched: Math.round(1000 * covered.matched) / 1000, outside: larger ? untouched(report, covered) : [] };
}

const SEPARATOR = '\u0000';
const pathOf = (section: readonly string[]): string => section.join(SEPARATOR);

/** The highest sections no block of which has a partner; the title of the document is a section that all blocks stand in. */
function untouched(report: Report, { blocks }: Covered): string[][] {
  const touched = new Set<string>();
  const all = new Map<string, readonly string[]>();
  for (const { index, section, role } of report.blocks) {
    if (role === 'furniture') continue;
    section.forEach((_, depth) => {
      const path = section.slice(0, depth + 1);
      all.set(pathOf(path), path);
      if (blocks.has(index)) touched.add(pathOf(path));
    });
  }
  const outside = [...all.values()].filter((path) => !touched.has(pathOf(path)));
  return outside.filter((path) => path.length === 1 || touched.has(pathOf(path.slice(0, -1)))).map((path) => [...path]);
}

/** What a one-sided unit of the larger document rests on. */
export function basisOf(unit: { readonly section: readonly string[] }, coverage: Coverage, larger: boolean): Basis {
  if (!larger) return 'whole';
  return coverage.outside.some((path) => path.every((title, depth) => title === unit.section[depth])) ? 'outside' : 'partial';
}

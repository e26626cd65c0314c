import type { Alignment, Block, Pair, Recommendation, Report, Rulings, Side, Warning } from '../types.js';
import type { Rivals } from './assign/index.js';
import type { Crossed, RecommendationAt, Segmentation } from './reading/index.js';
import { type ScoredUnits, scoredUnits } from './score/index.js';
import { Interner, isNarrative, type Library, libraryOf, type RecommendationBead, type UnitBead } from './text/index.js';
import { alignWords, type WordAlignment } from './words/index.js';

/** What the aligner needs from outside: how a stretch of a block becomes a recommendation, and what a person decided. */
export interface AlignOptions {
  readonly recommendationAt?: RecommendationAt;
  readonly rulings?: Rulings;
}

/** Which units of one side belong to which of the other. */
export interface Beads {
  readonly recommendations: readonly RecommendationBead[];
  readonly paragraphs: readonly UnitBead<Block>[];
}

/** What one pass tells a later one beside the beads. */
export interface Notes {
  /** recommendations of one side that look most like a narrative block of the other */
  readonly crossed: readonly Crossed[];
  /** for each recommendation what it was weighed against */
  readonly rivals: Rivals;
  readonly warnings: readonly Warning[];
  /** what the last pass makes of it all */
  readonly alignment?: Alignment;
}

/** All that is known of two reports; each pass gives a new one, and none looks at what a later one adds. */
export interface Mapping {
  readonly given: Pair<Report>;
  /** the reports as they are read over the pair */
  readonly reports: Pair<Report>;
  readonly options: AlignOptions;
  /** all text of both, by sentence and word */
  readonly index: Library;
  readonly wordLinks: WordAlignment;
  /** units whose words the other side cuts otherwise, taken for one */
  readonly segments: Segmentation;
  readonly scored: ScoredUnits;
  readonly beads: Beads;
  readonly notes: Notes;
}

const EMPTY: Report = { blocks: [], recommendations: [], possible: [], language: 'und', kind: 'report', warnings: [] };

/** Two reports of which nothing is known yet: every unit stands alone. */
export function mappingOf(given: Pair<Report>, options: AlignOptions): Mapping {
  const index = libraryOf(EMPTY, EMPTY, new Interner());
  const segments = { draft: [], final: [], same: [] };
  const none = { index, wordLinks: alignWords(index), segments, scored: scoredUnits(segments, index), beads: { recommendations: [], paragraphs: [] } };
  return withReports({ given, reports: given, options, ...none, notes: { crossed: [], rivals: new Map(), warnings: [] } }, given);
}

/** The same texts in reports that see other recommendations in them, each unit alone again. */
export function withReports(mapping: Mapping, reports: Pair<Report>): Mapping {
  const alone = <U>(side: Side, unit: U) => ({ draft: [], final: [], [side]: [unit], similarity: 0, confidence: 0 });
  const both = <U>(of: (report: Report) => readonly U[]) => (['draft', 'final'] as const).flatMap((side) => of(reports[side]).map((unit) => alone(side, unit)));
  const beads = {
    recommendations: both<Recommendation>((report) => report.recommendations),
    paragraphs: both<Block>(({ blocks }) => blocks.filter(isNarrative)),
  };
  return { ...mapping, reports, index: readAs(mapping.index, reports), beads };
}

/** The same index for reports that see other recommendations in the same texts. */
export function readAs(index: Library, { draft, final }: Pair<Report>): Library {
  return { ...index, draft: { ...index.draft, report: draft }, final: { ...index.final, report: final } };
}

import { abbreviationsOf } from '../text/index.js';
import { assignUnits } from './assign/index.js';
import { described } from './describe/index.js';
import { type Mapping, withReports } from './mapping.js';
import { reconciled, segmented } from './reading/index.js';
import { regrouped } from './regroup/index.js';
import { scoredUnits } from './score/index.js';
import { Interner, libraryOf } from './text/index.js';
import { alignWords } from './words/index.js';

/** Reads all text of both reports once, by sentence and word, under one numbering of words. */
export function index(mapping: Mapping): Mapping {
  const { draft, final } = mapping.reports;
  const abbreviations = abbreviationsOf([...draft.blocks, ...final.blocks].map(({ text }) => text));
  return { ...mapping, index: libraryOf(draft, final, new Interner(abbreviations, draft.language)) };
}

/** Finds which words of one side are which of the other, whatever is recognised in them. */
export function wordLinks(mapping: Mapping): Mapping {
  return { ...mapping, wordLinks: alignWords(mapping.index) };
}

/** Lets both sides read the same words alike: as the same recommendations, cut into the same units. */
export function reconcile(mapping: Mapping): Mapping {
  const { warnings, ...reports } = reconciled(mapping.reports, mapping.wordLinks, mapping.options.recommendationAt);
  const read = withReports(mapping, reports);
  return { ...read, segments: segmented(read.index, read.wordLinks), notes: { ...read.notes, warnings } };
}

/** Finds what may belong together, and measures how alike it is. */
export function score(mapping: Mapping): Mapping {
  return { ...mapping, scored: scoredUnits(mapping.segments, mapping.index) };
}

/** Chooses what belongs together. */
export function assign(mapping: Mapping): Mapping {
  const { crossed, rivals, ...beads } = assignUnits(mapping.scored);
  return { ...mapping, beads, notes: { ...mapping.notes, crossed, rivals } };
}

/** Pairs, parts, attaches and detaches recommendations where what they say of each other speaks louder than the assignment; a person's word comes last. */
export function regroup(mapping: Mapping): Mapping {
  return regrouped(mapping);
}

/** Says of each match what can be said of it. */
export function describe(mapping: Mapping): Mapping {
  return { ...mapping, notes: { ...mapping.notes, alignment: described(mapping) } };
}

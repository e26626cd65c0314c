/**
 * The data that flows through draftdiff, and its one door. Read the files in the order in which it flows:
 *
 * | file in `src/types` | holds |
 * |---|---|
 * | `place.ts` | where something stands: sides, spans, locators |
 * | `warning.ts` | what a reader of any result must know |
 * | `ocr.ts` | what reads pictures, and what it sees in them |
 * | `options.ts` | what a caller gives |
 * | `document.ts` | read: bytes → `Document` |
 * | `block.ts` | outline: `Document` → `Block[]` |
 * | `recommendation.ts`, `report.ts` | recognise: `Block[]` → `Report` of `Recommendation`s |
 * | `match.ts` | align: two `Report`s → `Alignment` of `Match`es |
 * | `finding.ts` | judge: one `Match` → one `Finding` |
 * | `comparison.ts` | all of it: the JSON contract |
 * | `trace.ts` | one `Report` looked for in others |
 * | `history.ts` | `Comparison`s of neighbouring versions → `LifeLine`s |
 * | `batch.ts` | many pairs |
 *
 * Nothing of ours is imported but the names of traits, warnings, formats and limits, which have files of their own.
 * Everything is readonly: a stage returns new values. The names are the JSON contract (version 1): they change only by adding.
 */

export type { Limits } from './limits.js';
export type { TraitType } from './traits/registry.js';
export * from './types/batch.js';
export * from './types/block.js';
export * from './types/comparison.js';
export * from './types/document.js';
export * from './types/finding.js';
export * from './types/history.js';
export * from './types/match.js';
export * from './types/ocr.js';
export * from './types/options.js';
export * from './types/place.js';
export * from './types/recommendation.js';
export * from './types/report.js';
export * from './types/trace.js';
export * from './types/warning.js';
export type { WarningCode } from './warnings/registry.js';
export type { GapKind } from './warnings/spec.js';

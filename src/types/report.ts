import type { Block, Evidence } from './block.js';
import type { Possible, Recommendation } from './recommendation.js';
import type { Warning } from './warning.js';

/** The kinds of documents that are told apart. */
export const KINDS = ['report', 'response', 'guideline', 'standard'] as const;

/**
 * What kind of document it is; responses, guidelines and standards word their recommendations otherwise than reports.
 * @open true
 */
export type Kind = (typeof KINDS)[number];

/** The kinds of documents that are told apart, and those that hold no recommendations of their own. */
export const VERDICT_KINDS = ['report', 'response', 'guideline', 'standard', 'policy', 'plan', 'progress', 'decision', 'minutes', 'law', 'none'] as const;

/**
 * What a document as a whole is: its kind, or what shows that it holds no recommendations of its own. The list grows.
 * @open true
 */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What kind of document it is and whose recommendations it holds, with the cues that say so. */
export interface DocumentVerdict {
  readonly kind: VerdictKind;
  /** the authors' own; their earlier ones; those of others; nobody's */
  readonly whose: 'own' | 'earlier' | 'others' | 'nobody';
  readonly cues: readonly Evidence[];
}

/** What a stretch of a document holds, from its title and the votes of its blocks; `from` and `to` are block indexes, both within. */
export interface SectionVerdict {
  readonly path: readonly string[];
  readonly verdict: 'proposals' | 'some' | 'none' | 'answers' | 'restates' | 'withdrawn';
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Evidence[];
}

/** What recognise makes of one document. */
export interface Report {
  readonly blocks: readonly Block[];
  readonly recommendations: readonly Recommendation[];
  readonly possible: readonly Possible[];
  readonly title?: string;
  readonly language: string;
  readonly kind: Kind;
  readonly verdict?: DocumentVerdict;
  readonly sections?: readonly SectionVerdict[];
  readonly warnings: readonly Warning[];
}

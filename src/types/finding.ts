import type { TraitType } from '../traits/registry.js';
import type { Basis, Part, Passage, Reference, Search, Transfer, Unit, Without } from './match.js';
import type { Locator, Share, Side, Span } from './place.js';
import type { Recommendation } from './recommendation.js';

/** What can become of a recommendation. */
export const OUTCOMES = ['kept', 'reworded', 'dropped', 'added', 'merged', 'split', 'demoted', 'promoted'] as const;

/** What became of a recommendation; each finding has exactly one. */
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes of what has no counterpart. */
export type UnpairedOutcome = Extract<Outcome, 'dropped' | 'added' | 'demoted' | 'promoted'>;

/** Outcomes of what has one. */
export type PairedOutcome = Exclude<Outcome, UnpairedOutcome>;

/** One way in which a recommendation changed, with the words of either side that show it. */
export interface Trait {
  readonly type: TraitType;
  /** the words of the draft and of the final; missing where one side has none */
  readonly from?: string;
  /** the words of the draft and of the final; missing where one side has none */
  readonly to?: string;
  /** why, in words */
  readonly reason: string;
  /** the section of the restatement it shows in, where the formal statements do not show it */
  readonly place?: string;
  /** where the words stand in the text of each side */
  readonly draft?: readonly Span[];
  /** where the words stand in the text of each side */
  readonly final?: readonly Span[];
}

/** A word of scanned text that differs from the one in its place by what recognition confuses. */
export interface Misread {
  /** where it was seen */
  readonly side: Side;
  /** as a program saw it */
  readonly seen: string;
  /** what the other side has there; empty where a program saw letters in specks */
  readonly other: string;
}

/** One list per pair of ids; equal + delete rebuilds the draft text, equal + insert the final. */
export interface Edits {
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly draft: string;
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly final: string;
  /** a list of `op` (`equal`, `delete`, `insert`) and `text`: equal and delete rebuild the text of the draft, equal and insert that of the final */
  readonly ops: readonly { readonly op: 'equal' | 'delete' | 'insert'; readonly text: string }[];
}

/** How sure a finding can be, in words. */
export const CERTAINTIES = ['clear', 'check', 'doubtful'] as const;

/** How sure a finding is: clear, to be checked, doubtful. */
export type Certainty = (typeof CERTAINTIES)[number];

/** A list that is printed, and that for this outcome can have no members. */
type None = readonly [];

/** What every finding says. */
interface FindingBase<U extends Unit> {
  /** ids of both sides within this comparison: `"r3-r2"`, `"r3-"` */
  readonly id: string;
  /**
   * 16 hexadecimal digits: of its outcome, its trait types and the words of both sides alone
   * @pattern ^[0-9a-f]{16}$
   */
  readonly fingerprint: string;
  readonly outcome: Outcome;
  /** the recommendations of each side; one side is empty where there is no counterpart */
  readonly draft: readonly U[];
  /** the recommendations of each side; one side is empty where there is no counterpart */
  readonly final: readonly U[];
  /** how alike the words of both sides are */
  readonly similarity: Share;
  /** how sure the finding is; of `clear` ones 0.7 and more, of `check` less than that, of `doubtful` less than 0.5 */
  readonly confidence: Share;
  /** the same in words: `check` is to look at the page before you rely on it */
  readonly certainty: Certainty;
  /** why the certainty is not `clear`, the weightiest first */
  readonly certaintyReasons?: readonly string[];
  /** the first of them */
  readonly doubt?: string;
  /** `whole`, or `partial` where one document covers the other in part; `outside` where the finding lies in what the other does not cover: then it is neither dropped nor added */
  readonly basis: Basis;
  /** how much a reader should care; only its order means something */
  readonly weight: Share;
  /** one sentence that may be printed */
  readonly statement: string;
  /** in which way it changed */
  readonly traits: readonly Trait[];
  /** changed words, one entry for each pair of a draft and a final one */
  readonly edits: readonly Edits[];
  /** `person`: a ruling settled it */
  readonly decidedBy?: 'person';
  /** its `reason`, where a person accepted the finding: shown, does not fail */
  readonly accepted?: { readonly reason: string };
  /** `true` where the configuration ignores it: counted apart, does not fail */
  readonly ignored?: boolean;
}

/** What happened to units that have a counterpart. */
export interface PairedFinding<U extends Unit = Recommendation> extends FindingBase<U>, Without<'instead' | 'carriedBy' | 'struckOut' | 'search'> {
  readonly outcome: PairedOutcome;
  /** merged and split ones: what went where */
  readonly parts: readonly Part[];
  /** sentences that left for elsewhere */
  readonly transfers: readonly Transfer[];
  /** words of scanned text that are not counted as changed, as recognition confuses them with those of the other side */
  readonly misread?: readonly Misread[];
  /** cross-references */
  readonly references?: readonly Reference[];
  /** findings of the list items of a recommendation, of the same shape */
  readonly items: readonly Finding<U>[];
  /** its place `before` and `after` */
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  /** dropped and added ones: at most three passages on the same topic, new ones before those that stand in both versions, the nearest first */
  readonly echoes: None;
}

/** What happened to units of one side that have no counterpart. */
export interface UnpairedFinding<U extends Unit = Recommendation> extends FindingBase<U>, Without<'misread' | 'references' | 'moved'> {
  readonly outcome: UnpairedOutcome;
  /** ids of findings of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly string[];
  /** merged and split ones: what went where */
  readonly parts: None;
  /** sentences that left for elsewhere */
  readonly transfers: None;
  /** findings of the list items of a recommendation, of the same shape */
  readonly items: None;
  /** demoted and promoted ones: the passage of narrative that names the act */
  readonly carriedBy?: Passage;
  /** dropped and added ones: at most three passages on the same topic, new ones before those that stand in both versions, the nearest first */
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out by a line or a tracked change; `similarity` 1 where it has all of them as they are */
  readonly struckOut?: Passage;
  /** what was looked through */
  readonly search?: Search;
}

/** What happened to the units of one match, told by `outcome`. */
export type Finding<U extends Unit = Recommendation> = PairedFinding<U> | UnpairedFinding<U>;

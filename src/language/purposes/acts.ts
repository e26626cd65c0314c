import type { Cell } from '../list.js';

/** Verbs from the strongest act to the mildest: to replace one by a later one of its ladder softens. */
export interface Ladder {
  readonly rungs: readonly (readonly string[])[];
  readonly sourced?: string;
}

/** Verbs of acting, and what they say of the act. */
export interface ActWords {
  /** verbs that a text may put for one another, a list for each act: "fit, install" */
  readonly likeActs: readonly (readonly string[])[];
  /** verbs of acting, in the form that opens a list item (imperative or infinitive); none where `actEndings` tell them */
  readonly acts: readonly string[];
  /** verbs of these that are nouns as often; words with the ending of one that are none */
  readonly nounActs: readonly string[];
  /** past participles that no rule derives from `acts`; none where there are no `acts` */
  readonly participles: readonly string[];
  /** endings of such verbs, where the language has them */
  readonly actEndings: readonly string[];
  /** endings of the nouns that verbs of acting become: "publication"; other nouns end so, too, so that only a column of acts tells one */
  readonly actingNouns: readonly string[];
  /** English alone: in the other languages no source backs one, and what no source backs gives no direction */
  readonly ladders: readonly Ladder[];
  /** verbs whose amount is provided or achieved: more is more */
  readonly providing: Cell;
  /** before or behind an amount that only tells which are meant: "employers with more than 50 staff", "boilers ten years old" */
  readonly qualifying: readonly string[];
  /** bounds that say of something which it is rather than how much there must be: "more than", against "at least" */
  readonly exceeding: readonly string[];
  /** acts that let others see what was done: "publish", "report" */
  readonly accountability: Cell;
  /** verbs of looking into a thing rather than doing it, in the forms in which one is asked to: "assess" */
  readonly looking: readonly string[];
  /** acts that go on or leave a state, of which a day says how long as often as by when: "close", in the forms in which one is asked to */
  readonly enduring: readonly string[];
  /** what is looked into where it has not been settled: "whether", "the feasibility of" */
  readonly looked: readonly string[];
  /** downtoners that are acts of their own when they stand alone ("review the policy"): weak, but one of them is no softer than another */
  readonly inquiry: readonly string[];
}

/** How a paragraph opens that announces, goes on with or counts recommendations. */
export interface ParagraphWords {
  /** announces a list of recommendations and is none by itself: "the following recommendations" */
  readonly leadIns: readonly string[];
  /** open the line above a list that only illustrates: "examples of such quays are" */
  readonly illustrating: readonly string[];
  /** open a paragraph that speaks of the recommendation above: "this", "such" */
  readonly followOns: readonly string[];
  /** besides `followOns` open a sentence that only speaks of the one before: "This should be in place by May." */
  readonly anaphors: readonly string[];
  /** open the several recommendations of one paragraph: "first", "secondly" */
  readonly ordinals: readonly string[];
  /** open one that is nothing but its deadline: "within", "target date" */
  readonly terms: readonly string[];
}

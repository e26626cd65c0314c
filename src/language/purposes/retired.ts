/** What a document lists as no longer in force. */
/** Words of one language that say of what is listed that it no longer holds. */
export interface RetiredWords {
  /** participles as a status or beside the noun of the list: "Withdrawn", "Removed requirements" */
  readonly gone: readonly string[];
  /** what such a list holds, beside the nouns of labels */
  readonly nouns: readonly string[];
  /** whole titles of lists of what no longer holds, or what they begin with */
  readonly titles: readonly string[];
}

/** A word that may also be an imperative or a noun of its own is left out: in doubt, what is listed stands. */
export interface RetiredPurpose {
  readonly retired: RetiredWords;
}

/** What shows that a document as a whole holds recommendations of others, of earlier, or none: titles and turns of phrase. Drafting rules and forms of procedure, not the words of one publisher. */
export interface VerdictWords {
  /** nouns in the title: what the whole document is */
  readonly titles: {
    readonly law: readonly string[];
    readonly policy: readonly string[];
    readonly plan: readonly string[];
    readonly minutes: readonly string[];
    readonly decision: readonly string[];
    readonly progress: readonly string[];
  };
  /** before what a title speaks of: an "opinion on a decree" is none */
  readonly about: readonly string[];
  /** formulas of drafting: "whereas", "enters into force" */
  readonly enacting: readonly string[];
  /** before the number of each part of a law, besides "§": "article 4" */
  readonly articles: readonly string[];
  /** formulas of minutes: "the meeting closed", "apologies for absence" */
  readonly meeting: readonly string[];
  /** formulas of rulings: "the appeal is dismissed" */
  readonly ruling: readonly string[];
  /** what looks back at recommendations made before: "we recommended", "prior recommendations" */
  readonly earlier: readonly string[];
  /** whole cells or first words of items that say what became of one: "implemented", "open" */
  readonly statuses: readonly string[];
}

/** Words by which a document as a whole is judged. */
export interface VerdictPurpose {
  readonly verdicts: VerdictWords;
}

/** Who can be told to act, who writes reports, and what stands around the name of either. */
export interface BodyWords {
  /** who can be told to act: "government", "agenc*"; names and abbreviations are found by their capitals */
  readonly bodies: readonly string[];
  /** bodies that write reports and recommend in the third person: "committee", "inquiry" */
  readonly authors: readonly string[];
  /** before a body that is meant in particular: "the", "our"; a "must" for any other states a rule; empty where articles do not tell */
  readonly definite: readonly string[];
  /** before who acts in a passive sentence: "by" */
  readonly agents: readonly string[];
  /** words in front of the name of a body that do not belong to it */
  readonly articles: readonly string[];
  /** small words inside the name of a body: "Department of Health and Care" */
  readonly links: readonly string[];
  /** behind "be": the subject does act */
  readonly acting: readonly string[];
}

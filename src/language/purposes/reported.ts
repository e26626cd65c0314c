/** How a document reports or takes back what an earlier version of it proposed: what says so is no proposal. */
export interface Former {
  /** what an earlier version is called, besides a draft: "interim report" */
  readonly versions: readonly string[];
  /** before or behind one: what it did, in the past: "proposed", "asked" */
  readonly asked: readonly string[];
  /** what is taken back: "proposal*" */
  readonly proposals: readonly string[];
  /** before or behind one: "withdrawn", "not taken forward" */
  readonly rejected: readonly string[];
  /** with "recommendations" as their object, in the past: "made", "issued" */
  readonly made: readonly string[];
  /** before or inside the verb of proposing: it was done before: "already", "previously" */
  readonly before: readonly string[];
  /** enough by themselves: "no longer recommend*" */
  readonly phrases: readonly string[];
}

/** Somebody else's words, an earlier version's, and answers to recommendations. */
export interface ReportedWords {
  /** "told us", "argued that": somebody else's words */
  readonly reported: readonly string[];
  readonly former: Former;
  /** before "that": the author speaks for itself: "we", "essential" */
  readonly own: readonly string[];
  /** "concurred", "agreed with our": somebody answers a recommendation */
  readonly responses: readonly string[];
  /** "the government accepts", "in our response": the author itself answers */
  readonly answers: readonly string[];
  /** what somebody does who answers a proposal, in the present, whatever stands behind: "agrees" */
  readonly answering: readonly string[];
  /** the same, where what it points to stands behind; else anybody does so: "accepts this", not "accepts boats" */
  readonly noting: readonly string[];
  /** what these point to: "this", "recommendation*" */
  readonly answered: readonly string[];
  /** words with "recommend" that refer to a recommendation: "recommendation*" */
  readonly mentions: readonly string[];
  /** "your feedback": the authors ask for views on a draft */
  readonly consultation: readonly string[];
}

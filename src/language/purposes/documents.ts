/** What a report says of itself as a document: its state, its parts and pages, and what is blacked out. Read before its language is known. */
export interface DocumentWords {
  /** what a version calls itself that is not the last: "draft" */
  readonly drafts: readonly string[];
  /** the same words in other uses: "draft act"; none where the draft of a law is called otherwise than that of a report */
  readonly noDrafts: readonly string[];
  /** what the last version calls itself: "final report" */
  readonly finals: readonly string[];
  /** say the same where they stand alone, but for a date: "Concept", "Final, 12 May" */
  readonly draftMarks: readonly string[];
  readonly finalMarks: readonly string[];
  /** before the number of a version: "version" */
  readonly editions: readonly string[];
  /** across a page, besides what a version calls itself: "confidential" */
  readonly stamps: readonly string[];
  /** what recommendations are called when they are pointed to: "recommendation", "recommendations" */
  readonly called: readonly string[];
  /** parts of a report that can be left out of a file: "annex", "separate volume" */
  readonly outsideParts: readonly string[];
  /** what is such a part only with a number: "volume" */
  readonly volumes: readonly string[];
  /** says by itself that something stands outside of the report: "published separately" */
  readonly published: readonly string[];
  /** verbs and prepositions that point: "set out", "see" */
  readonly pointing: readonly string[];
  /** before the number of a page: "page"; between it and how many there are: "of" */
  readonly page: readonly string[];
  readonly ofPages: readonly string[];
  /** in brackets where text was taken out: "redacted" */
  readonly redacted: readonly string[];
  /** short forms that end in a full stop and seldom end a sentence, without it, besides those of months; single letters and digits are dealt with by rule */
  readonly abbreviations: readonly string[];
  /** short forms of what has a number, which end no sentence before one: "fig.", "no." */
  readonly numberAbbreviations: readonly string[];
  /** with which a letter or mail begins: "dear"; and what stands above the names at its end: "kind regards" */
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  /** besides conjunctions, between two marks that are only referred to: "(a) to (d)" */
  readonly upTo: readonly string[];
}

/** Titles that open or close a stretch of recommendations, or of something that is none. Phrases that occur in the title, unless said otherwise. */
export interface SectionTitles {
  /** "recommendations", "calls to action": what stands below is proposed */
  readonly open: readonly string[];
  /** the whole title: "Actions", "Principles", "Goals" */
  readonly openWhole: readonly string[];
  /** the whole title: each heading right below is one: "Principles" */
  readonly series: readonly string[];
  /** "summary", "list of recommendations": what stands below repeats the body */
  readonly restate: readonly string[];
  /** "response", "agency comments": what stands below answers recommendations */
  readonly reply: readonly string[];
  /** "background", "methodology": what stands below proposes nothing by itself */
  readonly close: readonly string[];
  /** close as these do, but not for what headings of their own below say */
  readonly findings: readonly string[];
  /** the whole title: of a contents table */
  readonly contents: readonly string[];
  /** over the notes at the end of a chapter or document */
  readonly notes: readonly string[];
  /** joins what a title names: "Findings and recommendations" */
  readonly and: readonly string[];
  /** beside an opening word: "status of recommendations", "previous recommendations" */
  readonly about: readonly string[];
}

/** What titles say of the text below them, and of the whole document. */
export interface SectionWords {
  readonly sections: SectionTitles;
  /** in titles of what the document does not propose: "What witnesses asked for", "Demands of the unions", "Proposals not taken up" */
  readonly turned: {
    /** what is asked, besides `former.proposals`: "demand*" */
    readonly proposals: readonly string[];
    /** beside one, besides `former.rejected`: "not taken up" */
    readonly refused: readonly string[];
    /** who gives evidence to a report, or reported before it: "witnesses", "earlier" */
    readonly people: readonly string[];
    /** between what is asked and whose it is: "of", "from" */
    readonly of: readonly string[];
    /** opens a title that goes on with who asked: "what" */
    readonly what: readonly string[];
    /** what they did, besides `reported` and `former.asked`: "want" */
    readonly asked: readonly string[];
  };
  /** titles of documents by kind */
  readonly kinds: {
    readonly guideline: readonly string[];
    readonly standard: readonly string[];
    /** "review", "inquiry": whatever else the title says */
    readonly report: readonly string[];
    /** before what a document calls itself: "this" */
    readonly self: string;
  };
  /** in a title or first sentences: "response to", "government response" */
  readonly replyTitles: readonly string[];
}

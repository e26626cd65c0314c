/**
 * The shape of a language file. Engines read these lists; they hold no words of their own.
 *
 * A phrase is plain lower-case text. `*` at its end stands for any ending of the last word ("recommend*"),
 * ` … ` for up to six words between two parts ("calls … on").
 */

/** Words for one purpose. `backed` names the source that backs them; without it they are found, but never give a direction. */
export interface Cell {
  readonly phrases: readonly string[];
  readonly backed?: string;
}

/** Titles that open or close a stretch of recommendations, or of something that is none. */
export interface SectionTitles {
  /** "Recommendations", "Calls to action": what stands below is proposed */
  readonly open: readonly string[];
  /** "Summary", "List of recommendations": what stands below repeats the body */
  readonly restate: readonly string[];
  /** "Response", "Agency comments", "Background": what stands below is not proposed by the author */
  readonly close: readonly string[];
}

/** Nouns that a printed label is made of. */
export interface LabelWords {
  /** "recommendation", "rec": a numbered one is a formal statement by itself */
  readonly formal: readonly string[];
  /** "action", "principle", "requirement": formal when they come in a numbered series */
  readonly series: readonly string[];
}

/** What one language says to recommend. */
export interface Lexicon {
  readonly language: string;
  readonly labels: LabelWords;
  readonly sections: SectionTitles;
  /** verbs of duty by level: what makes a sentence prescriptive */
  readonly modals: { readonly must: Cell; readonly should: Cell; readonly may: Cell };
  /** "we recommend", "calls on": saying it is doing it */
  readonly performatives: Cell;
  /** announces a list of recommendations and is none by itself */
  readonly leadIns: Cell;
  /** "concurred", "accepts", "in its response": somebody answers a recommendation */
  readonly responses: Cell;
  /** "told us", "argued that": somebody else's words */
  readonly reported: Cell;
  /** "should have", "would have recommended": past or unreal duty */
  readonly unreal: Cell;
  /** stem of "recommend": what a reference is recognised by */
  readonly mentions: readonly string[];
  /** endings of a verb that opens a list item (infinitive, imperative) */
  readonly verbEndings: readonly string[];
}

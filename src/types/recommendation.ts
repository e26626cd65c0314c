import type { Annotation, Evidence } from './block.js';
import type { Count, Locator, Share, Side, Span } from './place.js';

/** 5 must · 4 should, we recommend · 3 consider, urge · 2 may, suggest, encourage · 1 note */
export type Strength = 1 | 2 | 3 | 4 | 5;

/** The same proposal stated elsewhere in its document, in a summary or a list. */
export interface Restatement {
  readonly text: string;
  readonly label?: string;
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly kind: 'verbatim' | 'edited' | 'paraphrased';
}

/** A cell beside the statement of a recommendation, and what its column is headed with (empty where nothing is). */
export interface Attribute {
  readonly head: string;
  readonly text: string;
}

/** What a document asks somebody to do, not do or consider, as one unit with its items. */
export interface Recommendation {
  readonly kind: 'recommendation';
  /** its position in its own document, never the printed number: `"r3"`, items `"r3.2"` */
  readonly id: string;
  /** as printed: "Recommendation 3", "R4.2", "(a)(ii)" */
  readonly label?: string;
  /** the sentences that state the proposal, with items and deadline, without the label */
  readonly text: string;
  /** what stands with it */
  readonly rationale?: string;
  /** what may go between quotation marks: verbatim pieces in printed order, each a `text` with its `locator` */
  readonly quote: readonly { readonly text: string; readonly locator: Locator }[];
  /** how a person would cite it */
  readonly cite: string;
  /** titles of the headings above it, outermost first */
  readonly section: readonly string[];
  /** where it stands */
  readonly locator: Locator;
  /** where its text stands: `block` with `start` and `end` in that block's text */
  readonly sources: readonly { readonly block: Count; readonly start: Count; readonly end: Count }[];
  /** 5 must · 4 should, we recommend · 3 consider, urge · 2 may, suggest, encourage · 1 note */
  readonly strength: Strength;
  /** the word that gives the strength */
  readonly modal?: string;
  /** whether it says what not to do */
  readonly negated: boolean;
  /** who, by when, how much, on what condition */
  readonly addressees: readonly Span[];
  /** who, by when, how much, on what condition */
  readonly deadlines: readonly Span[];
  /** who, by when, how much, on what condition */
  readonly quantities: readonly Span[];
  /** who, by when, how much, on what condition */
  readonly conditions: readonly Span[];
  /** list items that complete it, of the same shape */
  readonly items: readonly Recommendation[];
  /** where it stands again: `text`, `label`, `section`, `locator`, and `kind` (`verbatim`, `edited`, `paraphrased`) */
  readonly restatements: readonly Restatement[];
  /** cells of its row that are not the statement: marks of levels, codes; what changes in them rewords nothing, and is told */
  readonly attributes?: readonly Attribute[];
  /** texts of its footnotes */
  readonly notes: readonly string[];
  /** tracked changes, lines through words and comments; in shared output without who and when, and without comments */
  readonly annotations: readonly Annotation[];
  /** rules that saw it */
  readonly evidence: readonly Evidence[];
  /** how sure the recogniser is */
  readonly confidence: Share;
  /** of its text, as a code */
  readonly language?: string;
  /** `true`: struck out where it stands in its own document, by a line through the words or a tracked change */
  readonly struck?: true;
  /** `person`: a ruling says that it is one */
  readonly decidedBy?: 'person';
}

/** One more block of a recommendation: its text up to `end`; an item, or only the rest of what a page has cut. */
export interface Below {
  readonly block: Count;
  readonly end: Count;
  readonly item: boolean;
}

/** A prescriptive passage below the threshold: not counted, not hidden. */
export interface Possible {
  readonly side?: Side;
  /** the passage */
  readonly text: string;
  readonly locator: Locator;
  /** why it is not counted */
  readonly reason: string;
}

/**
 * The data that flows through draftdiff, in the order in which it flows.
 *
 * Read this first. Nothing here imports anything of ours. Everything is readonly: a stage returns new
 * values. The names are the JSON contract (version 1): they change only by adding.
 */
import type { Root } from 'mdast';

// ── positions ────────────────────────────────────────────────────────────────────────────────────

/** Which of the two documents. */
export type Side = 'draft' | 'final';

/** A stretch of its owner's text, in UTF-16 offsets; `value` is its normal form where one is known. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string;
}

/** Where something stands: block index always; else what a person would quote for the format. Lines and pages count from 1. */
export interface Locator {
  readonly file?: string;
  readonly block: number;
  readonly endBlock?: number;
  readonly line?: number;
  readonly endLine?: number;
  readonly page?: number;
  readonly endPage?: number;
  readonly pageLabel?: string;
  readonly paragraph?: number;
}

/** A tracked change or comment. `text` is what was inserted, deleted, moved or said; `span` its place in the block's text. */
export interface Annotation {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'comment';
  readonly author?: string;
  readonly date?: string;
  readonly text: string;
  /** a deletion that is no tracked change but a line through the words */
  readonly drawn?: true;
  readonly span?: Span;
  readonly replies?: readonly Annotation[];
}

/** Something a reader of the result must know. `code` is stable; `message` is one sentence. */
export interface Warning {
  readonly code: string;
  readonly side?: Side;
  readonly message: string;
  readonly locators: readonly Locator[];
  readonly texts?: readonly string[];
  /** how many words the part that the warning is about can hold, where that is known and `texts` does not show all of them */
  readonly words?: number;
}

/** In what way a part of a document is not there as text to be compared. The list may grow within a version of the schema. */
export type GapKind = 'unread' | 'covered' | 'hidden' | 'redacted' | 'guessed' | 'elsewhere';

/** A part of a document in which words may stand that were not compared, or not as a reader of the document sees them. */
export interface Gap {
  readonly kind: GapKind;
  /** "a part of {side} that was not read": what a reason calls it */
  readonly name: string;
  /** empty where nobody knows the place */
  readonly locators: readonly Locator[];
  /** what stands there, as far as that is known */
  readonly texts: readonly string[];
  /** how many words may stand there beside `texts`; endless where that is not known */
  readonly further: number;
}

// ── read: bytes → Document ───────────────────────────────────────────────────────────────────────

/** The formats that are read, by their usual extension. */
export type Format = 'markdown' | 'text' | 'pdf' | 'docx' | 'odt' | 'html' | 'rtf' | 'epub' | 'asciidoc' | 'restructuredtext' | 'latex';

/** How the letters of a block are set as a whole, as far as its reader knows: facts only; what is a heading by them is decided over the whole document. */
export interface Letters {
  /** in any unit, the same throughout the document */
  readonly size?: number;
  readonly underlined?: boolean;
  /** the paragraph style or class has the name of one for headings, but no level; false where the format says that it is none: a term */
  readonly titled?: boolean;
}

/** What a reader writes into the `data` field of the block-level mdast nodes it makes. All fields are optional. */
export interface NodeData {
  readonly page?: number;
  readonly endPage?: number;
  readonly pageLabel?: string;
  /** paragraph number in a Word or OpenDocument file, from 1 */
  readonly paragraph?: number;
  /** the printed label where the format keeps it apart from the text (automatic numbers) */
  readonly label?: string;
  readonly annotations?: readonly Annotation[];
  /** whether all of it is struck out, where the reader knows; else deletions that cover the text tell */
  readonly struck?: boolean;
  /** running head, foot, page number, watermark, contents table: kept, never read as content */
  readonly furniture?: boolean;
  /** text of a block that a drawn box surrounds */
  readonly boxed?: boolean;
  /** cells of a table row, in order */
  readonly cells?: readonly string[];
  /** titles of the columns of a table row, parallel to `cells` */
  readonly heads?: readonly string[];
  /** identifier of a footnote node */
  readonly id?: string;
  /** identifiers of the footnotes called from this block */
  readonly notes?: readonly string[];
  readonly letters?: Letters;
  readonly type?: BlockType;
  /** nesting depth of a list item, 0 for the outermost */
  readonly depth?: number;
  /** a mark without text: a file inside the document comes in here, under this name */
  readonly part?: string;
}

/** What a reader gives: an mdast tree whose block nodes carry `NodeData` in `data`, and what the file says of itself. */
export interface Document {
  readonly root: Root;
  readonly format: Format;
  readonly title?: string;
  readonly pages?: number;
  readonly pagesRead?: number;
  readonly textSource?: 'text' | 'ocr';
  /** bookmarks of a PDF: confirm headings */
  readonly bookmarks?: readonly { readonly title: string; readonly level: number; readonly page?: number }[];
  /** what the file holds that could identify who gave it: author names, ids, dates, links. Told on stderr, never in shared output. */
  readonly identifying: readonly { readonly what: string; readonly values: readonly string[] }[];
  /** last-modified or created dates, revision numbers: only to warn about swapped sides */
  readonly dates?: readonly string[];
  readonly warnings: readonly Warning[];
}

// ── outline: Document → Block[] ──────────────────────────────────────────────────────────────────

/** What part a block plays: a recommendation or what belongs to one, a mention of one, page furniture, or none of these. */
export type Role = 'recommendation' | 'sub-recommendation' | 'restatement' | 'reference' | 'furniture' | 'none';
/** What a block is on the page. */
export type BlockType = 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'footnote' | 'caption' | 'code';

/** One paragraph-sized piece of a document in reading order. `text` is without its label; a block that is only a label has text = label. */
export interface Block {
  readonly kind: 'block';
  readonly index: number;
  readonly type: BlockType;
  /** headings: 1 is the highest; list items: nesting depth from 1 */
  readonly level?: number;
  /** of a table row, in order; of a heading that stands across a table over a group of its rows, the one cell */
  readonly cells?: readonly string[];
  /** titles of the columns, parallel to `cells`; the row of the heads itself has them as its cells */
  readonly heads?: readonly string[];
  readonly text: string;
  readonly label?: string;
  /** titles of the headings above, outermost first */
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly role: Role;
  readonly annotations: readonly Annotation[];
  /** a line through the words or a tracked change strikes out all that it says; the words stay in `text` */
  readonly struck?: true;
  /** listed as withdrawn: a status or the title above says that it no longer holds */
  readonly retired?: true;
  /** set by a reader that knows: boxed or bold as a whole */
  readonly emphasis?: 'bold' | 'boxed';
  /** footnotes called from this block, as block indexes */
  readonly notes?: readonly number[];
  /** which rules saw it and on which words; filled by recognise */
  readonly evidence?: readonly Evidence[];
}

// ── recognise: Block[] → Report ──────────────────────────────────────────────────────────────────

/** 5 must · 4 should, we recommend · 3 consider, urge · 2 may, suggest, encourage · 1 note */
export type Strength = 1 | 2 | 3 | 4 | 5;
/** What kind of document it is; responses, guidelines and standards word their recommendations otherwise than reports. */
export type Kind = 'report' | 'response' | 'guideline' | 'standard';

/** What a document as a whole is: its kind, or what shows that it holds no recommendations of its own. The list grows. */
export type VerdictKind = Kind | 'policy' | 'plan' | 'progress' | 'decision' | 'minutes' | 'law' | 'none';

/** What kind of document it is and whose recommendations it holds, with the cues that say so. */
export interface DocumentVerdict {
  readonly kind: VerdictKind;
  /** the authors' own; their earlier ones; those of others; nobody's */
  readonly whose: 'own' | 'earlier' | 'others' | 'nobody';
  readonly cues: readonly Evidence[];
}

/** What a stretch of a document holds, from its title and the votes of its blocks; `from` and `to` are block indexes, both within. */
export interface SectionVerdict {
  readonly path: readonly string[];
  readonly verdict: 'proposals' | 'some' | 'none' | 'answers' | 'restates' | 'withdrawn';
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Evidence[];
}

/** A rule that spoke, and the words it spoke on. */
export interface Evidence {
  readonly rule: string;
  readonly text: string;
}

/** The same proposal stated elsewhere in its document, in a summary or a list. */
export interface Restatement {
  readonly text: string;
  readonly label?: string;
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly kind: 'verbatim' | 'edited' | 'paraphrased';
}

/** What a document asks somebody to do, not do or consider, as one unit with its items. */
export interface Recommendation {
  readonly kind: 'recommendation';
  /** position in its own document, never the printed number: "r3"; items "r3.2" */
  readonly id: string;
  /** as printed: "Recommendation 3", "R4.2", "(a)(ii)" */
  readonly label?: string;
  /** the sentences that state the proposal, with its items and deadline, without the label */
  readonly text: string;
  /** what stands with it; helps alignment, never makes an outcome other than kept */
  readonly rationale?: string;
  /** verbatim contiguous pieces in printed order: what may go between quotation marks */
  readonly quote: readonly { readonly text: string; readonly locator: Locator }[];
  /** "Recommendation 3, p. 24 (PDF page 26)"; Word: heading path and label */
  readonly cite: string;
  readonly section: readonly string[];
  readonly locator: Locator;
  /** where `text` stands: offsets into `Block.text` */
  readonly sources: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  readonly strength: Strength;
  readonly modal?: string;
  readonly negated: boolean;
  readonly addressees: readonly Span[];
  readonly deadlines: readonly Span[];
  readonly quantities: readonly Span[];
  readonly conditions: readonly Span[];
  /** unlabelled bullets that complete a lead-in; items with label and verb of their own are recommendations */
  readonly items: readonly Recommendation[];
  readonly restatements: readonly Restatement[];
  readonly notes: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly language?: string;
  /** struck out where it stands in its own document, as a whole */
  readonly struck?: true;
  readonly decidedBy?: 'person';
}

/** One more block of a recommendation: its text up to `end`; an item, or only the rest of what a page has cut. */
export interface Below {
  readonly block: number;
  readonly end: number;
  readonly item: boolean;
}

/** A prescriptive passage below the threshold: not counted, not hidden. */
export interface Possible {
  readonly side?: Side;
  readonly text: string;
  readonly locator: Locator;
  readonly reason: string;
}

/** What recognise makes of one document. */
export interface Report {
  readonly blocks: readonly Block[];
  readonly recommendations: readonly Recommendation[];
  readonly possible: readonly Possible[];
  readonly title?: string;
  readonly language: string;
  readonly kind: Kind;
  readonly verdict?: DocumentVerdict;
  readonly sections?: readonly SectionVerdict[];
  readonly warnings: readonly Warning[];
}

// ── align: two Reports → Alignment ───────────────────────────────────────────────────────────────

/** A unit of alignment: a recommendation or a narrative block. */
export type Unit = Recommendation | Block;

/** A stretch of one block of a document. */
export interface Passage {
  readonly text: string;
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
  /** an echo that stood in the other document already, in these words or lightly reworded: nothing of what is gone went into it */
  readonly known?: true;
}

/** What of one draft unit went into one final unit: `carried` is a share 0–1 of its weight. */
export interface Part {
  readonly draft: string;
  readonly final: string;
  readonly carried: number;
  readonly lost: readonly Span[];
  readonly draftSpans: readonly Span[];
  readonly finalSpans: readonly Span[];
}

/** A sentence that left one recommendation for another, or for narrative. */
export interface Transfer {
  readonly text: string;
  readonly from: string;
  readonly to: string | Passage;
}

/** A cross-reference, resolved through the alignment: "Recommendation 4" → "Recommendation 5". */
export interface Reference {
  readonly draft: string;
  readonly final: string;
  readonly sameTarget: boolean;
}

/** What was looked through before anything was said to have no counterpart. */
export interface Search {
  /** pages read, pages in all; [0, 0] where the format has none */
  readonly pages: readonly [read: number, total: number];
  readonly passages: number;
  readonly terms: readonly { readonly term: string; readonly hits: number; readonly locators: readonly Locator[] }[];
}

/** Units that found no partner either, and what speaks for them: they stand in the place of the lost one, or have words in common with it. */
export interface Instead<U extends Unit = Unit> {
  readonly units: readonly U[];
  readonly why: 'place' | 'words';
}

/** n draft units against m final units; a side may be empty. All that needs the other matches is settled here. */
export interface Match<U extends Unit = Unit> {
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: number;
  readonly confidence: number;
  readonly parts: readonly Part[];
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out */
  readonly struckOut?: Passage;
  readonly search?: Search;
  readonly transfers: readonly Transfer[];
  readonly references: readonly Reference[];
  readonly basis: Basis;
  /** units of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly Instead<U>[];
  /** matches among the items of a one-to-one match */
  readonly items: readonly Match<Recommendation>[];
  readonly decidedBy?: 'person';
}

/** How much of a side finds any partner, and the sections that lie outside what the other side covers. */
export interface Coverage {
  readonly matched: number;
  readonly outside: readonly (readonly string[])[];
}

/** Why no verdict can be trusted, under rule 4 of the design. */
export type Doubt = { readonly reason: 'unrelated' | 'language' | 'kind' | 'partial'; readonly message: string };

/** Every recommendation in exactly one match, every narrative block in exactly one paragraph match. */
export interface Alignment {
  readonly draft: Report;
  readonly final: Report;
  readonly matches: readonly Match<Recommendation>[];
  readonly paragraphs: readonly Match<Block>[];
  readonly coverage: { readonly draft: Coverage; readonly final: Coverage };
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Warning[];
}

// ── judge: one Match → one Finding ───────────────────────────────────────────────────────────────

/** What became of a recommendation; each finding has exactly one. */
export type Outcome = 'kept' | 'reworded' | 'dropped' | 'added' | 'merged' | 'split' | 'demoted' | 'promoted';
/** In what way it changed; a finding may have several. The list may grow within a version of the schema. */
export type TraitType =
  | 'moved'
  | 'renumbered'
  | 'softened'
  | 'strengthened'
  | 'addressee'
  | 'deadline'
  | 'quantity'
  | 'condition'
  | 'negation'
  | 'scope'
  | 'standing'
  | 'redacted'
  | 'invisible';

/** One way in which a recommendation changed, with the words of either side that show it. */
export interface Trait {
  readonly type: TraitType;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
  /** the section of the restatement it shows in, where the formal statements do not show it */
  readonly place?: string;
  readonly draft?: readonly Span[];
  readonly final?: readonly Span[];
}

/** One list per pair of ids; equal + delete rebuilds the draft text, equal + insert the final. */
export interface Edits {
  readonly draft: string;
  readonly final: string;
  readonly ops: readonly { readonly op: 'equal' | 'delete' | 'insert'; readonly text: string }[];
}

/** How sure a finding is, in words: clear, to be checked, doubtful. */
export type Certainty = 'clear' | 'check' | 'doubtful';
/** What a one-sided finding rests on: all of the other document, part of it, or the unit lies outside what the other one covers. */
export type Basis = 'whole' | 'partial' | 'outside';

/** What happened to the units of one match. */
export interface Finding<U extends Unit = Recommendation> {
  readonly id: string;
  /** 16 hex digits; of outcome, trait types and normalised texts only */
  readonly fingerprint: string;
  readonly outcome: Outcome;
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: number;
  readonly confidence: number;
  readonly certainty: Certainty;
  /** why the certainty is not "clear", the weightiest first */
  readonly certaintyReasons?: readonly string[];
  /** the first of them */
  readonly doubt?: string;
  /** ids of findings of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly string[];
  readonly basis: Basis;
  /** 0–1: how much a reader should care */
  readonly weight: number;
  readonly statement: string;
  readonly traits: readonly Trait[];
  readonly parts: readonly Part[];
  readonly edits: readonly Edits[];
  readonly transfers: readonly Transfer[];
  readonly references?: readonly Reference[];
  readonly items: readonly Finding<U>[];
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out */
  readonly struckOut?: Passage;
  readonly search?: Search;
  readonly decidedBy?: 'person';
  /** accepted by a person in the baseline file: shown, does not fail */
  readonly accepted?: { readonly reason: string };
  readonly ignored?: boolean;
}

// ── Comparison: the JSON contract ────────────────────────────────────────────────────────────────

/** An option that differs from its default, and where it was set. */
export interface Setting {
  readonly value: unknown;
  readonly from: 'flag' | 'file' | 'default';
}

/** One side as the output describes it. */
export interface DocumentInfo {
  readonly name: string;
  readonly format: Format;
  readonly sha256: string;
  readonly title?: string;
  readonly language: string;
  readonly kind: Kind;
  /** what the document is as a whole and whose recommendations it holds */
  readonly verdict?: DocumentVerdict;
  readonly pages?: number;
  readonly pagesRead?: number;
  readonly textSource?: 'text' | 'ocr';
  readonly recommendations: number;
  /** how many of these are struck out in the document itself */
  readonly struck?: number;
  readonly coverage?: Coverage;
}

/** How many findings there are of each outcome and trait; filters never change it. */
export interface Summary {
  readonly kept: number;
  readonly reworded: number;
  readonly dropped: number;
  readonly added: number;
  readonly merged: number;
  readonly split: number;
  readonly demoted: number;
  readonly promoted: number;
  readonly traits: Readonly<Partial<Record<TraitType, number>>>;
  readonly items: Readonly<Partial<Record<Outcome, number>>>;
  readonly outside: number;
  readonly ignored: number;
  readonly possible: number;
  /** how many of each outcome are not clear */
  readonly unsure?: Readonly<Partial<Record<Outcome, number>>>;
  readonly accepted?: number;
  /** what narrative changed: passages gone, new, reworded; blocks whose figures differ */
  readonly narrative?: { readonly dropped: number; readonly added: number; readonly reworded: number; readonly moved: number; readonly figures: number };
}

/** All that is known of two versions of a document: the JSON contract. */
export interface Comparison {
  readonly type: 'comparison';
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'draftdiff'; readonly version: string; readonly resultsVersion: number };
  readonly settings: Readonly<Record<string, Setting>>;
  readonly draft: DocumentInfo;
  readonly final: DocumentInfo;
  readonly summary: Summary;
  /** every recommendation of either document stands in exactly one finding, in report order */
  readonly findings: readonly Finding[];
  readonly possible: readonly Possible[];
  /** with `paragraphs` only: findings of narrative blocks, headings included */
  readonly paragraphs?: readonly Finding<Block>[];
  readonly warnings: readonly Warning[];
}

/** What was read of one document: its blocks and recommendations. */
export interface Outline {
  readonly type: 'outline';
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'draftdiff'; readonly version: string; readonly resultsVersion: number };
  readonly document: DocumentInfo;
  readonly blocks: readonly Block[];
  readonly recommendations: readonly Recommendation[];
  readonly possible: readonly Possible[];
  /** what each stretch of the document holds */
  readonly sections?: readonly SectionVerdict[];
  readonly warnings: readonly Warning[];
}

/** What machine formats print instead of a comparison that cannot be made. */
export interface ErrorOutput {
  readonly type: 'error';
  readonly schemaVersion: 1;
  readonly code: string;
  readonly message: string;
  readonly side?: Side;
}

// ── options ──────────────────────────────────────────────────────────────────────────────────────

/** One document as it comes in. `name` is what messages and citations call it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** which view of tracked changes to take, where it differs from the options */
  readonly revisions?: 'original' | 'final';
  /** there is no such version (a file added or removed between two revisions): it holds nothing, and that is no fault */
  readonly absent?: boolean;
}

/** Bounds on input and work; what exceeds one is refused, never cut off. */
export type Limits = Readonly<
  Record<'bytes' | 'pdfBytes' | 'inflatedBytes' | 'entries' | 'depth' | 'blocks' | 'blockLength' | 'nesting' | 'pages' | 'seconds' | 'heap', number>
>;

/** The user's own words, added to the lexicon: plain phrases. */
export interface UserPatterns {
  readonly labels?: readonly string[];
  readonly sections?: readonly string[];
  readonly addressees?: readonly string[];
  readonly leadIns?: readonly string[];
}

/** What a caller may say of how a document is read. */
export interface ReadOptions {
  readonly encoding?: string;
  readonly password?: string;
  readonly revisions?: 'original' | 'final';
  readonly limits?: Partial<Limits>;
  /** tests only: read a tagged PDF as if it had no tags */
  readonly ignoreTags?: boolean;
}

/** What a caller may say of what counts as a recommendation. */
export interface RecogniseOptions {
  readonly language?: string;
  readonly kind?: Kind;
  readonly strict?: boolean;
  readonly patterns?: UserPatterns;
  readonly rulings?: Rulings;
}

/** What a person decided, bound to a hash of the text. */
export interface Rulings {
  readonly blocks?: readonly { readonly hash: string; readonly recommendation: boolean; readonly text?: string }[];
  readonly pairs?: readonly { readonly draft: string; readonly final: string | null }[];
}

/** What a caller may say of a comparison. */
export interface CompareOptions extends ReadOptions, RecogniseOptions {
  readonly paragraphs?: boolean;
  readonly despite?: readonly Doubt['reason'][];
  readonly draftName?: string;
  readonly finalName?: string;
  readonly ignore?: { readonly sections?: readonly string[]; readonly phrases?: readonly string[] };
}

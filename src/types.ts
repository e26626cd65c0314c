/**
 * The data that flows through draftdiff, in the order in which it flows.
 *
 * Read this first. Nothing of ours is imported but the names of traits, warnings, formats and limits, which have files of
 * their own. Everything is readonly: a stage returns new values. The names are the JSON contract (version 1): they
 * change only by adding.
 */

import type { Root } from 'mdast';
import type { INPUT_FORMATS } from './formats.js';
import type { Limits } from './limits.js';
import type { TraitType } from './traits/registry.js';
import type { WarningCode } from './warnings/registry.js';
import type { GapKind } from './warnings/spec.js';

export type { GapKind, Limits, TraitType, WarningCode };

// ── positions ────────────────────────────────────────────────────────────────────────────────────

/** The two documents. */
export const SIDES = ['draft', 'final'] as const;
/** Which of the two documents. */
export type Side = (typeof SIDES)[number];

/**
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * @minimum 0
 * @maximum 1
 */
export type Share = number;

/** What stands twice: once for each document. */
export type Pair<T> = Readonly<Record<Side, T>>;

/** A stretch of its owner's text, in UTF-16 offsets; `value` is its normal form where one is known. */
export interface Span {
  /** offsets into the text of its owner */
  readonly start: Count;
  /** offsets into the text of its owner */
  readonly end: Count;
  /** the words there */
  readonly text: string;
  /** their normal form, where one is known */
  readonly value?: string;
}

/** Where something stands: block index always; else what a person would quote for the format. Lines and pages count from 1. */
export interface Locator {
  /** path of the file, in outputs that are not shared */
  readonly file?: string;
  /** index of the first and last block */
  readonly block: Count;
  /** index of the first and last block */
  readonly endBlock?: Count;
  /** lines of a text file */
  readonly line?: Count;
  /** lines of a text file */
  readonly endLine?: Count;
  /** pages, counted from the first */
  readonly page?: Count;
  /** pages, counted from the first */
  readonly endPage?: Count;
  /** the number printed on the page, where it is another */
  readonly pageLabel?: string;
  /** number of the paragraph in a word processor's file */
  readonly paragraph?: Count;
}

/** A tracked change or comment. `text` is what was inserted, deleted, moved or said; `span` its place in the block's text. */
export interface Annotation {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'comment';
  /** as the file has them */
  readonly author?: string;
  /** as the file has them */
  readonly date?: string;
  /** what was inserted, deleted, moved or said */
  readonly text: string;
  /** `true`: a deletion that is no tracked change but a line through the words */
  readonly drawn?: true;
  /** where, in the text of its block */
  readonly span?: Span;
  /** annotations that answer it */
  readonly replies?: readonly Annotation[];
}

/** Something a reader of the result must know. `code` is stable; `message` is one sentence. */
export interface Warning {
  /** what it is about */
  readonly code: WarningCode;
  readonly side?: Side;
  /** one sentence */
  readonly message: string;
  /** where */
  readonly locators: readonly Locator[];
  /** words it is about, in outputs that are not shared */
  readonly texts?: readonly string[];
  /** how many words may stand there, where `texts` does not show all of them */
  readonly words?: Count;
}

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
  readonly further: Count;
}

// ── read: bytes → Document ───────────────────────────────────────────────────────────────────────

/**
 * The format of a document.
 * @open true
 */
export type Format = keyof typeof INPUT_FORMATS;

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
  readonly page?: Count;
  readonly endPage?: Count;
  readonly pageLabel?: string;
  /** paragraph number in a Word or OpenDocument file, from 1 */
  readonly paragraph?: Count;
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
  readonly depth?: Count;
  /** a mark without text: a file inside the document comes in here, under this name */
  readonly part?: string;
}

/** What a reader gives: an mdast tree whose block nodes carry `NodeData` in `data`, and what the file says of itself. */
export interface Document {
  readonly root: Root;
  readonly format: Format;
  readonly title?: string;
  readonly pages?: Count;
  readonly pagesRead?: Count;
  readonly textSource?: 'text' | 'ocr';
  /** bookmarks of a PDF: confirm headings */
  readonly bookmarks?: readonly { readonly title: string; readonly level: Count; readonly page?: Count }[];
  /** what the file holds that could identify who gave it: author names, ids, dates, links. Told on stderr, never in shared output. */
  readonly identifying: readonly { readonly what: string; readonly values: readonly string[] }[];
  /** last-modified or created dates, revision numbers: only to warn about swapped sides */
  readonly dates?: readonly string[];
  readonly warnings: readonly Warning[];
}

// ── outline: Document → Block[] ──────────────────────────────────────────────────────────────────

/** What part a block plays: a recommendation or what belongs to one, a mention of one, page furniture, or none of these. */
export type Role = 'recommendation' | 'sub-recommendation' | 'restatement' | 'reference' | 'furniture' | 'none';
/**
 * What a block is on the page.
 * @open true
 */
export type BlockType = 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'footnote' | 'caption' | 'code';

/** One paragraph-sized piece of a document in reading order. `text` is without its label; a block that is only a label has text = label. */
export interface Block {
  readonly kind: 'block';
  /** its position in the document, from 0 */
  readonly index: Count;
  readonly type: BlockType;
  /** of a heading (1 is the highest) or a list item (1 is the outermost) */
  readonly level?: Count;
  /** of a table row; of a heading that stands across a table over a group of its rows, the one cell */
  readonly cells?: readonly string[];
  /** titles of the columns of a table row, parallel to `cells` */
  readonly heads?: readonly string[];
  /** without its label; a block that is only a label has it as text */
  readonly text: string;
  /** as printed */
  readonly label?: string;
  /** titles of the headings above it */
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly role: Role;
  readonly annotations: readonly Annotation[];
  /** `true`: struck out as a whole; the words stay in `text` */
  readonly struck?: true;
  /** listed as withdrawn: a status or the title above says that it no longer holds */
  readonly retired?: true;
  /** `bold` or `boxed` as a whole */
  readonly emphasis?: 'bold' | 'boxed';
  /** footnotes called from it, as block indexes */
  readonly notes?: readonly Count[];
  readonly evidence?: readonly Evidence[];
}

// ── recognise: Block[] → Report ──────────────────────────────────────────────────────────────────

/** 5 must · 4 should, we recommend · 3 consider, urge · 2 may, suggest, encourage · 1 note */
export type Strength = 1 | 2 | 3 | 4 | 5;
/** The kinds of documents that are told apart. */
export const KINDS = ['report', 'response', 'guideline', 'standard'] as const;
/**
 * What kind of document it is; responses, guidelines and standards word their recommendations otherwise than reports.
 * @open true
 */
export type Kind = (typeof KINDS)[number];

/** The kinds of documents that are told apart, and those that hold no recommendations of their own. */
export const VERDICT_KINDS = ['report', 'response', 'guideline', 'standard', 'policy', 'plan', 'progress', 'decision', 'minutes', 'law', 'none'] as const;
/**
 * What a document as a whole is: its kind, or what shows that it holds no recommendations of its own. The list grows.
 * @open true
 */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

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
  /** the rule that spoke */
  readonly rule: string;
  /** the words it spoke on */
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
  /** the words */
  readonly text: string;
  /** titles of the headings above it */
  readonly section: readonly string[];
  readonly locator: Locator;
  /** offsets into the text of its block */
  readonly start: Count;
  /** offsets into the text of its block */
  readonly end: Count;
  /** to what it was compared with */
  readonly similarity: Share;
  /** `true` for an echo that stands in both versions, in these words or lightly reworded: nothing of what is gone went into it, and it comes after what is new */
  readonly known?: true;
}

/** What of one draft unit went into one final unit: `carried` is a share 0–1 of its weight. */
export interface Part {
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly draft: string;
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly final: string;
  /** how much of the draft one went into the final one */
  readonly carried: Share;
  /** what did not */
  readonly lost: readonly Span[];
  /** what both have */
  readonly draftSpans: readonly Span[];
  /** what both have */
  readonly finalSpans: readonly Span[];
}

/** A sentence that left one recommendation for another, or for narrative. */
export interface Transfer {
  /** the sentence */
  readonly text: string;
  /** the id it left */
  readonly from: string;
  /** the id it went to, or a passage of narrative */
  readonly to: string | Passage;
}

/** A cross-reference, resolved through the alignment: "Recommendation 4" → "Recommendation 5". */
export interface Reference {
  /** the words that refer: "Recommendation 4" */
  readonly draft: string;
  /** the words that refer: "Recommendation 4" */
  readonly final: string;
  /** whether what they refer to is the same recommendation, whatever its number */
  readonly sameTarget: boolean;
}

/** What was looked through before anything was said to have no counterpart. */
export interface Search {
  /** pages read and pages in all; `[0, 0]` where the format has none */
  readonly pages: readonly [read: Count, total: Count];
  /** how many passages were compared */
  readonly passages: Count;
  /** distinctive words: each `term`, its `hits` on the other side, and their `locators` */
  readonly terms: readonly { readonly term: string; readonly hits: Count; readonly locators: readonly Locator[] }[];
}

/** Units that found no partner either, and what speaks for them: they stand in the place of the lost one, or have words in common with it. */
export interface Instead<U extends Unit = Unit> {
  readonly units: readonly U[];
  readonly why: 'place' | 'words';
}

/** What both kinds of matches say: n draft units against m final units. All that needs the other matches is settled here. */
interface Matching<U extends Unit> {
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: Share;
  readonly confidence: Share;
  readonly decidedBy?: 'person';
}

/** Fields that only the other member of a union has. */
type Without<K extends string> = { readonly [field in K]?: never };

/** Units of both sides that are counterparts. */
export interface Paired<U extends Unit = Unit> extends Matching<U>, Without<'basis' | 'carriedBy' | 'echoes' | 'struckOut' | 'search' | 'instead'> {
  readonly kind: 'paired';
  readonly parts: readonly Part[];
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  readonly transfers: readonly Transfer[];
  readonly references: readonly Reference[];
  /** matches among the items of a one-to-one match */
  readonly items: readonly Match<Recommendation>[];
}

/** Units of one side that have no counterpart; the other side is empty. */
export interface Unpaired<U extends Unit = Unit> extends Matching<U>, Without<'parts' | 'moved' | 'transfers' | 'references' | 'items'> {
  readonly kind: 'unpaired';
  readonly basis: Basis;
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out */
  readonly struckOut?: Passage;
  readonly search?: Search;
  /** units of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly Instead<U>[];
}

/** Whatever has become of some units, told by `kind`. */
export type Match<U extends Unit = Unit> = Paired<U> | Unpaired<U>;

/** How much of a side finds any partner, and the sections that lie outside what the other side covers. */
export interface Coverage {
  readonly matched: Share;
  readonly outside: readonly (readonly string[])[];
}

/** The grounds on which no verdict can be trusted, under rule 4 of the design. */
export const DOUBTS = ['unrelated', 'language', 'kind', 'partial'] as const;
/** Why no verdict can be trusted. */
export interface Doubt {
  readonly reason: (typeof DOUBTS)[number];
  readonly message: string;
}

/** Every recommendation in exactly one match, every narrative block in exactly one paragraph match. */
export interface Alignment {
  readonly draft: Report;
  readonly final: Report;
  readonly matches: readonly Match<Recommendation>[];
  readonly paragraphs: readonly Match<Block>[];
  readonly coverage: Pair<Coverage>;
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Warning[];
}

// ── judge: one Match → one Finding ───────────────────────────────────────────────────────────────

/** What can become of a recommendation. */
export const OUTCOMES = ['kept', 'reworded', 'dropped', 'added', 'merged', 'split', 'demoted', 'promoted'] as const;
/** What became of a recommendation; each finding has exactly one. */
export type Outcome = (typeof OUTCOMES)[number];
/** Outcomes of what has no counterpart. */
export type UnpairedOutcome = Extract<Outcome, 'dropped' | 'added' | 'demoted' | 'promoted'>;
/** Outcomes of what has one. */
export type PairedOutcome = Exclude<Outcome, UnpairedOutcome>;
/** One way in which a recommendation changed, with the words of either side that show it. */
export interface Trait {
  readonly type: TraitType;
  /** the words of the draft and of the final; missing where one side has none */
  readonly from?: string;
  /** the words of the draft and of the final; missing where one side has none */
  readonly to?: string;
  /** why, in words */
  readonly reason: string;
  /** the section of the restatement it shows in, where the formal statements do not show it */
  readonly place?: string;
  /** where the words stand in the text of each side */
  readonly draft?: readonly Span[];
  /** where the words stand in the text of each side */
  readonly final?: readonly Span[];
}

/** One list per pair of ids; equal + delete rebuilds the draft text, equal + insert the final. */
export interface Edits {
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly draft: string;
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly final: string;
  /** a list of `op` (`equal`, `delete`, `insert`) and `text`: equal and delete rebuild the text of the draft, equal and insert that of the final */
  readonly ops: readonly { readonly op: 'equal' | 'delete' | 'insert'; readonly text: string }[];
}

/** How sure a finding can be, in words. */
export const CERTAINTIES = ['clear', 'check', 'doubtful'] as const;
/** How sure a finding is: clear, to be checked, doubtful. */
export type Certainty = (typeof CERTAINTIES)[number];
/** What a one-sided finding rests on: all of the other document, part of it, or the unit lies outside what the other one covers. */
export type Basis = 'whole' | 'partial' | 'outside';

/** A list that is printed, and that for this outcome can have no members. */
type None = readonly [];

/** What every finding says. */
interface FindingBase<U extends Unit> {
  /** ids of both sides within this comparison: `"r3-r2"`, `"r3-"` */
  readonly id: string;
  /**
   * 16 hexadecimal digits: of its outcome, its trait types and the words of both sides alone
   * @pattern ^[0-9a-f]{16}$
   */
  readonly fingerprint: string;
  readonly outcome: Outcome;
  /** the recommendations of each side; one side is empty where there is no counterpart */
  readonly draft: readonly U[];
  /** the recommendations of each side; one side is empty where there is no counterpart */
  readonly final: readonly U[];
  /** how alike the words of both sides are */
  readonly similarity: Share;
  /** how sure the finding is; of `clear` ones 0.7 and more, of `check` less than that, of `doubtful` less than 0.5 */
  readonly confidence: Share;
  /** the same in words: `check` is to look at the page before you rely on it */
  readonly certainty: Certainty;
  /** why the certainty is not `clear`, the weightiest first */
  readonly certaintyReasons?: readonly string[];
  /** the first of them */
  readonly doubt?: string;
  /** `whole`, or `partial` where one document covers the other in part; `outside` where the finding lies in what the other does not cover: then it is neither dropped nor added */
  readonly basis: Basis;
  /** how much a reader should care; only its order means something */
  readonly weight: Share;
  /** one sentence that may be printed */
  readonly statement: string;
  /** in which way it changed */
  readonly traits: readonly Trait[];
  /** changed words, one entry for each pair of a draft and a final one */
  readonly edits: readonly Edits[];
  /** `person`: a ruling settled it */
  readonly decidedBy?: 'person';
  /** its `reason`, where a person accepted the finding: shown, does not fail */
  readonly accepted?: { readonly reason: string };
  /** `true` where the configuration ignores it: counted apart, does not fail */
  readonly ignored?: boolean;
}

/** What happened to units that have a counterpart. */
export interface PairedFinding<U extends Unit = Recommendation> extends FindingBase<U>, Without<'instead' | 'carriedBy' | 'struckOut' | 'search'> {
  readonly outcome: PairedOutcome;
  /** merged and split ones: what went where */
  readonly parts: readonly Part[];
  /** sentences that left for elsewhere */
  readonly transfers: readonly Transfer[];
  /** cross-references */
  readonly references?: readonly Reference[];
  /** findings of the list items of a recommendation, of the same shape */
  readonly items: readonly Finding<U>[];
  /** its place `before` and `after` */
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  /** dropped and added ones: at most three passages on the same topic, new ones before those that stand in both versions, the nearest first */
  readonly echoes: None;
}

/** What happened to units of one side that have no counterpart. */
export interface UnpairedFinding<U extends Unit = Recommendation> extends FindingBase<U>, Without<'references' | 'moved'> {
  readonly outcome: UnpairedOutcome;
  /** ids of findings of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly string[];
  /** merged and split ones: what went where */
  readonly parts: None;
  /** sentences that left for elsewhere */
  readonly transfers: None;
  /** findings of the list items of a recommendation, of the same shape */
  readonly items: None;
  /** demoted and promoted ones: the passage of narrative that names the act */
  readonly carriedBy?: Passage;
  /** dropped and added ones: at most three passages on the same topic, new ones before those that stand in both versions, the nearest first */
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out by a line or a tracked change; `similarity` 1 where it has all of them as they are */
  readonly struckOut?: Passage;
  /** what was looked through */
  readonly search?: Search;
}

/** What happened to the units of one match, told by `outcome`. */
export type Finding<U extends Unit = Recommendation> = PairedFinding<U> | UnpairedFinding<U>;

// ── Comparison: the JSON contract ────────────────────────────────────────────────────────────────

/** An option that differs from its default, and where it was set. */
export interface Setting {
  readonly value: unknown;
  readonly from: 'flag' | 'file' | 'default';
}

/** Which draftdiff made it. */
export interface Tool {
  readonly name: 'draftdiff';
  /** of the package */
  readonly version: string;
  /** rises whenever a verdict on the same two files can change */
  readonly resultsVersion: Count;
}

/** One side as the output describes it. */
export interface DocumentInfo {
  /** file name, or what `--draft-name` and `--final-name` say */
  readonly name: string;
  readonly format: Format;
  /** of the bytes; missing in shared output */
  readonly sha256?: string;
  /** as the document says */
  readonly title?: string;
  /** as a code: `"en"` */
  readonly language: string;
  readonly kind: Kind;
  /** what the document is as a whole and whose recommendations it holds; in an outline */
  readonly verdict?: DocumentVerdict;
  /** of a PDF */
  readonly pages?: Count;
  /** of a PDF */
  readonly pagesRead?: Count;
  /** `text`, or `ocr` for a scan with a text layer */
  readonly textSource?: 'text' | 'ocr';
  /** how many */
  readonly recommendations: Count;
  /** how many of these are struck out in the document itself */
  readonly struck?: Count;
  /** how much of it finds a partner: `matched` (a share), and the sections `outside` what the other document covers */
  readonly coverage?: Coverage;
}

/** How many findings there are of each outcome and trait; filters never change it. */
export interface Summary extends Readonly<Record<Outcome, Count>> {
  /** findings with each trait */
  readonly traits: Readonly<Partial<Record<TraitType, Count>>>;
  /** list items of each outcome */
  readonly items: Readonly<Partial<Record<Outcome, Count>>>;
  /** findings outside what the other document covers */
  readonly outside: Count;
  /** findings that the configuration ignores */
  readonly ignored: Count;
  /** passages not counted */
  readonly possible: Count;
  /** how many findings of each outcome are not `clear` */
  readonly unsure?: Readonly<Partial<Record<Outcome, Count>>>;
  /** findings that a person accepted */
  readonly accepted?: Count;
  /** passages of narrative `dropped`, `added`, `reworded`, `moved`, and with other `figures` */
  readonly narrative?: { readonly dropped: Count; readonly added: Count; readonly reworded: Count; readonly moved: Count; readonly figures: Count };
}

/** All that is known of two versions of a document: the JSON contract. */
export interface Comparison {
  readonly type: 'comparison';
  readonly schemaVersion: 1;
  /** which draftdiff made it */
  readonly tool: Tool;
  /** what differs from the defaults, by name */
  readonly settings: Readonly<Record<string, Setting>>;
  /** the two documents */
  readonly draft: DocumentInfo;
  /** the two documents */
  readonly final: DocumentInfo;
  /** counts */
  readonly summary: Summary;
  /** what happened: each recommendation of either document stands in exactly one finding; in the order of the documents */
  readonly findings: readonly Finding[];
  /** passages below the threshold that vanished or appeared: not counted, not hidden */
  readonly possible: readonly Possible[];
  /** with `--paragraphs`: what happened to narrative, headings included */
  readonly paragraphs?: readonly Finding<Block>[];
  /** what a reader must know */
  readonly warnings: readonly Warning[];
}

/** What was read of one document: its blocks and recommendations. */
export interface Outline {
  readonly type: 'outline';
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly document: DocumentInfo;
  /** everything that was read, in reading order */
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
  /** why there is no verdict (`unrelated`, `language`, `kind`, `partial`), what is wrong with an input (`unreadable`, `revision` and others), or which limit was exceeded (`limit-bytes` and others) */
  readonly code: string;
  /** one sentence */
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

/** What the recogniser's own parts hand to each other. Nothing here leaves the folder. */
import type { Grammar, Hit, Sentence } from '../language/directive/index.js';
import type { Languages } from '../language/index.js';
import type { Attribute, Block, DocumentVerdict, Kind } from '../types.js';

/** What the rules of a class have in common, for all that asks what kind of rule spoke. */
export type RuleClass =
  /** sees a duty, whoever has it */
  | 'duty'
  /** sees an act of proposing */
  | 'act'
  /** a duty or an act of proposing: what makes a passage prescriptive whatever the place says */
  | 'prescriptive'
  /** asks for something itself: that somebody with a name proposes is told, and only the place may make it a proposal */
  | 'asks'
  /** told of what is so as often as of what somebody should do */
  | 'vague'
  /** a duty or act that its section can tip: neither what may happen, nor how something is, nor what "we" must */
  | 'tipped'
  /** a form that asks for something wherever most of its neighbours do */
  | 'mood'
  /** sees somebody propose, report or answer */
  | 'told'
  /** an act that the place alone makes the author's own */
  | 'register'
  /** a thing has a duty: neither who acts nor what is asked */
  | 'bare'
  /** says by itself where a block belongs */
  | 'placed'
  /** more than the place speaks */
  | 'speaks'
  /** counts with `strict`: labels, sections and performatives */
  | 'formal'
  /** belongs to the recommendation above */
  | 'part'
  /** what has it is stated as a whole, not by single sentences */
  | 'whole'
  /** each sentence that asks is one */
  | 'guides'
  /** a title that instructs by itself: below it stand its reasons */
  | 'instructs'
  /** a title that may as well name what stands below it */
  | 'topic'
  /** items share what was seen of the sentence above them */
  | 'inherited'
  /** names a recommendation, whether or not it makes one */
  | 'names'
  /** made elsewhere before */
  | 'repeats'
  /** comes before what stands elsewhere when one statement is kept of several */
  | 'first'
  /** announces what stands below, and is none */
  | 'announces'
  /** says where something stands, and what it names it only names in passing */
  | 'aside'
  /** speaks of the document as a whole */
  | 'document';

/** How a rule counts: log-odds added to the prior, the form it stands for in the taxonomy (0 for "never one"), and why; the documents that back it stand in scripts/eval/sources.json; samples in Markdown on whose last block it speaks and does not. */
export interface Rule {
  readonly name: string;
  readonly form: number;
  readonly weight: number;
  readonly why: string;
  /** the grammar, drafting guide or standard that backs it where documents of fewer than two groups of publishers do */
  readonly grammar?: string;
  readonly classes: readonly RuleClass[];
  readonly examples: Examples;
}

/** Small documents by which a rule is tested. */
export interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** of a kind or language of their own */
  readonly in?: { readonly kind?: Kind; readonly language?: string };
}

/** A rule that spoke about a sentence or block, and the words it spoke on. */
export interface Cue {
  readonly rule: Rule;
  readonly text: string;
  /** may as well be something else: a noun for an imperative ("Access control"), a plural for an infinitive */
  readonly weak?: true;
  /** the phrase it was seen on, where it was one */
  readonly hit?: Hit;
}

/** What a heading does to the text below it. */
export type ScopeState = 'open' | 'restate' | 'reply' | 'close' | 'none';

/** The stretch of the document a block stands in, as its headings say. */
export interface Scope {
  readonly state: ScopeState;
  /** counts the stretches: blocks of one stretch share it */
  readonly id: number;
  readonly title: string;
  /** a heading that says nothing of recommendations stands between, and levels do not tell whether the stretch goes on */
  readonly faded: boolean;
  /** the title names other things, too: "Findings and recommendations" */
  readonly mixed?: boolean;
  /** sums up recommendations and nothing else: "List of recommendations" */
  readonly listing?: boolean;
  /** names findings, and says nothing of what stands under headings below it: offices recommend there, too */
  readonly findings?: boolean;
  /** each heading right below is one of a series: "Principles" */
  readonly series?: boolean;
  /** what stands below is asked by others or was not taken up: "What witnesses asked for" */
  readonly turned?: string;
}

/** A stretch of a block's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much a printed label says: that it is a recommendation, one of a series, or only a number. */
export type LabelKind = 'formal' | 'series' | 'own' | 'bare';

/** The printed label of a block as the recogniser understands it. */
export interface LabelView {
  readonly kind: LabelKind;
  readonly printed: string;
  /** the number or letter alone: "4.2", "a" */
  readonly number: string;
  /** nothing else stands in the block */
  readonly alone: boolean;
}

/** How it is known that a row states what is asked: its table grades requirements by marks, or plans what is done by when; or which of its cells asks. */
export interface StatedRow {
  readonly kind: 'graded' | 'planned' | 'duty';
  /** which cell states it */
  readonly cell: number;
  /** other cells that are words of it: its title */
  readonly beside?: readonly number[];
  /** what rows of the same card say */
  readonly fields?: readonly Attribute[];
}

/** A block with all that its place in the document says about it. */
export interface View {
  readonly block: Block;
  readonly at: number;
  readonly label?: LabelView;
  /** what of the text states something: all but the label, of a row the cells that are no attribute */
  readonly words: readonly Stretch[];
  readonly scope: Scope;
  /** view that leads in to this one (the sentence before a list, the item above a nested one) */
  readonly parent?: number;
  /** first of the items of one list */
  readonly list?: number;
  /** first of the chain that the numbers of the document are */
  readonly chain?: number;
  /** where it is not that of the document */
  readonly language?: string;
  /** a heading, or a short line in bold that stands for one */
  readonly title: boolean;
  /** a heading that groups labelled statements below */
  readonly topic?: boolean;
  /** one of a series of labelled titles, or of texts below labels, most of which say what to do or lay a duty on somebody */
  readonly directive?: boolean;
  /** states what the title of a series right above only names */
  readonly stated?: boolean;
  /** a row of a table that states what is asked in one of its cells */
  readonly row?: StatedRow;
  /** of a row, the paragraphs or items of the cell that states what is asked */
  readonly lines?: readonly (Stretch & { readonly mark?: string })[];
  /** a paragraph beside statements that are all labelled or listed */
  readonly beside?: boolean;
  /** listed under a sentence that tells what somebody else proposed, and its last words */
  readonly others?: string;
  /** set apart, as what asks is in this document */
  readonly apart?: true;
  /** a paragraph of one sentence that asks, as most of such do in this document */
  readonly alone?: true;
  /** the tense in which the author of a report says throughout that it recommends */
  readonly register?: 'past';
  /** inside a quotation that began in a block above */
  readonly quoted?: boolean;
}

/** What a text says by itself in documents of one kind and language, wherever it stands. */
export interface Said {
  readonly sentences: readonly Sentence[];
  /** for each sentence the rules that saw something */
  readonly per: readonly (readonly Cue[])[];
  /** how it begins */
  readonly shape: readonly Cue[];
  /** the verb that opens the sentence of that number and instructs */
  readonly moodOf: (sentence: number) => Cue | undefined;
}

/** What the sentences of a block say by themselves, before its place is asked. */
export interface Reading extends Pick<Said, 'sentences' | 'moodOf'> {
  /** for each sentence the rules that saw something */
  readonly per: readonly (readonly Cue[])[];
  /** how it begins, of a row each cell */
  readonly shape: readonly Cue[];
}

/** How much everything weighs: what is fitted. */
export interface Model {
  /** log-odds that a block of a document of each kind is a recommendation, before anything is known of it */
  readonly prior: Readonly<Record<Kind, number>>;
  /** log-odds by the names of the rules; a rule that is not among them does not speak */
  readonly weights: ReadonlyMap<string, number>;
}

/** What the recogniser knows before it sees a document. */
export interface Knowledge {
  /** with the user's words */
  readonly languages: Languages;
  readonly model: Model;
  /** what texts say that were read before: most of what one side of a comparison holds the other holds, too */
  readonly said: SaidBefore;
}

/** By kind and language of the document, and then by the text. */
export type SaidBefore = Map<string, Map<string, Said>>;

/** What holds for the whole document. */
export interface Facts extends Grammar {
  readonly model: Model;
  /** with the user's words */
  readonly languages: Languages;
  readonly kind: Kind;
  /** what the document is as a whole and whose recommendations it holds */
  readonly verdict: DocumentVerdict;
  readonly strict: boolean;
  /** a word of the lexicon's occurs: what has none needs no reading */
  readonly trigger: RegExp;
  /** what the printed label of a block says */
  readonly labelOf: (block: Block) => LabelView | undefined;
  /** what a text says by itself */
  readonly said: (text: string) => Said;
  /** the same for blocks in another language */
  readonly inLanguage: (language: string) => Facts;
  /** what a person decided, by hash of the text */
  readonly rulings: ReadonlyMap<string, boolean>;
}

/** What the other members of a set say of one of them. */
export interface Vote {
  /** share of the others that ask for something, drawn towards that of the whole document where they are few */
  readonly share: number;
  /** neighbours that ask */
  readonly others: number;
  /** members, this one included */
  readonly size: number;
  /** this one asks by itself */
  readonly asks: boolean;
  /** this one tells what somebody proposed or said */
  readonly tells: boolean;
}

/** What the other sentences of its section say of a sentence. */
export interface Prose {
  /** share of the others that ask for something, drawn towards that of the whole document where they are few */
  readonly share: number;
  /** a verb that instructs opens it: asks only where its section does */
  readonly mood?: Cue;
}

import type {
  Annotation,
  Block,
  Comparison,
  DocumentInfo,
  DocumentVerdict,
  Edits,
  Evidence,
  FileInfo,
  Finding,
  History,
  LifeLine,
  LineText,
  Locator,
  Misread,
  Outline,
  Part,
  Passage,
  Possible,
  Recommendation,
  Reference,
  Restatement,
  ScannedPage,
  Search,
  SectionVerdict,
  SeenWord,
  Setting,
  Span,
  Step,
  Summary,
  Trace,
  TracedDocument,
  TracedIn,
  TracedRecommendation,
  Trait,
  Transfer,
  VersionInfo,
  Warning,
} from '../types.js';

/**
 * What may stand in an output that is made to be passed on, field by field: the text of the documents, where it stands and what was found
 * in it. Who, when, from which file and by whose hand stays out. A field that is not named here does not pass; the compiler asks for a
 * decision about each new one.
 */
export type Pass = boolean | 'counts' | Fields | Those | Either | (() => Fields);

/** The fields of an object: `true` lets plain values pass, also in lists; `counts` the numbers of an object whatever they are called. */
export interface Fields {
  readonly [name: string]: Pass;
}

/** Only those members of a list that pass a test. */
export interface Those {
  readonly each: Fields;
  readonly only: (value: Readonly<Record<string, unknown>>) => boolean;
}

/** A plain text, or an object of which these fields pass. */
export interface Either {
  readonly textOr: Fields;
}

type Named<T> = { readonly [K in keyof Required<T>]: Pass };

const LOCATOR = {
  // called "file 2" before
  file: true,
  block: true,
  endBlock: true,
  line: true,
  endLine: true,
  page: true,
  endPage: true,
  pageLabel: true,
  paragraph: true,
} satisfies Named<Locator>;
const SPAN = { start: true, end: true, text: true, value: true } satisfies Named<Span>;
const EVIDENCE = { rule: true, text: true } satisfies Named<Evidence>;
const PASSAGE = {
  text: true,
  section: true,
  locator: LOCATOR,
  start: true,
  end: true,
  similarity: true,
  known: true,
} satisfies Named<Passage>;

/** That words came, went or moved is part of the story; who did it, when, and what was said beside the text is not. */
const ANNOTATION = { kind: true, text: true, drawn: true, span: SPAN, author: false, date: false, replies: false } satisfies Named<Annotation>;
const ANNOTATIONS: Those = { each: ANNOTATION, only: ({ kind }) => kind === 'insertion' || kind === 'deletion' || kind === 'move' };

const RESTATEMENT = { text: true, label: true, section: true, locator: LOCATOR, kind: true } satisfies Named<Restatement>;

const RECOMMENDATION: Fields = {
  kind: true,
  id: true,
  label: true,
  text: true,
  rationale: true,
  quote: { text: true, locator: LOCATOR },
  cite: true,
  section: true,
  locator: LOCATOR,
  sources: { block: true, start: true, end: true },
  strength: true,
  modal: true,
  negated: true,
  addressees: SPAN,
  deadlines: SPAN,
  quantities: SPAN,
  conditions: SPAN,
  items: () => RECOMMENDATION,
  restatements: RESTATEMENT,
  attributes: { head: true, text: true },
  notes: true,
  annotations: ANNOTATIONS,
  struck: true,
  evidence: EVIDENCE,
  confidence: true,
  language: true,
  decidedBy: true,
} satisfies Named<Recommendation>;

const BLOCK = {
  kind: true,
  index: true,
  type: true,
  level: true,
  cells: true,
  lines: true,
  heads: true,
  text: true,
  label: true,
  section: true,
  locator: LOCATOR,
  role: true,
  annotations: ANNOTATIONS,
  struck: true,
  retired: true,
  guessed: true,
  emphasis: true,
  notes: true,
  evidence: EVIDENCE,
} satisfies Named<Block>;

const TRAIT = { type: true, from: true, to: true, reason: true, place: true, draft: SPAN, final: SPAN } satisfies Named<Trait>;
const PART = { draft: true, final: true, carried: true, lost: SPAN, draftSpans: SPAN, finalSpans: SPAN } satisfies Named<Part>;
const EDITS = { draft: true, final: true, ops: { op: true, text: true } } satisfies Named<Edits>;
/** Where a sentence went is the id of a recommendation or a passage. */
const TRANSFER = { text: true, from: true, to: { textOr: PASSAGE } } satisfies Named<Transfer>;
const REFERENCE = { draft: true, final: true, sameTarget: true } satisfies Named<Reference>;
const MISREAD = { side: true, seen: true, other: true } satisfies Named<Misread>;
const SEARCH = { pages: true, passages: true, terms: { term: true, hits: true, locators: LOCATOR } } satisfies Named<Search>;

const finding = (unit: Fields): Fields => {
  const fields: Fields = {
    id: true,
    fingerprint: true,
    outcome: true,
    draft: unit,
    final: unit,
    similarity: true,
    confidence: true,
    certainty: true,
    certaintyReasons: true,
    doubt: true,
    instead: true,
    basis: true,
    weight: true,
    statement: true,
    traits: TRAIT,
    parts: PART,
    edits: EDITS,
    transfers: TRANSFER,
    misread: MISREAD,
    references: REFERENCE,
    items: () => fields,
    moved: { before: LOCATOR, after: LOCATOR },
    carriedBy: PASSAGE,
    echoes: PASSAGE,
    struckOut: PASSAGE,
    search: SEARCH,
    decidedBy: true,
    accepted: { reason: true },
    ignored: true,
  } satisfies Named<Finding>;
  return fields;
};

/** What the file is called and the sum of its bytes tell one copy from another; the sides get names of their own. */
const DOCUMENT = {
  name: true,
  path: false,
  format: true,
  sha256: false,
  files: { name: true, path: false, format: true, sha256: false, pages: true, pagesRead: true } satisfies Named<FileInfo>,
  title: true,
  language: true,
  kind: true,
  verdict: { kind: true, whose: true, cues: EVIDENCE } satisfies Named<DocumentVerdict>,
  pages: true,
  pagesRead: true,
  textSource: true,
  recommendations: true,
  struck: true,
  coverage: { matched: true, outside: true },
} satisfies Named<DocumentInfo>;

const SUMMARY = {
  kept: true,
  reworded: true,
  dropped: true,
  added: true,
  merged: true,
  split: true,
  demoted: true,
  promoted: true,
  traits: 'counts',
  items: 'counts',
  outside: true,
  ignored: true,
  possible: true,
  unsure: 'counts',
  struck: 'counts',
  accepted: true,
  misread: true,
  notes: 'counts',
  narrative: 'counts',
} satisfies Named<Summary>;

/** What a warning quotes (hidden texts, addresses, attachments) may be what marks the copy. */
const WARNING = { code: true, side: true, version: true, message: true, locators: LOCATOR, texts: false, words: true } satisfies Named<Warning>;
const POSSIBLE = { side: true, text: true, locator: LOCATOR, reason: true } satisfies Named<Possible>;
const TOOL = { name: true, version: true, resultsVersion: true };

const SETTING = { value: true, from: true } satisfies Named<Setting>;

const COMPARISON = {
  type: true,
  schemaVersion: true,
  tool: TOOL,
  settings: {},
  draft: DOCUMENT,
  final: DOCUMENT,
  identical: true,
  summary: SUMMARY,
  findings: finding(RECOMMENDATION),
  possible: POSSIBLE,
  paragraphs: finding(BLOCK),
  warnings: WARNING,
} satisfies Named<Comparison>;

/** What the file is called tells one copy from another, and so does the commit. */
const VERSION = { ...DOCUMENT, version: true, revision: false, author: false, date: false } satisfies Named<VersionInfo>;
const LINE_TEXT = { id: true, label: true, text: true, cite: true, locator: LOCATOR, narrative: true } satisfies Named<LineText>;
const STEP = {
  from: true,
  to: true,
  outcome: true,
  compared: true,
  traits: TRAIT,
  fingerprint: true,
  certainty: true,
  certaintyReasons: true,
  statement: true,
  edits: EDITS,
  carriedBy: PASSAGE,
  echoes: PASSAGE,
  search: SEARCH,
  lines: true,
  accepted: { reason: true },
  ignored: true,
} satisfies Named<Step>;
const LINE = {
  id: true,
  unit: true,
  of: true,
  versions: { textOr: LINE_TEXT },
  steps: STEP,
  first: true,
  last: true,
  droppedIn: true,
  returnedIn: true,
  demotedIn: true,
  mergedIn: true,
  softenedIn: true,
  strengthenedIn: true,
  movedIn: true,
  certainty: true,
  certaintyReasons: true,
  statement: true,
  firstToLast: { agrees: true, outcome: true, fingerprint: true },
} satisfies Named<LifeLine>;

const HISTORY = {
  type: true,
  schemaVersion: true,
  tool: TOOL,
  settings: {},
  versions: VERSION,
  summary: 'counts',
  lines: LINE,
  warnings: WARNING,
} satisfies Named<History>;

const TRACED_IN = { file: true, verdict: true, as: true, passage: true, cite: true, passages: PASSAGE, search: SEARCH } satisfies Named<TracedIn>;
const TRACED = { id: true, label: true, text: true, cite: true, locator: LOCATOR, in: TRACED_IN } satisfies Named<TracedRecommendation>;
const TRACE = {
  type: true,
  schemaVersion: true,
  tool: TOOL,
  settings: {},
  source: DOCUMENT,
  others: { ...DOCUMENT, unread: false } satisfies Named<TracedDocument>,
  summary: 'counts',
  recommendations: TRACED,
  warnings: WARNING,
} satisfies Named<Trace>;

/** What of a trace may be passed on, with the settings that name nothing of the user's. */
export function traceFields(settings: readonly string[]): Fields {
  return { ...TRACE, settings: Object.fromEntries(settings.map((name) => [name, SETTING])) };
}

/** What of a history may be passed on, with the settings that name nothing of the user's. */
export function historyFields(settings: readonly string[]): Fields {
  return { ...HISTORY, settings: Object.fromEntries(settings.map((name) => [name, SETTING])) };
}

/** What of a comparison may be passed on, with the settings that name nothing of the user's. */
export function comparisonFields(settings: readonly string[]): Fields {
  return { ...COMPARISON, settings: Object.fromEntries(settings.map((name) => [name, SETTING])) };
}

/** The words of a page are passed on with its blocks, and with them where they stand. */
const SCANNED = {
  file: true,
  page: true,
  width: true,
  height: true,
  words: { text: true, x0: true, y0: true, x1: true, y1: true, confidence: true } satisfies Named<SeenWord>,
} satisfies Named<ScannedPage>;

/** What of an outline may be passed on. */
export const OUTLINE: Fields = {
  type: true,
  schemaVersion: true,
  tool: TOOL,
  document: DOCUMENT,
  blocks: BLOCK,
  scanned: SCANNED,
  recommendations: RECOMMENDATION,
  possible: POSSIBLE,
  sections: { path: true, verdict: true, from: true, to: true, cues: EVIDENCE } satisfies Named<SectionVerdict>,
  warnings: WARNING,
} satisfies Named<Outline>;

/** JSON Schema for the data that stands inside the outputs. No object forbids unknown fields: the contract grows by adding. */

import { OUTCOMES, TRAITS } from './kinds.js';

/** A JSON Schema or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const count = { type: 'integer', minimum: 0 };
const share = { type: 'number', minimum: 0, maximum: 1 };

/** A reference to a named part. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** A list of a named part. */
export function list(name: string): Schema {
  return { type: 'array', items: ref(name) };
}

/** An object whose fields are required unless their name ends in "?". */
export function object(fields: { readonly [name: string]: unknown }, description?: string): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), fields[name]])),
  };
}

/** A word from a list that version 1 closes. */
function closed(...values: readonly string[]): Schema {
  return { enum: values };
}

/** A word from a list that may grow within version 1: readers must let unknown ones pass. */
function open(...values: readonly string[]): Schema {
  return { type: 'string', examples: values, $comment: 'This list may grow within version 1.' };
}

const side = closed('draft', 'final');
const strength = {
  type: 'integer',
  minimum: 1,
  maximum: 5,
  description: '5 must · 4 should, we recommend · 3 consider, urge · 2 may, suggest, encourage · 1 note',
};

const positions: Readonly<Record<string, Schema>> = {
  span: object({ start: count, end: count, text, 'value?': text }, "A stretch of its owner's text, in UTF-16 offsets; value is its normal form where known."),
  locator: object(
    {
      'file?': text,
      block: count,
      'endBlock?': count,
      'line?': count,
      'endLine?': count,
      'page?': count,
      'endPage?': count,
      'pageLabel?': text,
      'paragraph?': count,
    },
    'Where something stands. Lines, pages and paragraphs count from 1, blocks from 0.',
  ),
  annotation: object(
    {
      kind: closed('insertion', 'deletion', 'move', 'comment'),
      'author?': text,
      'date?': text,
      text,
      'drawn?': { const: true, description: 'A deletion that is no tracked change but a line through the words.' },
      'span?': ref('span'),
      'replies?': list('annotation'),
    },
    'A tracked change or comment.',
  ),
  warning: object(
    { code: open('recognised-on-one-side'), 'side?': side, message: text, locators: list('locator'), 'texts?': texts, 'words?': count },
    'Something a reader of the result must know.',
  ),
  evidence: object({ rule: text, text }, 'A rule that spoke, and the words it spoke on.'),
  passage: object(
    {
      text,
      section: texts,
      locator: ref('locator'),
      start: count,
      end: count,
      similarity: share,
      'known?': { const: true, description: 'Stands in both versions.' },
    },
    'A stretch of one block of a document.',
  ),
  possible: object({ 'side?': side, text, locator: ref('locator'), reason: text }, 'A prescriptive passage below the threshold: not counted, not hidden.'),
};

const units: Readonly<Record<string, Schema>> = {
  recommendation: object({
    kind: { const: 'recommendation' },
    id: { type: 'string', description: 'Position in its own document ("r3", items "r3.2"), never the printed number.' },
    'label?': { type: 'string', description: 'As printed: "Recommendation 3", "R4.2".' },
    text,
    'rationale?': text,
    quote: { type: 'array', items: object({ text, locator: ref('locator') }), description: 'Verbatim contiguous pieces: what may go between quotation marks.' },
    cite: text,
    section: texts,
    locator: ref('locator'),
    sources: { type: 'array', items: object({ block: count, start: count, end: count }) },
    strength,
    'modal?': text,
    negated: { type: 'boolean' },
    addressees: list('span'),
    deadlines: list('span'),
    quantities: list('span'),
    conditions: list('span'),
    items: list('recommendation'),
    restatements: {
      type: 'array',
      items: object({ text, 'label?': text, section: texts, locator: ref('locator'), kind: closed('verbatim', 'edited', 'paraphrased') }),
    },
    notes: texts,
    annotations: list('annotation'),
    evidence: list('evidence'),
    confidence: share,
    'language?': text,
    'struck?': { const: true, description: 'Struck out in its own document, by a line or a tracked change.' },
    'decidedBy?': { const: 'person' },
  }),
  block: object({
    kind: { const: 'block' },
    index: count,
    type: open('heading', 'paragraph', 'listItem', 'tableRow', 'footnote', 'caption', 'code'),
    'level?': count,
    'cells?': texts,
    'heads?': texts,
    text,
    'label?': text,
    section: texts,
    locator: ref('locator'),
    role: closed('recommendation', 'sub-recommendation', 'restatement', 'reference', 'furniture', 'none'),
    annotations: list('annotation'),
    'struck?': { const: true, description: 'Struck out as a whole, by a line or a tracked change.' },
    'retired?': { const: true, description: 'Listed as withdrawn, by a status or by the title above.' },
    'emphasis?': closed('bold', 'boxed'),
    'notes?': { type: 'array', items: count, description: 'Footnotes called from this block, as block indexes.' },
    'evidence?': list('evidence'),
  }),
};

const search = object(
  {
    pages: { type: 'array', items: count, minItems: 2, maxItems: 2, description: 'Pages read, pages in all; [0, 0] where the format has none.' },
    passages: count,
    terms: { type: 'array', items: object({ term: text, hits: count, locators: list('locator') }) },
  },
  'What was looked through before anything was said to have no counterpart.',
);

const changes: Readonly<Record<string, Schema>> = {
  trait: object({ type: open(...TRAITS), 'from?': text, 'to?': text, reason: text, 'place?': text, 'draft?': list('span'), 'final?': list('span') }),
  part: object(
    { draft: text, final: text, carried: share, lost: list('span'), draftSpans: list('span'), finalSpans: list('span') },
    'What of one draft unit went into one final unit.',
  ),
  edits: object(
    { draft: text, final: text, ops: { type: 'array', items: object({ op: closed('equal', 'delete', 'insert'), text }) } },
    'Equal and delete rebuild the draft text, equal and insert the final.',
  ),
  transfer: object({ text, from: text, to: { anyOf: [text, ref('passage')] } }, 'A sentence that left one recommendation for another, or for narrative.'),
  reference: object({ draft: text, final: text, sameTarget: { type: 'boolean' } }, 'A cross-reference, resolved through the alignment.'),
  search,
};

/** A finding about units of one kind; its items are findings of the same kind. */
function finding(name: string, unit: string): Schema {
  return object({
    id: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    outcome: closed(...OUTCOMES),
    draft: list(unit),
    final: list(unit),
    similarity: share,
    confidence: share,
    certainty: closed('clear', 'check', 'doubtful'),
    'certaintyReasons?': { type: 'array', items: text, description: 'Why the certainty is not "clear", the weightiest first.' },
    'doubt?': text,
    'instead?': { type: 'array', items: text, description: 'Ids of findings of the other side that are left over, too, and may be the counterpart.' },
    basis: closed('whole', 'partial', 'outside'),
    weight: share,
    statement: text,
    traits: list('trait'),
    parts: list('part'),
    edits: list('edits'),
    transfers: list('transfer'),
    'references?': list('reference'),
    items: list(name),
    'moved?': object({ before: ref('locator'), after: ref('locator') }),
    'carriedBy?': ref('passage'),
    echoes: list('passage'),
    'struckOut?': { ...ref('passage'), description: 'Where the final has the words of a dropped one, struck out.' },
    'search?': ref('search'),
    'decidedBy?': { const: 'person' },
    'accepted?': object({ reason: text }),
    'ignored?': { type: 'boolean' },
  });
}

const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count]));
const tally = { type: 'object', additionalProperties: count };

const documents: Readonly<Record<string, Schema>> = {
  tool: object({ name: { const: 'draftdiff' }, version: text, resultsVersion: count }, 'resultsVersion rises whenever a verdict can change.'),
  setting: object({ value: {}, from: closed('flag', 'file', 'default') }),
  documentInfo: object({
    name: text,
    format: open('markdown', 'text', 'pdf', 'docx', 'odt', 'html', 'rtf', 'epub', 'asciidoc', 'restructuredtext', 'latex'),
    'sha256?': text,
    'title?': text,
    language: text,
    kind: open('report', 'response', 'guideline', 'standard'),
    'verdict?': ref('documentVerdict'),
    'pages?': count,
    'pagesRead?': count,
    'textSource?': closed('text', 'ocr'),
    recommendations: count,
    'struck?': { ...count, description: 'How many of these are struck out in the document itself.' },
    'coverage?': object({ matched: share, outside: { type: 'array', items: texts } }),
  }),
  documentVerdict: object(
    {
      kind: open('report', 'response', 'guideline', 'standard', 'policy', 'plan', 'progress', 'decision', 'minutes', 'law', 'none'),
      whose: closed('own', 'earlier', 'others', 'nobody'),
      cues: list('evidence'),
    },
    'What the document is as a whole and whose recommendations it holds.',
  ),
  sectionVerdict: object(
    {
      path: texts,
      verdict: open('proposals', 'some', 'none', 'answers', 'restates', 'withdrawn'),
      from: count,
      to: count,
      cues: list('evidence'),
    },
    'What a stretch between two headings holds; `from` and `to` are indexes of its first and last block.',
  ),
  summary: object({
    ...counts,
    traits: tally,
    items: tally,
    outside: count,
    ignored: count,
    possible: count,
    'unsure?': { ...tally, description: 'How many findings of each outcome are not clear.' },
    'accepted?': count,
    'narrative?': object({ dropped: count, added: count, reworded: count, moved: count, figures: count }),
  }),
};

/** Every named part of the outputs. */
export const parts: Readonly<Record<string, Schema>> = {
  ...positions,
  ...units,
  ...changes,
  finding: finding('finding', 'recommendation'),
  paragraphFinding: finding('paragraphFinding', 'block'),
  ...documents,
};

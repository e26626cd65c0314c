import { sentences, words } from '../../text/index.js';
import type { Block, Passage, Report } from '../../types.js';
import { type Interner, rarity } from './vocabulary.js';
import { WEAK_FACTOR } from './weak.js';

/** A sentence of the other side with the share of the asked weight that it holds. */
export interface Hit {
  readonly at: number;
  readonly share: number;
  /** different terms in common that carry meaning */
  readonly shared: number;
}

/** A stretch of a block. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One sentence of a document (or a line that is none), ready to be searched. */
export interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** words in order, as terms */
  readonly terms: Int32Array;
  /** normal forms, one space between */
  readonly key: string;
}

/** The words of a block in order. */
export interface BlockWords {
  /** normal forms */
  readonly norms: readonly string[];
  /** the first word of each sentence, and how many words there are */
  readonly starts: readonly number[];
}

/** All text of a document, whatever its role, by sentence and by word. */
export interface Passages {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** the last page, 0 where there is none */
  readonly pages: number;
  /** sentences of each block */
  readonly ofBlock: readonly (readonly Sentence[])[];
  /** words of a block in order */
  readonly wordsOf: (block: number) => BlockWords;
  /** the sentences nearest to each text that was asked for */
  readonly nearest: Map<string, readonly Hit[]>;
  /** where each text that was asked for stands with its duty intact */
  readonly places: Map<string, readonly Place[]>;
  /** room for one search to note the sentences it finds; all 0 before and after it */
  readonly slots: Int32Array;
  /** sentences that hold a term, ascending */
  readonly holding: (term: number) => Int32Array;
  /** whether a text is a sentence or a block of it, word for word and value for value */
  readonly states: (text: string) => boolean;
}

/** Both documents as searchable text with the weight of each term over both. */
export interface Library {
  readonly draft: Passages;
  readonly final: Passages;
  readonly weight: (term: number) => number;
  readonly interner: Interner;
}

/** Indexes all text of both documents under one vocabulary. */
export function libraryOf(draft: Report, final: Report, interner: Interner): Library {
  const ofDraft = passagesOf(draft, interner);
  const ofFinal = passagesOf(final, interner);
  const count = ofDraft.sentences.length + ofFinal.sentences.length;
  const frequency = (term: number): number => ofDraft.holding(term).length + ofFinal.holding(term).length;
  const weights: number[] = [];
  const weight = (term: number): number => {
    weights[term] ??= rarity(frequency(term), count) * (interner.weak[term] ? WEAK_FACTOR : 1);
    return weights[term];
  };
  return { draft: ofDraft, final: ofFinal, weight, interner };
}

function passagesOf(report: Report, interner: Interner): Passages {
  const ofBlock = report.blocks.map((block) => sentences(block.text).map((span) => sentenceOf(block, span, interner)));
  const found = ofBlock.flat();
  const pages = report.blocks.reduce((last, { locator }) => Math.max(last, locator.page ?? 0), 0);
  return {
    report,
    sentences: found,
    pages,
    ofBlock,
    wordsOf: wordsIn(ofBlock),
    nearest: new Map(),
    places: new Map(),
    slots: new Int32Array(found.length),
    holding: holdingOf(found),
    states: statesIn(report, found, interner),
  };
}

/** Gives the words of each block that is asked for, cut once. */
function wordsIn(ofBlock: Passages['ofBlock']): Passages['wordsOf'] {
  const known = new Map<number, BlockWords>();
  return (block) => {
    const found = known.get(block) ?? joinedWords((ofBlock[block] ?? []).map(({ key }) => (key ? key.split(' ') : [])));
    known.set(block, found);
    return found;
  };
}

function joinedWords(bySentence: readonly (readonly string[])[]): BlockWords {
  const starts = [0];
  for (const norms of bySentence) starts.push((starts.at(-1) as number) + norms.length);
  return { norms: bySentence.flat(), starts };
}

/** Asks whether a document has a text for itself, not only struck out; its forms are gathered at the first question. */
function statesIn({ blocks }: Report, found: readonly Sentence[], interner: Interner): (text: string) => boolean {
  let forms: ReadonlySet<string> | undefined;
  return (text) => {
    const stands = ({ struck, role }: Block) => !struck || role !== 'furniture';
    const formOf = (block: Block | undefined, { start, end }: Sentence) => (block && stands(block) ? [interner.form(block.text.slice(start, end))] : []);
    const sentenceForms = () => found.flatMap((sentence) => formOf(blocks[sentence.block], sentence));
    forms ??= new Set([...blocks.filter(stands).map((block) => interner.form(block.text)), ...sentenceForms()]);
    return forms.has(interner.form(text));
  };
}

const NONE = new Int32Array(0);

/** An index from terms to the sentences that hold them, in two flat arrays. */
function holdingOf(found: readonly Sentence[]): (term: number) => Int32Array {
  const size = found.reduce((most, { terms }) => terms.reduce((more, term) => Math.max(more, term + 1), most), 0);
  const offsets = new Int32Array(size + 1);
  for (const { terms } of found) for (const term of terms) offsets[term + 1] = (offsets[term + 1] as number) + 1;
  for (let term = 0; term < size; term++) offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  const ends = offsets.slice();
  const held = new Int32Array(offsets[size] as number);
  found.forEach(({ terms }, at) => {
    for (const term of terms) {
      const end = ends[term] as number;
      if (end > (offsets[term] as number) && held[end - 1] === at) continue;
      held[end] = at;
      ends[term] = end + 1;
    }
  });
  return (term) => (term < size ? held.subarray(offsets[term], ends[term]) : NONE);
}

function sentenceOf(block: Block, { start, end, text }: { start: number; end: number; text: string }, interner: Interner): Sentence {
  const list = words(text);
  return {
    block: block.index,
    start,
    end,
    terms: interner.termsOf(list),
    key: list.map(({ norm }) => norm).join(' '),
  };
}

/** The normal forms of the words of a text, one space between. */
export function keyOf(text: string): string {
  return words(text)
    .map(({ norm }) => norm)
    .join(' ');
}

/** The terms of a text under the same numbering. */
export function termsOf(text: string, interner: Interner): number[] {
  return [...interner.termsOf(words(text))];
}

/** A sentence as the result shows it. */
export function passage({ report }: Passages, sentence: { block: number; start: number; end: number }, similarity: number): Passage {
  const block = report.blocks[sentence.block] as Block;
  return {
    text: block.text.slice(sentence.start, sentence.end),
    section: block.section,
    locator: block.locator,
    start: sentence.start,
    end: sentence.end,
    similarity: Math.round(similarity * 1000) / 1000,
  };
}

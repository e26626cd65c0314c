import { words } from '../text/index.js';
import type { Report, Side } from '../types.js';
import type { Links } from './exact.js';
import { type Letters, letterHash } from './letters.js';
import type { Library, Passages, Sentence } from './passages.js';
import { wordLinks } from './stream.js';

/** The words of a document in reading order, furniture apart. */
export interface Row extends Letters {
  /** the block of each word */
  readonly blocks: Int32Array;
  /** position of the first word of each block, by its index; one more at the end */
  readonly first: Int32Array;
  /** how many blocks of content stand before each block */
  readonly rank: Int32Array;
}

/** Both documents as rows of words, and which words of one are which of the other. */
export interface Weave extends Links {
  readonly draft: Row;
  readonly final: Row;
}

/** A weave as one side sees it: its own words, those of the other side, and the links there and back. */
export interface Sight {
  readonly own: Row;
  readonly other: Row;
  readonly to: Int32Array;
  readonly back: Int32Array;
}

/** A weave from one side. */
export function seenFrom(side: Side, { draft, final, toFinal, toDraft }: Weave): Sight {
  return side === 'draft' ? { own: draft, other: final, to: toFinal, back: toDraft } : { own: final, other: draft, to: toDraft, back: toFinal };
}

/** Weaves the words of two documents together; what is recognised in them makes no difference. */
export function weave({ draft, final }: Library): Weave {
  const known = new Map<string, number>();
  const rows = { draft: rowOf(draft, known), final: rowOf(final, known) };
  return { ...rows, ...wordLinks(rows.draft, rows.final) };
}

function rowOf({ report: { blocks: all }, ofBlock }: Passages, known: Map<string, number>): Row {
  const size = all.reduce((sum, { index, role }) => sum + (role === 'furniture' ? 0 : countIn(ofBlock[index] ?? [])), 0);
  const [words, lengths, blocks] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size)];
  const [first, rank] = [new Int32Array(all.length + 1), new Int32Array(all.length + 1)];
  let at = 0;
  let content = 0;
  all.forEach(({ index, role }) => {
    first[index] = at;
    rank[index] = content;
    if (role === 'furniture') return;
    for (const { key } of ofBlock[index] ?? []) {
      for (const word of key ? key.split(' ') : []) {
        words[at] = hashOf(word, known);
        lengths[at] = word.length;
        blocks[at++] = index;
      }
    }
    if (at > (first[index] as number)) content++;
  });
  first[all.length] = at;
  return { words, lengths, blocks, first, rank };
}

function countIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { key }) => sum + (key ? key.split(' ').length : 0), 0);
}

function hashOf(word: string, known: Map<string, number>): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const hash = letterHash(word);
  known.set(word, hash);
  return hash;
}

/** Positions of the words of a stretch of a block: from, and up to without. */
export function positionsOf({ blocks }: Report, { first }: Row, { block, start, end }: Stretch): [from: number, to: number] {
  const own = words(blocks[block]?.text ?? '');
  const from = own.findIndex((word) => word.end > start);
  const to = own.findLastIndex((word) => word.start < end);
  const base = first[block] ?? 0;
  return from === -1 || to < from || (first[block + 1] ?? 0) - base !== own.length ? [base, base] : [base + from, base + to + 1];
}

/** A stretch of a block's text. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** For each word of a row the recommendation it belongs to, by position in the report, or -1. */
export function holdersOf(report: Report, row: Row): Int32Array {
  const holders = new Int32Array(row.words.length).fill(-1);
  report.recommendations.forEach(({ sources }, at) => {
    for (const source of sources) holders.fill(at, ...positionsOf(report, row, source));
  });
  return holders;
}

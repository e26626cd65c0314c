import { type Word, words } from '../../text/index.js';
import type { Report, Side } from '../../types.js';
import type { Library, Passages } from '../text/index.js';
import { type Letters, readLetters, wordsIn } from './letters.js';
import type { Links } from './links.js';
import { linkWords } from './word-links.js';

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
export interface WordAlignment extends Links {
  readonly draft: Row;
  readonly final: Row;
}

/** A word alignment as one side sees it: its own words, those of the other side, and the links there and back. */
export interface Sight {
  readonly own: Row;
  readonly other: Row;
  readonly to: Int32Array;
  readonly back: Int32Array;
}

/** A word alignment from one side. */
export function seenFrom(side: Side, { draft, final, toFinal, toDraft }: WordAlignment): Sight {
  return side === 'draft' ? { own: draft, other: final, to: toFinal, back: toDraft } : { own: final, other: draft, to: toDraft, back: toFinal };
}

/** Aligns the words of two documents; what is recognised in them makes no difference. */
export function alignWords({ draft, final }: Library): WordAlignment {
  const rows = { draft: rowOf(draft), final: rowOf(final) };
  return { ...rows, ...linkWords(rows.draft, rows.final) };
}

function rowOf({ report: { blocks: all }, ofBlock }: Passages): Row {
  const keys = (index: number): string[] => (ofBlock[index] ?? []).map(({ key }) => key);
  const size = all.reduce((sum, { index, role }) => sum + (role === 'furniture' ? 0 : keys(index).reduce((count, key) => count + wordsIn(key), 0)), 0);
  const row = { words: new Int32Array(size), lengths: new Uint16Array(size), blocks: new Int32Array(size) };
  const [first, rank] = [new Int32Array(all.length + 1), new Int32Array(all.length + 1)];
  let end = 0;
  let content = 0;
  all.forEach(({ index, role }) => {
    const from = end;
    first[index] = from;
    rank[index] = content;
    if (role !== 'furniture') for (const key of keys(index)) end = readLetters(key, row, end);
    row.blocks.fill(index, from, end);
    if (end > from) content++;
  });
  first[all.length] = end;
  return { ...row, first, rank };
}

/** Positions of the words of a stretch of a block: from, and up to without. */
export function positionsOf({ blocks }: Report, { first }: Row, { block, start, end }: Stretch): [from: number, to: number] {
  const own = words(blocks[block]?.text ?? '');
  const from = firstWhere(own, (word) => word.end > start);
  const to = firstWhere(own, (word) => word.start >= end);
  const base = first[block] ?? 0;
  return to <= from || (first[block + 1] ?? 0) - base !== own.length ? [base, base] : [base + from, base + to];
}

/** The first word of a text that is far enough, by halves: a block of a thousand recommendations is asked a thousand times. */
function firstWhere(list: readonly Word[], isFar: (word: Word) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFar(list[middle] as Word)) high = middle;
    else low = middle + 1;
  }
  return low;
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

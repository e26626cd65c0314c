import type { Block } from '../types.js';

/** A table: its first row, what heads its columns, and the rows below. */
export interface Table {
  readonly first: number;
  readonly heads: readonly string[];
  readonly rows: readonly number[];
}

/** The tables of a document; a first row with a number heads nothing. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = at;
    while (blocks[at]?.type === 'tableRow') at++;
    if (at === first) continue;
    const { label, cells = [] } = blocks[first] ?? {};
    const { heads = cells } = blocks[first + 1] ?? {};
    tables.push({ first, heads: label ? [] : heads, rows: range(label ? first : first + 1, at) });
  }
  return tables;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

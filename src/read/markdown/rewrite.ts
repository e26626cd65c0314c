import type { RootContent } from 'mdast';
import type { Limits } from '../../types.js';
import { checkLimit } from '../limits.js';
import { readSimply } from './fallback.js';
import { isHeavy } from './guard.js';
import { type Chunk, chunksOf } from './lines.js';
import { isPlain } from './plain.js';
import { verbatim } from './verbatim.js';

/** Lines for remark, in which chunks that it need not or must not see are stood for by lines "x"; `kept` has their nodes by line, from 1. */
export interface Rewritten {
  readonly lines: readonly string[];
  readonly kept: ReadonlyMap<number, readonly RootContent[]>;
}

/** Stands for a line of a paragraph: remark gives back one paragraph at the same lines. */
const STAND_IN = 'x';

function plainNode(chunk: Chunk): RootContent {
  const start = { line: chunk.start + 1, column: 1 };
  const end = { line: chunk.start + chunk.lines.length, column: (chunk.lines.at(-1) ?? '').length + 1 };
  return { type: 'paragraph', children: [{ type: 'text', value: chunk.lines.join('\n') }], position: { start, end } };
}

function checkShape(chunks: readonly Chunk[], limits: Limits): void {
  const items = chunks.reduce((sum, chunk) => sum + chunk.lines.filter((line) => /^[ \t>]*(?:[-+*|]|\d{1,9}[.)])/.test(line)).length, 0);
  checkLimit(limits, 'blocks', chunks.length + items, 'blocks of text');
  for (const chunk of chunks) {
    const length = chunk.lines.reduce((sum, line) => sum + line.length + 1, 0);
    checkLimit(limits, 'blockLength', length, `characters in the block at line ${chunk.start + 1}`);
  }
}

/** Takes plain and heavy chunks away from remark. With `fast` false only the heavy ones. Throws LimitError. */
export function rewrite(lines: readonly string[], limits: Limits, fast: boolean): Rewritten {
  const chunks = chunksOf(lines, verbatim(lines));
  checkShape(chunks, limits);
  const kept = new Map<number, readonly RootContent[]>();
  const out = [...lines];
  for (const chunk of chunks) {
    const heavy = isHeavy(chunk);
    if (!heavy && !(fast && isPlain(chunk))) continue;
    kept.set(chunk.start + 1, heavy ? readSimply(chunk) : [plainNode(chunk)]);
    for (let i = 0; i < chunk.lines.length; i++) out[chunk.start + i] = STAND_IN;
  }
  return { lines: out, kept };
}

/** Whether every chunk is within what remark reads in linear time: a worker is not needed. */
export function isCheap(lines: readonly string[]): boolean {
  return !chunksOf(lines, verbatim(lines)).some(isHeavy);
}

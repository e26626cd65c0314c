import type { RootContent } from 'mdast';
import type { Limits } from '../../types.js';
import { checkLimit } from '../limits.js';
import { isHeavy } from './guard.js';
import { type Chunk, chunksOf, isBlank } from './lines.js';
import { readHeavy } from './longtables.js';
import { plainNode } from './plain.js';
import { verbatim } from './verbatim.js';

/**
 * Lines for remark, in which one line "x" stands for each run of chunks that it need not or must not see.
 * `kept` has the nodes of such runs by the line of their stand-in, `lineOf` the line in the document of each of these lines; all count from 1.
 */
export interface Rewritten {
  readonly lines: readonly string[];
  readonly lineOf: readonly number[];
  readonly kept: ReadonlyMap<number, readonly RootContent[]>;
}

/** Remark gives back one paragraph at the same line. */
const STAND_IN = 'x';

function checkShape(chunks: readonly Chunk[], limits: Limits): void {
  const items = chunks.reduce((sum, chunk) => sum + chunk.lines.filter((line) => /^[ \t>]*(?:[-+*|]|\d{1,9}[.)])/.test(line)).length, 0);
  checkLimit(limits, 'blocks', chunks.length + items, 'blocks of text');
  for (const chunk of chunks) {
    const length = chunk.lines.reduce((sum, line) => sum + line.length + 1, 0);
    checkLimit(limits, 'blockLength', length, `characters in the block at line ${chunk.start + 1}`);
  }
}

/** The nodes of a chunk that remark does not see, and the index of the line after it. */
interface Away {
  readonly end: number;
  readonly nodes: readonly RootContent[];
}

/** Those chunks by the index of their first line. */
function keep(chunks: readonly Chunk[], fast: boolean): Map<number, Away> {
  const found = new Map<number, Away>();
  for (const chunk of chunks) {
    const end = chunk.start + chunk.lines.length;
    const plain = fast ? plainNode(chunk) : undefined;
    if (plain) found.set(chunk.start, { end, nodes: [plain] });
    else if (isHeavy(chunk)) found.set(chunk.start, { end, nodes: readHeavy(chunk) });
  }
  return found;
}

/** The lines that remark sees, with a stand-in and a blank line for each run of chunks that are away and the blank lines between them. */
function condense(lines: readonly string[], away: ReadonlyMap<number, Away>): Rewritten {
  const [out, lineOf, kept]: [string[], number[], Map<number, RootContent[]>] = [[], [], new Map()];
  const emit = (line: string, index: number): void => {
    out.push(line);
    lineOf.push(index + 1);
  };
  let run: RootContent[] | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const gone = away.get(at);
    if (gone && run) for (const node of gone.nodes) run.push(node);
    if (gone && !run) {
      emit(STAND_IN, at);
      run = [...gone.nodes];
      kept.set(out.length, run);
    }
    if (gone) at = gone.end - 1;
    if (gone || (run && isBlank(line))) continue;
    if (run) emit('', at - 1);
    run = undefined;
    emit(line, at);
  }
  return { lines: out, lineOf, kept };
}

/** Takes plain and heavy chunks away from remark. With `fast` false only the heavy ones. Throws LimitError. */
export function rewrite(lines: readonly string[], limits: Limits, fast: boolean): Rewritten {
  const chunks = chunksOf(lines, verbatim(lines));
  checkShape(chunks, limits);
  return condense(lines, keep(chunks, fast));
}

/** Whether every chunk is within what remark reads in linear time: a worker is not needed. */
export function isCheap(lines: readonly string[]): boolean {
  return !chunksOf(lines, verbatim(lines)).some(isHeavy);
}

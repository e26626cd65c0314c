import { isDirective } from './language/directive/index.js';
import type { Followed } from './lifelines/index.js';
import { sentences, sourceOf } from './text/index.js';
import type { Block, Report } from './types.js';

const MAY_ASK: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem', 'tableRow'] as const);

/** Passages that ask or nearly do, and what stands in one list or table with such or with a recommendation. */
export function followedIn({ blocks, possible, language }: Report): Followed {
  const near = new Set(possible.map(({ locator }) => locator.block));
  const nearly = new Set(possible.flatMap(({ text }) => sentences(text).map((each) => each.text)));
  const asks = (text: string): boolean => nearly.has(text) || isDirective(sourceOf(text, language));
  const isOpen = ({ role, type }: Block) => role === 'none' && MAY_ASK.has(type);
  const isAsking = (block: Block) => isOpen(block) && (near.has(block.index) || sentences(block.text).some(({ text }) => asks(text)));
  const found = runsOf(blocks).flatMap((run) => {
    const asking = run.filter(isAsking);
    const isList = run[0]?.type !== 'paragraph' && (asking.length > 0 || run.some(({ role }) => role === 'recommendation' || role === 'sub-recommendation'));
    return isList ? run.filter(isOpen) : asking;
  });
  return { blocks: new Set(found.map(({ index }) => index)), asks };
}

/** Neighbours of one type under one heading. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.type === block.type && String(last.section) === String(block.section)) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}

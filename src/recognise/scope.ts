import type { Lexicon } from '../lexicon/index.js';
import { normalise } from '../text/index.js';
import type { Block } from '../types.js';
import { namesSeries, titleState } from './headings.js';
import type { LabelView, Scope } from './model.js';

/** A title printed this often is a running head. */
const RUNNING = 3;

const NOWHERE: Scope = { state: 'none', id: 0, title: '', faded: false };

/** For every block the stretch it stands in. A title holds through the headings below its level; where levels tell nothing, until a title that says something else. */
export function scopes(blocks: readonly Block[], lexicon: Lexicon | undefined, labels: readonly (LabelView | undefined)[]): Scope[] {
  if (!lexicon) return blocks.map(() => NOWHERE);
  const flat = new Set(blocks.filter((block) => block.type === 'heading').map((block) => block.level ?? 2)).size < 2;
  let stack: { level: number; depth: number; scope: Scope }[] = [];
  const heads = counted(blocks);
  let count = 0;
  return blocks.map((block, at) => {
    if (block.type !== 'heading' || block.role === 'furniture' || labels[at]?.kind === 'formal') return stack.at(-1)?.scope ?? NOWHERE;
    const level = block.level ?? 2;
    const depth = depthOf(block);
    const state = titleState(block.text, lexicon);
    const above = stack.at(-1);
    if (heads.get(block.text) !== undefined && (heads.get(block.text) ?? 0) >= RUNNING) return stack.at(-1)?.scope ?? NOWHERE;
    const scope: Scope = {
      state,
      id: ++count,
      title: block.text,
      faded: false,
      ...(isMixed(block.text, state, lexicon) ? { mixed: true } : {}),
      ...(namesSeries(block.text, lexicon) ? { series: true } : {}),
    };
    if (state !== 'none') stack = [...stack.filter((entry) => entry.level < level && !flat), { level, depth, scope }];
    else if (above && flat) stack = [goesOn(above, depth) ? { ...above, scope: { ...above.scope, faded: true } } : { level, depth, scope }];
    else stack = stack.filter((entry) => entry.level < level);
    return stack.at(-1)?.scope ?? NOWHERE;
  });
}

/** In a document without levels a numbered heading ends the stretch of one numbered as deep. */
function goesOn(above: { depth: number }, depth: number): boolean {
  return depth === 0 || above.depth === 0 || depth > above.depth;
}

/** "Findings and recommendations", "Other issues and recommendations" */
function isMixed(title: string, state: Scope['state'], lexicon: Lexicon): boolean {
  const words = normalise(title).toLowerCase();
  return state === 'open' && lexicon.sections.and.some((and) => words.includes(` ${and} `));
}

/** How deep a heading is numbered: 2 for "4.1", 0 without a number. */
function depthOf(block: Block): number {
  const number = /^\s*(\d+(?:\.\d+)*)\b/.exec(block.label ?? block.text)?.[1];
  return number ? number.split('.').length : 0;
}

function counted(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, text } of blocks) if (type === 'heading') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

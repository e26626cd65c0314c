import type { Block } from '../types.js';
import type { LabelView } from './model.js';

/** A line with more characters than this is text. */
const LONGEST = 110;

/** Blocks below a title looked through for labels. */
const REACH = 60;

/** A short line that no full stop or colon ends. */
export const isLine = ({ text }: Block): boolean => text.length <= LONGEST && !/[.:;!?]["”’)]*$/.test(text);

/** A heading, or a short line in bold without a full stop: what many reports set instead. */
export function isTitle(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && block.emphasis === 'bold' && isLine(block));
}

/** Whether labelled statements stand below a title, up to the next of its level: then it names their topic. */
export function groups(blocks: readonly Block[], labels: readonly (LabelView | undefined)[], at: number): boolean {
  const level = blocks[at]?.level ?? 9;
  for (let below = at + 1; below < Math.min(blocks.length, at + REACH); below++) {
    const block = blocks[below];
    if (!block || (block.type === 'heading' && (block.level ?? 9) <= level) || (level === 9 && isTitle(block))) return false;
    const label = labels[below];
    if (label && (label.kind !== 'bare' || block.type === 'listItem')) return true;
  }
  return false;
}

import type { Nodes, Root } from 'mdast';
import type { Limits } from '../types.js';
import { checkLimit } from './limits.js';

/** Characters of text in a node, found without recursion: trees of other formats may be deep. */
function lengthOf(node: Nodes): number {
  const pending: Nodes[] = [node];
  let length = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('value' in next && next.type !== 'yaml') length += next.value.trim().length;
    if ('children' in next) for (const child of next.children) pending.push(child);
  }
  return length;
}

/** Whether a document has any text. */
export const hasText = (root: Root): boolean => root.children.some((node) => lengthOf(node) > 0);

/** Throws LimitError when a document has more blocks than allowed, or one that is longer. */
export function checkShape(root: Root, limits: Limits): void {
  checkLimit(limits, 'blocks', root.children.length, 'blocks of text');
  for (const node of root.children) if (node.type === 'paragraph') checkLimit(limits, 'blockLength', lengthOf(node), 'characters in one block');
}

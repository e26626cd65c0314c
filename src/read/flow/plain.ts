import type { RootContent } from 'mdast';

/** The text of a node that a flow gave: its inline nodes are text and strong only. */
export function plainText(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((each) => plainText(each)).join('') : '';
}

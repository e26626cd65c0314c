import type { RootContent } from 'mdast';
import type { NodeData } from '../../types.js';
import { plainText } from './plain.js';

/** Characters: shorter notes ("Ibid.") say where they stand more than what they say. */
const SHORTEST = 40;

const dataOf = (node: RootContent): NodeData => (node.data ?? {}) as NodeData;

const withData = (node: RootContent, data: NodeData): RootContent => ({ ...node, data: { ...dataOf(node), ...data } }) as RootContent;

/** Notes that say the same stand once, under all their numbers, and whoever calls one of them calls that one. */
export function shareNotes(nodes: readonly RootContent[]): readonly RootContent[] {
  const first = new Map<string, string>();
  const instead = new Map<string, string>();
  const labels = new Map<string, string[]>();
  for (const node of nodes) {
    const { type, id, label, annotations } = dataOf(node);
    const text = plainText(node);
    if (type !== 'footnote' || id === undefined || annotations || text.length < SHORTEST) continue;
    const kept = first.get(text) ?? id;
    first.set(text, kept);
    if (kept !== id) instead.set(id, kept);
    labels.set(kept, [...(labels.get(kept) ?? []), ...(label === undefined ? [] : [label])]);
  }
  if (instead.size === 0) return nodes;
  return nodes
    .filter((node) => !instead.has(dataOf(node).id ?? ''))
    .map((node) => {
      const { id, notes } = dataOf(node);
      const label = id === undefined ? undefined : labels.get(id)?.join(', ');
      const called = notes?.map((note) => instead.get(note) ?? note);
      return withData(node, { ...(label && { label }), ...(called && { notes: called }) });
    });
}

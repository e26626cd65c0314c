import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { NodeData } from '../types.js';

/** Paragraphs that show Markdown before a document counts as typed in it: a pair of stars or two alone may be anything. */
const FEW = 3;

/** "**Recommendation 3:**": stars or lines in pairs, tight around the words and apart from the letters beside them, as CommonMark has it. */
const BOLD = /(?<![\p{L}\p{N}*_\\])(\*\*|__)(?=[^\s*_])((?:(?!\1).)+?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/u;
const HEADING = /^(#{1,6})[ \t]+(?=\S)(.*?)[ \t]*#*$/u;

type Words = Extract<RootContent, { type: 'paragraph' | 'heading' }>;

/**
 * What somebody typed or pasted as Markdown into a document of another format (a text file, a Word file, a page): "## Title" is a heading,
 * "**Action 1:**" is bold, and neither sign is a part of what the document says.
 */
export function withTypedMarks(root: Root): Root {
  return wordsIn(root).filter(showsMarks).length < FEW ? root : rewritten(root);
}

const isWords = (node: Nodes): node is Words => node.type === 'paragraph' || node.type === 'heading';

const wordsIn = (node: Nodes): Words[] => (isWords(node) ? [node] : 'children' in node ? node.children.flatMap(wordsIn) : []);

function rewritten<T extends Nodes>(node: T): T {
  if (isWords(node)) return settled(node) as T;
  return 'children' in node ? { ...node, children: node.children.map(rewritten) } : node;
}

function showsMarks({ children }: Words): boolean {
  const [first] = children;
  return (first?.type === 'text' && HEADING.test(first.value)) || children.some((child) => child.type === 'text' && BOLD.test(child.value));
}

/** Where changes are noted by their place in the text, nothing in front of them is taken out. */
function settled(node: Words): Words {
  const { annotations = [] } = (node.data ?? {}) as NodeData;
  if (annotations.length > 0) return node;
  const [first] = node.children;
  const heading = first?.type === 'text' && node.children.length === 1 ? HEADING.exec(first.value) : null;
  if (!heading) return { ...node, children: node.children.flatMap(inline) };
  const [, signs = '#', title = ''] = heading;
  const { type: _type, depth: _depth, ...data } = (node.data ?? {}) as NodeData;
  return { ...node, type: 'heading', depth: signs.length as 1, children: inline({ type: 'text', value: title }), data: data as object };
}

/** A text with its bold words apart. */
function inline(child: PhrasingContent): PhrasingContent[] {
  const found = child.type === 'text' ? BOLD.exec(child.value) : null;
  if (child.type !== 'text' || !found) return [child];
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ ...child, value }]);
  const [all, , words = ''] = found;
  return [
    ...text(child.value.slice(0, found.index)),
    { type: 'strong', children: text(words) },
    ...inline({ ...child, value: child.value.slice(found.index + all.length) }).flatMap((rest) => (rest.type === 'text' ? text(rest.value) : [rest])),
  ];
}

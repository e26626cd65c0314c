import type { StructNode } from './model.js';

/** Roles inside a paragraph. */
const INLINE = new Set([
  'Span',
  'Link',
  'Annot',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'Reference',
  'BibEntry',
  'Sub',
  'Ruby',
  'Warichu',
  'Formula',
  'Form',
  'Lbl',
  'LBody',
  'RB',
  'RT',
  'RP',
]);

/** Roles that say nothing of the text in them: it is what stands around them, or what stands in them. */
const GROUPS = new Set(['Root', 'Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Div', 'NonStruct', 'Private', 'Aside', 'BlockQuote', 'TOC', 'Index']);

/** True for a role that stands inside a paragraph. */
export function isInline(role: string): boolean {
  return INLINE.has(role);
}

/** True for a role that only groups. */
export function isGroup(role: string): boolean {
  return GROUPS.has(role);
}

/** The nodes that hold a paragraph, a list, a table or the like somewhere below them. Browsers nest deep: each node is looked at once. */
export function holdersIn(tree: StructNode): ReadonlySet<StructNode> {
  const holders = new Set<StructNode>();
  const holdsBlock = (node: StructNode): boolean => {
    const found = (node.children ?? []).map((child) => isBlock(child) || holdsBlock(child)).includes(true);
    if (found) holders.add(node);
    return found || isBlock(node);
  };
  holdsBlock(tree);
  return holders;
}

function isBlock({ role }: StructNode): boolean {
  return role !== undefined && role !== 'Artifact' && !isInline(role) && !isGroup(role);
}

/** True for what stands in a list without the role of an item, but with a label as items have: some browsers leave the role out. */
export function isItem(node: StructNode): boolean {
  return node.role === 'LI' || (node.role !== undefined && isGroup(node.role) && (node.children ?? []).some((child) => child.role === 'Lbl'));
}

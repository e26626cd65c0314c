import type { RootContent } from 'mdast';
import type { Annotation, Document, NodeData } from '../../../src/types.js';

export const dataOf = (node: RootContent | undefined): NodeData => (node?.data ?? {}) as NodeData;

export function textOf(node: RootContent): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((each) => textOf(each)).join('') : '';
}

function kindOf(node: RootContent): string {
  const { type, furniture, boxed, depth } = dataOf(node);
  const names: Readonly<Record<string, string>> = { listItem: `item${depth ?? ''}`, tableRow: 'row', footnote: 'note', caption: 'caption' };
  const kind = node.type === 'heading' ? `h${node.depth}` : (names[type ?? ''] ?? '');
  return [furniture ? 'furniture' : '', boxed ? 'boxed' : '', kind].filter(Boolean).join(' ');
}

/** Every block of a document on a line: what it is, the label it prints, its text. */
export function shown(document: Document): string[] {
  return document.root.children.map((node) => {
    const kind = kindOf(node);
    return [kind && `${kind}:`, dataOf(node).label, textOf(node)].filter(Boolean).join(' ');
  });
}

function said({ kind, author, text, span, replies }: Annotation): string {
  const where = span ? ` at ${span.start}-${span.end}` : '';
  const answers = (replies ?? []).map((reply) => ` < ${reply.author}: ${reply.text}`).join('');
  return `${kind} by ${author}: ${text}${where}${answers}`;
}

/** Every annotation of a document on a line, with the block it lies on. */
export function annotated(document: Document): string[] {
  return document.root.children.flatMap((node, at) => (dataOf(node).annotations ?? []).map((annotation) => `${at} ${said(annotation)}`));
}

export const codes = (document: Document): string[] => document.warnings.map(({ code }) => code);

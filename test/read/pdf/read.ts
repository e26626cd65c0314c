import type { RootContent } from 'mdast';
import { readPdf } from '../../../src/read/pdf/index.js';
import type { Document, NodeData, ReadOptions } from '../../../src/types.js';
import { type Making, makePdf } from './make.js';

/** Reads a made PDF. */
export function readMade(making: Making, options: ReadOptions = {}): Promise<Document> {
  return readPdf(makePdf(making), options);
}

const plain = (node: unknown): string => {
  const { value, children = [] } = node as { value?: string; children?: unknown[] };
  return value ?? children.map(plain).join('');
};

export const dataOf = (node: RootContent | undefined): NodeData => (node?.data ?? {}) as NodeData;

/** One line a block: "heading 2: …", furniture in brackets. */
export function shown(document: Document): string[] {
  return document.root.children.map((node) => {
    const { type, furniture } = dataOf(node);
    const name = node.type === 'heading' ? `heading ${node.depth}` : type;
    return furniture ? `[${plain(node)}]` : `${name}: ${plain(node)}`;
  });
}

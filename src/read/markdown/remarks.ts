import type { Nodes, RootContent } from 'mdast';
import type { Annotation, NodeData, Warning } from '../../types.js';
import type { UnreadPart } from '../beside.js';
import { commented } from '../html/unprinted.js';
import type { Remark } from './struck.js';

/** Nodes that become blocks; what holds others is looked into. */
const BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableRow', 'code']);

function* blocks(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    if (BLOCKS.has(node.type)) yield node;
    else if ('children' in node) yield* blocks(node.children);
  }
}

const startOf = (node: Nodes): number => node.position?.start.line ?? 0;

/** The block in which a line stands, else the one before it, else the first. */
function blockAt(all: readonly Nodes[], line: number): Nodes | undefined {
  return all.findLast((node) => startOf(node) <= line) ?? all[0];
}

/** Puts remarks on the blocks at which they stand, as comments: changes the tree. */
export function remarkOn(nodes: readonly RootContent[], remarks: readonly Remark[]): void {
  if (remarks.length === 0) return;
  const all = [...blocks(nodes)];
  for (const { text, line } of remarks) {
    const node = blockAt(all, line);
    if (!node) continue;
    const data = (node.data ?? {}) as NodeData;
    const comment: Annotation = { kind: 'comment', text };
    node.data = { ...data, annotations: [...(data.annotations ?? []), comment] } as object;
  }
}

/** Warns of remarks: whoever passes the text on passes them on, too. */
export function remarkWarnings(remarks: readonly Remark[]): Warning[] {
  const [first] = remarks;
  if (!first) return [];
  const message = `The file holds ${remarks.length} comment${remarks.length === 1 ? '' : 's'}.`;
  return [{ code: 'comments', message, locators: remarks.map(({ line }) => ({ block: 0, line })) }];
}

/** A link that is defined with a sentence for its title is a comment: "[//]: # (Ask the clerk.)". */
const DEFINITION = /^ {0,3}\[[^[\]]{1,200}\]:\s{0,4}\S{1,2000}\s{1,9}["'(](.{20,4000})["')]\s{0,99}$/;

/** The comments that definitions of links hold. */
export const definitionsIn = (lines: readonly string[]): UnreadPart[] =>
  lines.flatMap((line, at) => commented(DEFINITION.exec(line)?.[1] ?? '', { line: at + 1 }));

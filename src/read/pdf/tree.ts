import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { NodeData } from '../../types.js';
import type { PdfBlock } from './blocks.js';

/** Blocks as a flat mdast tree; what mdast has no place for stands in `data`. */
export function toRoot(blocks: readonly PdfBlock[], labels: readonly string[] | null): Root {
  return { type: 'root', children: blocks.map((block) => nodeOf(block, labels)) };
}

function nodeOf(block: PdfBlock, labels: readonly string[] | null): RootContent {
  const text: PhrasingContent = { type: 'text', value: block.text };
  const children: PhrasingContent[] = [block.bold ? { type: 'strong', children: [text] } : text];
  const data = dataOf(block, labels?.[block.page - 1]);
  if (block.type === 'heading') return { type: 'heading', depth: headingDepth(block.level), children, data } as RootContent;
  return { type: 'paragraph', children, data } as RootContent;
}

function headingDepth(level = 1): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.max(1, Math.min(6, level)) as 1 | 2 | 3 | 4 | 5 | 6;
}

function dataOf(block: PdfBlock, pageLabel: string | undefined): NodeData {
  const { page, endPage, label, cells, depth, notes, id, type } = block;
  return {
    type,
    page,
    ...(endPage !== undefined && endPage !== page ? { endPage } : {}),
    ...(pageLabel ? { pageLabel } : {}),
    ...(label === undefined ? {} : { label }),
    ...(cells ? { cells: cells.map(({ text }) => text) } : {}),
    ...(depth === undefined ? {} : { depth }),
    ...(notes && notes.length > 0 ? { notes } : {}),
    ...(id === undefined ? {} : { id }),
    ...(block.annotations ? { annotations: block.annotations } : {}),
    ...(block.boxed ? { boxed: true } : {}),
    ...(block.furniture ? { furniture: true } : {}),
    ...(block.guessed ? { guessed: true } : {}),
  };
}

import type { PdfBlock } from './blocks.js';
import type { Paragraph } from './paragraphs.js';

/** In points: items whose labels stand within this of each other are on one level. */
const SAME = 5;

/** List items with the depth that their indents show: an item further in than the one before is nested in it. */
export function withDepths(blocks: readonly PdfBlock[], paragraphs: readonly Paragraph[]): PdfBlock[] {
  let indents: number[] = [];
  return blocks.map((block, i) => {
    const paragraph = paragraphs[i];
    const first = paragraph?.lines[0];
    if (block.type === 'heading') indents = [];
    if (block.type !== 'listItem' || !paragraph || !first) return block;
    const indent = first.x0 - paragraph.column.left;
    indents = [...indents.filter((outer) => outer < indent - SAME), indent];
    return { ...block, depth: indents.length - 1 };
  });
}

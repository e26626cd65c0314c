import type { Annotation } from '../../types.js';
import type { PdfBlock } from './blocks.js';
import type { Line } from './lines.js';
import type { Comment } from './model.js';

/** The comments of a page with the line each stands at. */
export interface PageComments {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
}

/** Blocks with the comments that were put on their pages: each goes to the block that holds the line it marks or stands beside. */
export function withComments(blocks: readonly PdfBlock[], pages: readonly PageComments[]): readonly PdfBlock[] {
  const at = new Map<number, Annotation[]>();
  for (const { page, lines, comments } of pages) {
    for (const comment of comments) {
      const index = blockFor(blocks, page, nearestLine(lines, comment));
      if (index >= 0) at.set(index, [...(at.get(index) ?? []), annotationOf(comment)]);
    }
  }
  return blocks.map((block, i) => (at.has(i) ? { ...block, annotations: [...(block.annotations ?? []), ...(at.get(i) ?? [])] } : block));
}

function nearestLine(lines: readonly Line[], { box }: Comment): Line | undefined {
  const distance = (line: Line): number => {
    const across = Math.max(0, box.x0 - line.x1, line.x0 - box.x1);
    return Math.abs((box.y0 + box.y1) / 2 - line.y - 0.3 * line.size) + 0.1 * across;
  };
  return lines.reduce((best: Line | undefined, line) => (best && distance(best) <= distance(line) ? best : line), undefined);
}

function blockFor(blocks: readonly PdfBlock[], page: number, line: Line | undefined): number {
  const onPage = (block: PdfBlock): boolean => block.page <= page && (block.endPage ?? block.page) >= page;
  const words = line?.text.slice(0, 40) ?? '';
  const exact = blocks.findIndex((block) => onPage(block) && !block.furniture && words !== '' && block.text.includes(words));
  return exact >= 0 ? exact : blocks.findIndex((block) => onPage(block) && !block.furniture);
}

function annotationOf({ author, date, text }: Comment): Annotation {
  return { kind: 'comment', text, ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

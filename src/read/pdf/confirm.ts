import { wordForm } from '../../text/index.js';
import type { PdfBlock } from './blocks.js';
import type { Bookmark } from './bookmarks.js';

/** A bookmark leads to its heading or a little above it: the heading may stand on the next page. */
const PAGES = [0, 1, -1];

/**
 * Headings that bookmarks confirm get the level of their bookmark; a short paragraph that a bookmark names word for word is a heading
 * too. Other headings keep their order among each other.
 */
export function confirmed(blocks: readonly PdfBlock[], bookmarks: readonly Bookmark[]): readonly PdfBlock[] {
  const named = new Map<number, Map<string, number>>();
  for (const { title, level, page } of bookmarks) {
    const words = wordForm(title);
    if (page === undefined || words === '') continue;
    const own = named.get(page) ?? new Map<string, number>();
    named.set(page, own.set(words, level));
  }
  if (named.size === 0) return blocks;
  return blocks.map((block) => {
    const level = isHeadingSized(block) ? levelIn(named, block) : undefined;
    return level === undefined ? block : { ...withoutItem(block), type: 'heading', level };
  });
}

function isHeadingSized(block: PdfBlock): boolean {
  return !block.furniture && !block.bullet && ['heading', 'paragraph', 'listItem'].includes(block.type) && block.text.length < 250;
}

function levelIn(named: ReadonlyMap<number, ReadonlyMap<string, number>>, block: PdfBlock): number | undefined {
  const near = PAGES.flatMap((step) => named.get(block.page + step) ?? []);
  const words = near.length > 0 ? wordForm(block.text) : '';
  return near.find((levels) => levels.has(words))?.get(words);
}

function withoutItem({ depth: _depth, bold: _bold, ...block }: PdfBlock): PdfBlock {
  return block;
}

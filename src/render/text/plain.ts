import { terminal } from '../../text/safe.js';
import type { Block, Outline } from '../../types.js';

/** The text of a document, a block a line, without page numbers and running heads: two versions differ in it where their words do. */
export function renderOutlinePlain({ blocks }: Outline): Iterable<string> {
  return blocks.filter(({ role }) => role !== 'furniture').map((block) => `${markOf(block)}${terminal(wordsOf(block))}\n`);
}

const wordsOf = ({ label, text }: Block): string => (label === undefined || label === text ? text : `${label} ${text}`).replace(/\s+/g, ' ');

/** As Markdown marks it. */
function markOf({ type, level = 1, label }: Block): string {
  if (type === 'heading') return `${'#'.repeat(level)} `;
  return type === 'listItem' ? `${'  '.repeat(level - 1)}${label === undefined ? '- ' : ''}` : '';
}

import type { Block } from '../types.js';

/** A quotation that is not closed within so many blocks is a misprint. */
const LONGEST = 15;

/**
 * For every block whether it stands inside a quotation that began in a block above and ends in one below or here.
 * Only marks with a direction open one; where „low“ marks are in use, the high ones close.
 */
export function quotedBlocks(blocks: readonly Block[]): boolean[] {
  const low = blocks.some(({ text }) => text.includes('„'));
  const quoted = blocks.map(() => false);
  let since = -1;
  for (const [at, { text, type }] of blocks.entries()) {
    if (type === 'heading' || at - since > LONGEST) since = -1;
    const balance = balanceOf(text, low);
    if (balance < 0 && since >= 0) quoted.fill(true, since + 1, at + 1);
    if (balance < 0) since = -1;
    else if (balance > 0 && since < 0) since = at;
  }
  return quoted;
}

/** Quotations that a text leaves open (above 0) or that it closes without opening them (below 0); an odd straight mark closes one that another mark opened. */
function balanceOf(text: string, low: boolean): number {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const balance = low ? count(/„/g) - count(/[“”]/g) : count(/“/g) - count(/”/g);
  return balance > 0 ? balance - (count(/"/g) % 2) : balance;
}

import type { Block } from '../types.js';

/** A quotation that is never closed is a misprint beyond so many blocks. */
const LONGEST = 15;

/** For every block whether it stands inside a quotation that began in a block above. Only marks with a direction tell. */
export function quotedBlocks(blocks: readonly Block[]): boolean[] {
  let since = -1;
  return blocks.map(({ text, type }, at) => {
    if (type === 'heading') since = -1;
    const inside = since >= 0 && at - since <= LONGEST;
    const balance = text.includes('“') || text.includes('”') ? text.split('“').length - text.split('”').length : 0;
    if (balance > 0 && since < 0) since = at;
    else if (balance < 0) since = -1;
    return inside;
  });
}

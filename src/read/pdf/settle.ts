import type { PdfBlock } from './blocks.js';
import { settleCalls } from './calls.js';
import { withEndnotes } from './endnotes.js';
import { settleStruck } from './struck.js';

/** Blocks with all that lay on their text settled: note calls, then words with a line through them. */
export function settled(blocks: readonly PdfBlock[]): PdfBlock[] {
  return settleCalls(withEndnotes(blocks)).map(settleStruck);
}

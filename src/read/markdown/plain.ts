import type { Chunk } from './lines.js';

/** A character that can mean something inside a paragraph, an address that GFM makes a link of, a hard break. */
const MARKED = /[\\`*_~[\]<>&|@\t\0]|:\/\/|www\.|[ ]$/i;
/** A line that can begin something else than more of a paragraph, or underline the lines above. */
const OPENS = /^(?:[\s#>+:=-]|\d{1,9}[.)](?:\s|$))/;

/** A run of lines that is one paragraph of plain text under every rule of Markdown: remark would only copy it. */
export function isPlain(chunk: Chunk): boolean {
  return chunk.lines.every((line) => !MARKED.test(line) && !OPENS.test(line));
}

import type { Document, ReadOptions } from '../../types.js';
import { remoteWarning } from '../html/remote.js';
import { limitsOf } from '../limits.js';
import { decode } from '../text/decode.js';
import { remoteAddresses, titleOf } from './facts.js';
import { markdownTree } from './tree.js';

/** Reads Markdown: CommonMark with GFM, footnotes and front matter, and what kramdown writes. Throws LimitError. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Document {
  const { text } = decode(bytes, options.encoding);
  const root = markdownTree(text, limitsOf(options));
  const title = titleOf(root.children);
  return { root, format: 'markdown', ...(title === undefined ? {} : { title }), identifying: [], warnings: remoteWarning(remoteAddresses(text)) };
}

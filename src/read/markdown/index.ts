import type { Document, ReadOptions } from '../../types.js';
import { limitsOf } from '../limits.js';
import { decode } from '../text/decode.js';
import { linesOf } from './lines.js';
import { isCheap } from './rewrite.js';
import { markdownTree } from './tree.js';

/** Reads Markdown: CommonMark with GFM, footnotes and front matter, and what kramdown writes. Throws LimitError. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Document {
  const { text } = decode(bytes, options.encoding);
  const title = frontMatterTitle(text);
  return { root: markdownTree(text, limitsOf(options)), format: 'markdown', ...(title ? { title } : {}), identifying: [], warnings: [] };
}

/** The `title:` of YAML front matter: many pages print it from there only. */
function frontMatterTitle(text: string): string | undefined {
  const head = text.slice(0, 4000).split(/\r?\n/);
  const end = head.indexOf('---', 1);
  const line = head[0] === '---' && end > 0 ? head.slice(1, end).find((one) => one.startsWith('title:')) : undefined;
  return (
    line
      ?.slice('title:'.length)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') || undefined
  );
}

/** Whether a Markdown text is read in linear time throughout, so that no worker need guard the reading. */
export const isCheapMarkdown = (bytes: Uint8Array): boolean => isCheap(linesOf(decode(bytes).text));

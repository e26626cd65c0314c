import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Document, ReadOptions } from '../../types.js';
import { decode } from '../text/decode.js';

/** Reads Markdown: CommonMark with GFM, footnotes and front matter. Throws LimitError. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Document {
  const { text } = decode(bytes, options.encoding);
  const root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(text) as Root;
  return { root, format: 'markdown', identifying: [], warnings: [] };
}

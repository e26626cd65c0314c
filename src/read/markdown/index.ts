import type { Document, ReadOptions } from '../../types.js';
import { remoteWarning } from '../html/remote.js';
import { included } from '../included.js';
import { limitsOf } from '../limits.js';
import { decodeText } from '../text/encoded.js';
import { remoteAddresses, titleOf } from './facts.js';
import type { ReadFragment } from './mend.js';
import { remarkWarnings } from './remarks.js';
import { markdownTree } from './tree.js';

/** For text without any "<": no HTML can stand in it. */
const noHtml: ReadFragment = () => [];

/** The HTML parser takes as long to load as a short report to read, so only text that may hold HTML loads it. */
const fragmentFor = async (text: string): Promise<ReadFragment> => (text.includes('<') ? (await import('../html/parse.js')).fragment : noHtml);

/** Reads Markdown: CommonMark with GFM, footnotes and front matter, and what kramdown writes. Throws LimitError. */
export async function readMarkdown(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { text } = await decodeText(bytes, options.encoding);
  const { included: names, remarks, ...root } = markdownTree(text, limitsOf(options), await fragmentFor(text));
  const title = titleOf(root.children);
  const warnings = [...remarkWarnings(remarks), ...remoteWarning(remoteAddresses(text)), ...included(names, 'put them into one file first')];
  return { root, format: 'markdown', ...(title === undefined ? {} : { title }), identifying: [], warnings };
}

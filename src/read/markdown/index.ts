import type { Document, ReadOptions, Warning } from '../../types.js';
import { unreadWarnings } from '../beside.js';
import type { Piece } from '../html/beside.js';
import { remoteWarning } from '../html/remote.js';
import { included } from '../included.js';
import { limitsOf } from '../limits.js';
import { flowWarnings, type Picture } from '../pictured.js';
import { decodeText } from '../text/encoded.js';
import { remoteAddresses, titleOf } from './facts.js';
import { linesOf } from './lines.js';
import type { ReadFragment } from './mend.js';
import { picturesIn } from './pictures.js';
import { definitionsIn, remarkWarnings } from './remarks.js';
import { markdownTree } from './tree.js';
import { withoutCode } from './verbatim.js';

/** The HTML in a text: how a piece of it is read, and what is to be told of all pieces that were. */
interface Pieces {
  readonly fragment: ReadFragment;
  readonly warnings: (pictures: readonly Picture[]) => readonly Warning[];
}

/** For text without any "<": no HTML can stand in it. */
const NO_HTML: Pieces = { fragment: () => [], warnings: flowWarnings };

/** The HTML parser takes as long to load as a short report to read, so only text that may hold HTML loads it. */
async function piecesOf(source: string): Promise<Pieces> {
  if (!source.includes('<')) return NO_HTML;
  const [{ fragment }, { besidePieces }, { commentsIn }] = [
    await import('../html/parse.js'),
    await import('../html/beside.js'),
    await import('../html/unprinted.js'),
  ];
  const pieces: Piece[] = [];
  return {
    fragment: (html, linesAbove, text) => fragment(html, linesAbove, text, (root) => pieces.push({ root, linesAbove })),
    warnings: (pictures) => [...besidePieces(pieces, pictures), ...unreadWarnings(commentsIn(withoutCode(source), { open: false }))],
  };
}

/** Reads Markdown: CommonMark with GFM, footnotes and front matter, and what kramdown writes. Throws LimitError. */
export async function readMarkdown(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { text } = await decodeText(bytes, options.encoding);
  const pieces = await piecesOf(text);
  const { included: names, remarks, ...root } = markdownTree(text, limitsOf(options), pieces.fragment);
  const title = titleOf(root.children);
  const lines = linesOf(withoutCode(text));
  const warnings = [
    ...remarkWarnings(remarks),
    ...pieces.warnings(picturesIn(lines)),
    ...unreadWarnings(definitionsIn(lines)),
    ...remoteWarning(remoteAddresses(text)),
    ...included(names, 'put them into one file first'),
  ];
  return { root, format: 'markdown', ...(title === undefined ? {} : { title }), identifying: [], warnings };
}

import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { shallow } from './guard.js';
import { plainText, type TextReader } from './inline.js';
import { withLooks } from './looks.js';
import { withoutPageNumbers } from './pagemarks.js';
import { withPanels } from './panels.js';
import { withStruck } from './struck.js';
import { NO_FRAMES, toTree } from './tree.js';
import { withUnseen } from './unseen.js';

/** The tree of a page; nothing in it is run or fetched. `sheets` are its style sheets that stand elsewhere. */
export const parse = (html: string, sheets: readonly string[] = []): Root =>
  withLooks(withStruck(withPanels(withUnseen(withoutPageNumbers(unified().use(rehypeParse).parse(shallow(html)) as Root), sheets)), sheets), sheets);

/** Nodes of a piece of HTML that stands in another document, `linesAbove` lines down in it; `text` reads its text. `told` is given its tree. */
export function fragment(html: string, linesAbove = 0, text: TextReader = plainText, told?: (piece: Root) => void): RootContent[] {
  const root = withLooks(withStruck(withUnseen(unified().use(rehypeParse, { fragment: true }).parse(shallow(html)) as Root)));
  told?.(root);
  return toTree(root, { frames: NO_FRAMES, text, linesAbove });
}

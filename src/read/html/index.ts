import type { Element, Root as Page } from 'hast';
import type { RootContent } from 'mdast';
import type { Document, ReadOptions } from '../../types.js';
import { unreadWarnings } from '../beside.js';
import { limitsOf } from '../limits.js';
import { markdownTree } from '../markdown/tree.js';
import { besideText } from './beside.js';
import { checkText } from './empty.js';
import { decodePage } from './encoding.js';
import { plainText } from './inline.js';
import { framesOf } from './main.js';
import { markdownIn } from './markdown.js';
import { attribute, childrenOf, isElement, isSkipped, type Parent } from './nodes.js';
import { withNotes } from './notes.js';
import { fragment, parse } from './parse.js';
import { remoteReferences } from './remote.js';
import { toTree } from './tree.js';
import { commentsIn } from './unprinted.js';

function find(parent: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

const textOf = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function authorOf(page: Page): Document['identifying'] {
  const meta = find(page, (element) => element.tagName === 'meta' && /^(?:author|dc\.creator)$/i.test(attribute(element, 'name')));
  const value = meta ? attribute(meta, 'content').trim() : '';
  return value === '' ? [] : [{ what: 'author', values: [value] }];
}

/** The nodes of a page: of its main content, or of the Markdown that it is written in. */
function nodesOf(html: string, page: Page, options: ReadOptions): RootContent[] {
  const markdown = markdownIn(html);
  if (markdown !== undefined) return markdownTree(markdown, limitsOf(options), fragment).children;
  return toTree(page, { frames: framesOf(page), text: plainText, linesAbove: 0 });
}

/** Reads a web page: its main content, and what frames it as furniture. Throws ReadError when it has no text or is only a notice. */
export function readHtml(bytes: Uint8Array, options: ReadOptions): Document {
  const html = decodePage(bytes, options.encoding).text;
  const page = withNotes(parse(html));
  const children = nodesOf(html, page, options);
  const title =
    textOf(find(page, (element) => element.tagName === 'title')) || textOf(find(page, (element) => element.tagName === 'h1' && !isSkipped(element)));
  const warnings = [
    ...checkText(children),
    ...remoteReferences(page),
    ...besideText(page, framesOf(page)),
    ...unreadWarnings(commentsIn(html, { open: true })),
  ];
  return { root: { type: 'root', children }, format: 'html', ...(title ? { title } : {}), identifying: authorOf(page), warnings };
}

import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CLOSINGS, GREETINGS, wordCount } from '../../text/index.js';

/** The line above a signature, after RFC 3676; trailing spaces are gone. */
const DELIMITER = /^--$/;
/** "Dear all, here is the text." */
const GREETS = new RegExp(`^(?:${GREETINGS})(?!\\p{L})[^.,:!]{0,80}(?:[,:!.]|$)`, 'iu');
/** "Kind regards, A. Person" */
const CLOSES = new RegExp(`^(?:${CLOSINGS})(?!\\p{L})`, 'iu');
const NAMES = /^\s{0,3}(?:[,.!–-]|\p{Lu}|$)/u;

/** Words: longer blocks at the start say more than that they greet, and longer ones below a closing are no names and addresses. */
const SHORT = { greeting: 12, signature: 15 };
/** Blocks: what is longer than a signature goes on with the text. */
const SIGNATURE = 12;

const isShort = (node: RootContent): boolean => wordCount(textOf(node)) <= SHORT.signature;

/** Where a signature begins: at the line that says so, or at a closing under which nothing but a few short lines stand. */
function signatureAt(nodes: readonly RootContent[]): number {
  const said = nodes.findLastIndex((node) => DELIMITER.test(textOf(node).trim()));
  const closing = nodes.findIndex((node, at) => at >= nodes.length - SIGNATURE && closes(node) && nodes.slice(at).every(isShort));
  const found = [said, closing].filter((at) => at >= 0);
  return found.length === 0 ? nodes.length : Math.min(...found);
}

function closes(node: RootContent): boolean {
  const text = textOf(node).trim();
  const found = CLOSES.exec(text);
  return found !== null && NAMES.test(text.slice(found[0].length));
}

const greets = (node: RootContent): boolean => wordCount(textOf(node)) <= SHORT.greeting && GREETS.test(textOf(node).trim());

/** A message with its greeting and its signature as what frames the text. */
export function framed(root: Root): Root {
  const end = signatureAt(root.children);
  const frames = (node: RootContent, at: number): boolean => at >= end || (at === 0 && greets(node));
  return {
    ...root,
    children: root.children.map((node, at) => (frames(node, at) ? ({ ...node, data: { ...node.data, furniture: true } } as RootContent) : node)),
  };
}

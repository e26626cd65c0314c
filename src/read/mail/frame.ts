import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CLOSINGS, GREETINGS, wordCount } from '../../text/index.js';
import type { NodeData } from '../../types.js';

/** The line above a signature, after RFC 3676; trailing spaces are gone. */
const DELIMITER = /^--$/;
/** "Dear all,", "To whom it may concern": what stands behind the comma is text. */
const GREETS = new RegExp(`^(?:${GREETINGS})(?!\\p{L})([^.,:;!?]{0,60}),?$`, 'iu');
/** "Kind regards, A. Person" */
const CLOSES = new RegExp(`^(?:${CLOSINGS})(?!\\p{L})`, 'iu');
/** Nothing, or names: "Thanks, and two more." goes on with the text. */
const NAMES = /^[,.!–-]?\s*(?:\p{Lu}[\p{L}\p{M}.’'-]*\s*){0,6}$/u;
/** What the text is made of: sentences, what leads to a list, numbers and bullets. A number of a telephone has no words behind it. */
const SAYS =
  /[.:;!?…][”"’')\]]*$|^(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)\]:]?|[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[)\]]|(?:\p{Ll}|[ivxlc]{1,5})[.:])\s+\p{L}{2}|[-–—•*·▪◦‣]\s)/u;

/** Words: longer blocks are no greetings, and longer ones below a closing no names and addresses. */
const SHORT = { greeting: 8, signature: 15 };
/** Blocks: what is longer than a signature goes on with the text. */
const SIGNATURE = 12;
/** Words in small letters behind a greeting that ends in nothing: "Dear all", "Sehr geehrte Damen und Herren"; more are a title or a sentence. */
const SMALL = 1;

const textIn = (node: RootContent): string => textOf(node).trim();

/** Whether a node may be a line of a signature: short, and no sentence, no item, nothing labelled. */
function isSigning(node: RootContent): boolean {
  const { type, label } = (node.data ?? {}) as NodeData;
  const text = textIn(node);
  if (node.type !== 'paragraph' || type === 'listItem' || label !== undefined) return false;
  return wordCount(text) <= SHORT.signature && (closes(node) || (!SAYS.test(text) && isNames(text)));
}

/** Names, offices and addresses: at most half of the words are in small letters, as those of a sentence are. */
function isNames(text: string): boolean {
  const found = text.split(/\s+/);
  return found.filter((word) => /^\p{Ll}+[,;]?$/u.test(word)).length * 2 <= found.length;
}

/** Where a signature begins: at the line that says so, or at a closing, under which nothing but a few short lines stand. */
function signatureAt(nodes: readonly RootContent[]): number {
  const begins = (node: RootContent): boolean => DELIMITER.test(textIn(node)) || closes(node);
  const from = Math.max(0, nodes.length - SIGNATURE);
  const found = nodes
    .slice(from)
    .findIndex((node, at) => begins(node) && nodes.slice(from + at).every((each) => DELIMITER.test(textIn(each)) || isSigning(each)));
  return found < 0 ? nodes.length : from + found;
}

function closes(node: RootContent): boolean {
  const text = textIn(node);
  const found = CLOSES.exec(text);
  return found !== null && NAMES.test(text.slice(found[0].length));
}

function greets(node: RootContent): boolean {
  const text = textIn(node);
  const found = node.type === 'paragraph' && wordCount(text) <= SHORT.greeting ? GREETS.exec(text) : null;
  if (!found) return false;
  return text.endsWith(',') || (found[1]?.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) <= SMALL;
}

/** A message with its greeting and its signature as what frames the text. */
export function framed(root: Root): Root {
  const end = signatureAt(root.children);
  const frames = (node: RootContent, at: number): boolean => at >= end || (at === 0 && greets(node));
  return {
    ...root,
    children: root.children.map((node, at) => (frames(node, at) ? ({ ...node, data: { ...node.data, furniture: true } } as RootContent) : node)),
  };
}

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ReadOptions } from '../../types.js';
import { ReadError } from '../errors.js';
import { checkLimit, limitsOf } from '../limits.js';

/** An XML element; names carry no prefix, because producers choose prefixes freely. Attributes are read by `attribute`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute, named with or without prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const key in element.attributes) if (local(key) === name) return element.attributes[key];
  return undefined;
}

/** The child elements. */
export function elements(parent: Element | undefined): readonly Element[] {
  return parent ? parent.children.filter((child) => typeof child !== 'string') : [];
}

/** The first child element of that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((each): each is Element => typeof each !== 'string' && each.name === name);
}

/** The first descendant along a path of names. */
export function descend(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => child(at, name), parent);
}

/** All text below an element. */
export function textOf(element: Element | undefined): string {
  return element ? element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('') : '';
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

const damaged = (part: string, why: string): ReadError =>
  new ReadError('unreadable', `the file is damaged (${part}: ${why}): open it in a word processor and save it anew, or get it again`);

/** Children of elements of these names are handed over one by one as they close, instead of being kept: a long body never stands in memory whole. */
export interface Taker {
  readonly parents: ReadonlySet<string>;
  readonly take: (element: Element, parent: string) => void;
}

/** How to parse: under which limits, and what to hand over instead of keeping it. */
export interface ParseOptions extends Pick<ReadOptions, 'limits'> {
  readonly taker?: Taker | undefined;
}

/**
 * Parses XML into a tree; `part` names it in messages. A DOCTYPE is refused: no word processor writes one, and it is how entity bombs
 * and outside files come in. Throws a ReadError on damaged XML, a LimitError where elements nest too deep.
 */
export function parseXml(bytes: Uint8Array, part: string, options: ParseOptions): Element {
  const document: Element = { name: '', attributes: {}, children: [] };
  const parser = new SaxesParser({ xmlns: false, position: false });
  refuse(parser, part);
  build(parser, document, options);
  parser.write(decode(bytes)).close();
  const root = elements(document)[0];
  if (!root) throw damaged(part, 'it is empty');
  return root;
}

function refuse(parser: SaxesParser, part: string): void {
  parser.on('doctype', () => {
    throw new ReadError('unreadable', `the file declares its own document type (${part}), which is not safe to read: save it anew in a word processor`);
  });
  parser.on('error', (error) => {
    throw damaged(part, error.message);
  });
}

function build(parser: SaxesParser, document: Element, { limits: given, taker }: ParseOptions): void {
  const limits = limitsOf(given ? { limits: given } : {});
  const open: Element[] = [document];
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: local(tag.name), attributes: tag.attributes, children: [] };
    const parent = open.at(-1);
    if (parent && !taker?.parents.has(parent.name)) parent.children.push(element);
    open.push(element);
    checkLimit(limits, 'depth', open.length - 1, 'levels of nested elements');
  });
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1)?.name ?? '';
    if (element && taker?.parents.has(parent)) taker.take(element, parent);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
}

import type { Element, Nodes, Root } from 'hast';
import { PAGE_WORDS, words } from '../../text/index.js';
import type { Warning } from '../../types.js';
import { type UnreadPart, unreadWarnings } from '../beside.js';
import { flowWarnings, type Picture, pictureWarnings, type Standing } from '../pictured.js';
import { attribute, childrenOf, isElement, isSkipped, type Parent } from './nodes.js';
import { parse } from './parse.js';
import { picturesIn } from './pictures.js';
import { NO_FRAMES } from './tree.js';
import { attributed, controlled, painted, scripted } from './unprinted.js';

/** Frames that play, map, measure or advertise: no text of a report stands in them. */
const NO_DOCUMENT =
  /\b(?:youtube|youtu|vimeo|dailymotion|soundcloud|spotify|googletagmanager|doubleclick|google\.[a-z]+\/maps|openstreetmap|facebook|twitter|recaptcha|addthis|hotjar)\b/i;
/** Fewer words than this in a hidden element are a caption or a command, unless they end as a sentence. */
const SENTENCE = 8;
/** So few words are a sentence if they end as one. */
const SHORT = 3;

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  const within = 'content' in node ? node.content?.children : 'children' in node ? node.children : undefined;
  return (within ?? []).map(textOf).join(' ');
};
const squeezed = (node: Nodes): string => textOf(node).replace(/\s+/g, ' ').trim();
const lineOf = ({ position }: Element) => (position ? { line: position.start.line } : {});

/** What each element holds that is not read; nothing where it holds no text of the document. */
const PARTS: Readonly<Record<string, (element: Element) => Omit<UnreadPart, 'place'> | undefined>> = {
  iframe: frame,
  embed: (element) => embedded(attribute(element, 'src'), attribute(element, 'type')),
  object: (element) => embedded(attribute(element, 'data'), attribute(element, 'type')),
  canvas: (element) => (squeezed(element) === '' ? { what: 'drawing by a program (canvas)' } : undefined),
  svg: (element) => printed('drawing with words (SVG)', labelsIn(element)),
  math: (element) => printed('formula', [squeezed(element)]),
  textarea: (element) => printed('form field', [squeezed(element)]),
  input: (element) => (/^(?:text|search|)$/.test(attribute(element, 'type')) ? printed('form field', [attribute(element, 'value').trim()]) : undefined),
};

function printed(what: string, texts: readonly string[]): Omit<UnreadPart, 'place'> | undefined {
  const told = texts.filter((text) => text !== '');
  return told.length > 0 ? { what, texts: told } : undefined;
}

function frame(element: Element): Omit<UnreadPart, 'place'> | undefined {
  const inner = attribute(element, 'srcDoc') || attribute(element, 'srcdoc');
  if (inner !== '') return printed('framed page', [squeezed(parse(inner))]);
  const source = attribute(element, 'src');
  const unseen = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attribute(element, side)));
  return source === '' || unseen || NO_DOCUMENT.test(source) ? undefined : { what: 'framed page' };
}

function embedded(source: string, type: string): Omit<UnreadPart, 'place'> | undefined {
  const isDocument = /pdf|html|word|opendocument|text/i.test(type) || /\.(?:pdf|x?html?|docx?|odt|rtf|txt)(?:[?#]|$)/i.test(source);
  return isDocument ? { what: 'embedded document' } : undefined;
}

function labelsIn(element: Parent): string[] {
  return childrenOf(element).flatMap((child) => (!isElement(child) ? [] : child.tagName === 'text' ? [squeezed(child)] : labelsIn(child)));
}

/** Warns of what a page shows and is not read, of sentences that it hides, and of pictures as large as a page. */
export function besideText(page: Root, frames: ReadonlySet<Element>): Warning[] {
  const found: Found = { parts: [], hidden: [], standing: [] };
  look(page, found);
  found.parts.push(...written(page));
  return [...unreadWarnings(found.parts), ...hiddenWarning(found.hidden), ...pictureWarnings(found.standing), ...flowWarnings(picturesIn(page, frames))];
}

/** What stands in a page, wherever, for programs, for pointing at and for choosing from: a page may show it, and its text does not. */
function written(parent: Parent): UnreadPart[] {
  return childrenOf(parent).flatMap((child) => {
    if (!isElement(child)) return [];
    const place = lineOf(child);
    const own = attributed(
      Object.entries(child.properties).flatMap(([name, value]) => (typeof value === 'string' && !ADDRESSES.test(name) ? [value] : [])),
      place,
    );
    return [...own, ...(WRITTEN[child.tagName]?.(textOf(child), place) ?? written(child))];
  });
}

/** Attributes that say where something is or how it looks. */
const ADDRESSES = /^(?:href|src|srcSet|sizes|style|d|on[A-Z]\w*)$/;

/** The elements whose text is none of the page. */
const WRITTEN: Readonly<Record<string, (text: string, place: UnreadPart['place']) => UnreadPart[]>> = {
  script: scripted,
  style: painted,
  ...Object.fromEntries(['button', 'select', 'datalist', 'audio', 'video'].map((name) => [name, controlled])),
};

/** A piece of HTML that stands in another document, so many lines down in it. */
export interface Piece {
  readonly root: Root;
  readonly linesAbove: number;
}

/** Warns of what pieces of HTML show and is not read, of the sentences that they hide, and of their pictures. */
export function besidePieces(pieces: readonly Piece[], pictures: readonly Picture[]): Warning[] {
  const found: Found = { parts: [], hidden: [], standing: [] };
  for (const { root, linesAbove } of pieces) {
    const own: Found = { ...found, parts: [] };
    look(root, own);
    own.parts.push(...written(root));
    found.parts.push(...own.parts.map((part) => lowered(part, linesAbove)));
  }
  const more = pieces.flatMap(({ root, linesAbove }) => picturesIn(root, NO_FRAMES).map((picture) => lowered(picture, linesAbove)));
  return [...unreadWarnings(found.parts), ...hiddenWarning(found.hidden), ...flowWarnings([...pictures, ...more])];
}

/** The same, that many lines down. */
const lowered = <T extends { readonly place: UnreadPart['place'] }>(one: T, lines: number): T => ({
  ...one,
  place: one.place.line === undefined ? one.place : { ...one.place, line: one.place.line + lines },
});

interface Found {
  readonly parts: UnreadPart[];
  readonly hidden: string[];
  readonly standing: Standing[];
}

function look(parent: Parent, found: Found): void {
  for (const child of childrenOf(parent)) {
    if (isElement(child)) lookAt(child, found);
    else if (child.type === 'text' && child.value.trim() !== '') {
      found.standing.push({ words: words(child.value).length, opening: child.value.trim().slice(0, 40) });
    }
  }
}

function lookAt(element: Element, found: Found): void {
  const part = PARTS[element.tagName]?.(element);
  if (part) found.parts.push({ ...part, place: lineOf(element) });
  else if (element.tagName === 'img' && isPage(element)) found.standing.push({ picture: lineOf(element) });
  else if (!isSkipped(element)) look(element, found);
  else if (isHiddenText(element)) found.hidden.push(squeezed(element));
}

/** What a page says to browsers that run no scripts, which is no text of the document. */
const NO_SCRIPT = /java\s?script|browser|cookie|<(?:img|iframe)\b/i;

/** Elements that are skipped by what they are hold no sentences to be hidden. */
const MACHINERY = new Set(['script', 'style', 'head', 'title', 'button', 'select', 'datalist', 'audio', 'video', 'picture', 'map']);

/** Whether what an element hides may be text of the document: sentences, or any words that its letters alone hide. */
function isHiddenText(element: Element): boolean {
  const text = squeezed(element);
  if (MACHINERY.has(element.tagName) || (element.tagName === 'noscript' && NO_SCRIPT.test(text))) return false;
  const count = words(text).length;
  return count >= SENTENCE || (count >= SHORT && /[.;!?…]["”’»)]{0,2}$/u.test(text)) || (count > 0 && attribute(element, 'dataUnseen') !== '');
}

function hiddenWarning(texts: readonly string[]): Warning[] {
  if (texts.length === 0) return [];
  const message = `${texts.length} passage${texts.length === 1 ? '' : 's'} of hidden text: the page shows ${texts.length === 1 ? 'it' : 'them'} on demand or never, and ${texts.length === 1 ? 'it was' : 'they were'} not read.`;
  return [{ code: 'hidden-text', message, locators: [], texts: texts.slice(0, 50).map((text) => text.slice(0, 300)) }];
}

/** In pixels: the height of a page, which is upright. */
const PAGE_HEIGHT = 700;
const UPRIGHT = { least: 1.2, most: 1.7 };
/** File names of scanned pages: "page-3.png", "scan_0012.jpg". */
const PAGE_NAME = new RegExp(String.raw`(?:^|[/_-])(?:${PAGE_WORDS}|scan|p)[-_ ]?\d{1,4}\.(?:png|jpe?g|gif|tiff?|webp)$`, 'iu');

function isPage(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number.parseInt(attribute(image, side), 10) || 0) as [number, number];
  const upright = height >= PAGE_HEIGHT && height >= UPRIGHT.least * width && height <= UPRIGHT.most * width;
  return upright || PAGE_NAME.test(attribute(image, 'src').split(/[?#]/)[0] ?? '');
}

import type { Element, ElementContent } from 'hast';
import { hasRoom, type Picture } from '../pictured.js';
import { BLOCKS } from './elements.js';
import { attribute, childrenOf, isElement, isSkipped, type Parent } from './nodes.js';
import { declarations, PLAIN, sizeFrom } from './styles.js';

/** Around the text by what they are; logos stand there. */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);

/** The pictures of a page that stand alone between its paragraphs and are wide enough for a sentence; not those in what only frames the text. */
export function picturesIn(parent: Parent, frames: ReadonlySet<Element>, beside = false): Picture[] {
  if (isFigure(parent)) return [];
  return runsOf(parent).flatMap((run) => {
    const written = beside || run.some((node) => node.type === 'text' && node.value.trim() !== '');
    return run.flatMap((node) => (isElement(node) ? pictureOf(node, { frames, written }) : []));
  });
}

interface Around {
  readonly frames: ReadonlySet<Element>;
  readonly written: boolean;
}

function pictureOf(element: Element, { frames, written }: Around): Picture[] {
  if (frames.has(element) || AROUND.has(element.tagName) || (isSkipped(element) && element.tagName !== 'picture')) return [];
  if (element.tagName !== 'img') return picturesIn(element, frames, written && !BLOCKS.has(element.tagName));
  if (written || isDecoration(element)) return [];
  const { position } = element;
  return [{ place: position ? { line: position.start.line } : {}, says: attribute(element, 'alt').trim() }];
}

/** The children of a parent, parted at what begins and ends a block. */
function runsOf(parent: Parent): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  for (const child of childrenOf(parent)) {
    if (isElement(child) && BLOCKS.has(child.tagName)) runs.push([child], []);
    else runs.at(-1)?.push(child);
  }
  return runs;
}

/** A picture with a caption is a figure. */
const isFigure = (parent: Parent): boolean =>
  parent.type === 'element' && parent.tagName === 'figure' && parent.children.some((child) => isElement(child) && child.tagName === 'figcaption');

/** Lower than a line of text. */
const LOW = 12;

/** A size that says how large something is, and not only what share of something else. */
const LENGTH = /^\d.*[a-z]$/;

/** What is said to be for the eye only, or is too small for a sentence. An empty text for who does not see a picture says little: many programs write none. */
function isDecoration(image: Element): boolean {
  const style = new Map(declarations(attribute(image, 'style')));
  const pixels = (side: string) =>
    LENGTH.test(style.get(side) ?? '') ? sizeFrom(style.get(side) ?? '', PLAIN.size) : Number.parseInt(attribute(image, side), 10);
  return /^(?:presentation|none)$/.test(attribute(image, 'role')) || !hasRoom(pixels('width'), 'px') || pixels('height') < LOW;
}

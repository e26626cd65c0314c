import type { Element, ElementContent } from 'hast';
import { hasRoom, type Picture } from '../pictured.js';
import { BLOCKS } from './elements.js';
import { attribute, childrenOf, isElement, isSkipped, type Parent } from './nodes.js';

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

/** An empty text for who does not see it says that a picture is for the eye only. */
function isDecoration(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number.parseInt(attribute(image, side), 10)) as [number, number];
  const { alt } = image.properties;
  return alt === '' || /^(?:presentation|none)$/.test(attribute(image, 'role')) || !hasRoom(width, 'px') || height < LOW;
}

import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import type { UnreadPart } from '../beside.js';
import { fillsPage, hasRoom, type Standing } from '../pictured.js';
import { diagramBox, type Parts } from './parts.js';

/** English Metric Units of a centimetre, points of one. */
const EMU = 360_000;
const POINT = 28.35;

type Place = UnreadPart['place'];

/** What is not read of the element of a body: diagrams without words, documents outside the file, embedded objects, the choice of a drop-down field. */
export function unreadIn(element: Element, place: Place, parts: Parts): UnreadPart[] {
  return chosen(element).flatMap((each) => [...partOf(each, place, parts), ...elements(each).flatMap((below) => unreadIn(below, place, parts))]);
}

/** Word writes objects twice, for new readers and for old: the first way counts. */
function chosen(element: Element): readonly Element[] {
  return element.name === 'AlternateContent' ? elements(element).slice(0, 1) : [element];
}

function partOf(element: Element, place: Place, parts: Parts): UnreadPart[] {
  const id = attribute(element, 'id');
  const outside = (what: string): UnreadPart[] => [{ what, place, name: parts.target(id) ?? '' }];
  if (element.name === 'relIds') return diagramBox(parts.diagram(attribute(element, 'dm'))) ? [] : [{ what: 'diagram (SmartArt)', place }];
  if (element.name === 'altChunk') return parts.name(id) === undefined ? outside(CHUNK) : [];
  if (element.name === 'subDoc') return outside('sub-document');
  if (element.name === 'OLEObject') return parts.name(id) === undefined ? outside(objectName(element)) : [];
  if (element.name === 'ddList') return [{ what: 'drop-down field', place, texts: chosenIn(element) }];
  return [];
}

/** What a document taken in is called. */
export const CHUNK = 'taken-in document (altChunk)';

const objectName = (element: Element): string => `embedded object (${attribute(element, 'ProgID') ?? 'OLE'})`;

/** A file embedded in a body, by its name in the package. */
export interface Embedded {
  readonly name: string;
  readonly what: string;
  /** a document in full view, not behind an icon: its words stand on the page as those around it */
  readonly shown: boolean;
}

/** The files embedded in an element. */
export function embeddedIn(element: Element, parts: Parts): Embedded[] {
  return chosen(element).flatMap((each) => {
    const name = each.name === 'OLEObject' ? parts.name(attribute(each, 'id')) : undefined;
    return [
      ...(name === undefined ? [] : [{ name, what: objectName(each), shown: isShown(each) }]),
      ...elements(each).flatMap((below) => embeddedIn(below, parts)),
    ];
  });
}

const isShown = (object: Element): boolean => /^Word\./i.test(attribute(object, 'ProgID') ?? '') && attribute(object, 'DrawAspect') !== 'Icon';

function chosenIn(list: Element): string[] {
  const entries = elements(list).flatMap((each) => (each.name === 'listEntry' ? [attribute(each, 'val') ?? ''] : []));
  return [entries[Number(attribute(child(list, 'result'), 'val') ?? 0)] ?? ''].filter((text) => text !== '');
}

/** What stands in an element of a body: its words, and pictures as large as a page. */
export function standingIn(element: Element, place: Place): Standing[] {
  const text = textOf(element);
  const written: Standing[] = text.trim() === '' ? [] : [{ words: text.trim().split(/\s+/).length, opening: text.slice(0, 40) }];
  const large = picturesIn(element).map(() => ({ picture: place }));
  return [...written, ...large, ...(large.length > 0 ? [] : aloneIn(element).map((says) => ({ inFlow: { place, says } })))];
}

/** What is written for who does not see them of the pictures that have a paragraph to themselves, and room for a sentence. */
function aloneIn(element: Element): string[] {
  if (element.name !== 'p') return elements(element).flatMap(aloneIn);
  return textOf(element).trim() === '' ? drawnIn(element) : [];
}

function drawnIn(element: Element): string[] {
  if (element.name === 'AlternateContent') return elements(element).slice(0, 1).flatMap(drawnIn);
  if (!DRAWN.has(element.name)) return elements(element).flatMap(drawnIn);
  const [width] = sizeOf(element);
  return hasRoom(width, 'cm') && holdsPicture(element) && !isDecoration(element) ? [attribute(child(element, 'docPr'), 'descr') ?? ''] : [];
}

const DRAWN: ReadonlySet<string> = new Set(['inline', 'anchor', 'shape']);

/** Whether a picture is said to be for the eye only. */
const isDecoration = (element: Element): boolean =>
  (element.name === 'decorative' && attribute(element, 'val') !== '0') || elements(element).some(isDecoration);

function picturesIn(element: Element): Element[] {
  if (element.name === 'AlternateContent') return elements(element).slice(0, 1).flatMap(picturesIn);
  const [width, height] = sizeOf(element);
  if (fillsPage(width, height) && holdsPicture(element)) return [element];
  return elements(element).flatMap(picturesIn);
}

/** In centimetres: the size of a drawing, or of a shape of the older kind. */
function sizeOf(element: Element): [width: number, height: number] {
  if (element.name === 'inline' || element.name === 'anchor') {
    const extent = child(element, 'extent');
    return [Number(attribute(extent, 'cx') ?? 0) / EMU, Number(attribute(extent, 'cy') ?? 0) / EMU];
  }
  const style = element.name === 'shape' ? (attribute(element, 'style') ?? '') : '';
  const points = (name: string) => Number(new RegExp(`(?:^|;)\\s{0,4}${name}:([\\d.]{1,10})pt`).exec(style)?.[1] ?? 0) / POINT;
  return [points('width'), points('height')];
}

function holdsPicture(element: Element): boolean {
  return element.name === 'blip' || element.name === 'imagedata' || elements(element).some(holdsPicture);
}

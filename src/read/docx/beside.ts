import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import type { UnreadPart } from '../beside.js';
import { fillsPage, type Standing } from '../pictured.js';
import type { Package } from './package.js';

/** English Metric Units of a centimetre, points of one. */
const EMU = 360_000;
const POINT = 28.35;

type Place = UnreadPart['place'];

/** What is not read of the element of a body: diagrams, embedded and taken-in documents, the choice of a drop-down field. */
export function unreadIn(element: Element, place: Place, file: Package): UnreadPart[] {
  if (element.name === 'AlternateContent')
    return elements(element)
      .slice(0, 1)
      .flatMap((choice) => unreadIn(choice, place, file));
  return [...partOf(element, place, file), ...elements(element).flatMap((each) => unreadIn(each, place, file))];
}

function partOf(element: Element, place: Place, file: Package): UnreadPart[] {
  if (element.name === 'relIds') return [{ what: 'diagram (SmartArt)', place, ...textsOf(diagram(element, file)) }];
  if (element.name === 'altChunk') return [{ what: 'taken-in document (altChunk)', place }];
  if (element.name === 'subDoc') return [{ what: 'sub-document', place }];
  if (element.name === 'OLEObject') return [{ what: `embedded object (${attribute(element, 'ProgID') ?? 'OLE'})`, place }];
  if (element.name === 'ddList') return [{ what: 'drop-down field', place, texts: chosenIn(element) }];
  return [];
}

function diagram(element: Element, file: Package): Element | undefined {
  const id = attribute(element, 'dm');
  return file.part(file.relationships(file.main).find((each) => each.id === id && !each.external)?.target);
}

/** The texts of the points of a diagram. */
function textsOf(model: Element | undefined): Pick<UnreadPart, 'texts'> {
  if (!model) return {};
  const points = elements(child(model, 'ptLst')).map((point) => textOf(child(point, 't')).trim());
  return { texts: points.filter((text) => text !== '') };
}

function chosenIn(list: Element): string[] {
  const entries = elements(list).flatMap((each) => (each.name === 'listEntry' ? [attribute(each, 'val') ?? ''] : []));
  return [entries[Number(attribute(child(list, 'result'), 'val') ?? 0)] ?? ''].filter((text) => text !== '');
}

/** What stands in an element of a body: its words, and pictures as large as a page. */
export function standingIn(element: Element, place: Place): Standing[] {
  const text = textOf(element);
  const written: Standing[] = text.trim() === '' ? [] : [{ words: text.trim().split(/\s+/).length, opening: text.slice(0, 40) }];
  return [...written, ...picturesIn(element).map(() => ({ picture: place }))];
}

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

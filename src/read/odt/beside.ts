import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import type { UnreadPart } from '../beside.js';
import { fillsPage, hasRoom, type Standing } from '../pictured.js';

type Place = UnreadPart['place'];
/** Gives the root of another part of the file. */
export type PartOf = (name: string) => Element | undefined;

/** What is not read of an element of a text: formulas that stand in no paragraph, embedded objects, what form fields hold. */
export function unreadIn(element: Element, place: Place, part: PartOf, written = false): UnreadPart[] {
  const inside = written || element.name === 'p' || element.name === 'h';
  const own = partsOf(element, place, part).filter(({ what, texts = [] }) => !(inside && what === 'formula' && texts.length > 0));
  return [...own, ...(element.name === 'object' ? [] : elements(element).flatMap((each) => unreadIn(each, place, part, inside)))];
}

const FIELDS = new Set(['textarea', 'formatted-text', 'combobox', 'date']);

function partsOf(element: Element, place: Place, part: PartOf): UnreadPart[] {
  if (element.name === 'object-ole') return [{ what: 'embedded object', place }];
  if (element.name === 'object') return objectOf(rootOf(element, part), place);
  const value = attribute(element, 'current-value') ?? (FIELDS.has(element.name) ? attribute(element, 'value') : undefined);
  return value === undefined || value.trim() === '' ? [] : [{ what: 'form field', place, texts: [value.trim()] }];
}

/** What an object holds: inside it, or in a part of its own. */
function rootOf(object: Element, part: PartOf): Element | undefined {
  return elements(object)[0] ?? part(`${(attribute(object, 'href') ?? '').replace(/^\.\//, '')}/content.xml`);
}

/** The formula that an object holds, as its signs in order; undefined where it is none. It is read where it stands. */
export function formulaIn(object: Element, part: PartOf): string | undefined {
  const root = rootOf(object, part);
  return root?.name === 'math' ? formulaOf(root) : undefined;
}

/** A chart draws numbers; what else is embedded has words. */
function objectOf(root: Element | undefined, place: Place): UnreadPart[] {
  if (!root) return [{ what: 'embedded object', place }];
  if (root.name === 'math') return [{ what: 'formula', place, texts: [formulaOf(root)].filter((text) => text !== '') }];
  const body = child(root, 'body');
  return child(body, 'chart') ? [] : [{ what: 'embedded document', place, texts: paragraphsIn(body ?? root) }];
}

/** The signs of a formula, without its source in the language of the editor. */
function formulaOf(root: Element): string {
  const signs = (element: Element): string =>
    element.name === 'annotation' ? '' : element.children.map((each) => (typeof each === 'string' ? each : signs(each))).join('');
  return signs(root).replace(/\s+/g, ' ').trim();
}

function paragraphsIn(element: Element): string[] {
  if (element.name === 'p' || element.name === 'h') return [textOf(element).trim()].filter((text) => text !== '');
  return elements(element).flatMap(paragraphsIn);
}

/** What stands in an element of a text: its words, and pictures as large as a page. */
export function standingIn(element: Element, place: Place): Standing[] {
  const text = textOf(element);
  const written: Standing[] = text.trim() === '' ? [] : [{ words: text.trim().split(/\s+/).length, opening: text.slice(0, 40) }];
  const large = picturesIn(element).map(() => ({ picture: place }));
  return [...written, ...large, ...(large.length > 0 ? [] : aloneIn(element).map((says) => ({ inFlow: { place, says } })))];
}

/** What is written for who does not see them of the pictures that have a paragraph to themselves, and room for a sentence. */
function aloneIn(element: Element): string[] {
  if (element.name !== 'p') return elements(element).flatMap(aloneIn);
  const frames = elements(element).filter(({ name }) => name === 'frame');
  const written = textOf({ ...element, children: element.children.filter((each) => typeof each === 'string' || each.name !== 'frame') }).trim() !== '';
  return written
    ? []
    : frames.filter((frame) => child(frame, 'image') && hasRoom(length(frame, 'width'), 'cm')).map((frame) => textOf(child(frame, 'desc')).trim());
}

function picturesIn(element: Element): Element[] {
  if (element.name === 'frame' && child(element, 'image') && fillsPage(length(element, 'width'), length(element, 'height'))) return [element];
  return elements(element).flatMap(picturesIn);
}

/** Centimetres in the units of lengths. */
const UNITS: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };

function length(element: Element, name: string): number {
  const [, number = '0', unit = 'cm'] = /^([\d.]{1,12})(cm|mm|in|pt|pc)$/.exec(attribute(element, name) ?? '') ?? [];
  return Number(number) * (UNITS[unit] ?? 0);
}

import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import type { Change } from '../flow/index.js';

/** One entry of the list of tracked changes: a deletion keeps here what it took out of the text. */
export interface Region {
  readonly change: Change;
  readonly deleted?: Element;
}

function authorship(element: Element | undefined): Pick<Change, 'author' | 'date'> {
  const author = textOf(child(element, 'creator')).trim();
  const date = textOf(child(element, 'date')).trim();
  return { ...(author && { author }), ...(date && { date }) };
}

function regionOf(element: Element): Region | undefined {
  const kind = elements(element)[0];
  const who = authorship(child(kind, 'change-info'));
  if (kind?.name === 'insertion') return { change: { kind: 'insertion', leaves: false, ...who } };
  if (kind?.name === 'deletion') return { change: { kind: 'deletion', leaves: true, ...who }, deleted: kind };
  return undefined;
}

/** Reads the list of tracked changes by identifier; changes of format alone are left out. */
export function readChanges(element: Element): ReadonlyMap<string, Region> {
  const found = elements(element).flatMap((each): [string, Region][] => {
    const region = regionOf(each);
    // older files name regions in text:id, newer ones in xml:id
    return region ? [[attribute(each, 'id') ?? '', region]] : [];
  });
  return new Map(found);
}

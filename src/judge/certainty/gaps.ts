import { words } from '../../text/index.js';
import { placesOf } from '../../text/places.js';
import { type Gap, type Locator, otherSide, type Pair, type Side, type Site, type Unit } from '../../types.js';
import { type Claim, missing } from './facts.js';

/** A part that holds less than this share of a unit's words is too small for its counterpart. */
const ROOM = 0.5;
/** A text that holds this share of a unit's words that carry meaning may be the unit; a few of them stand anywhere. */
const HELD = 0.5;
/** Words shorter than this are articles, prepositions and the like in every language that is read. */
const SHORT = 4;
/** Pages, paragraphs or lines named in a reason before "and others". */
const PLACES = 4;

/** What was not compared and could hold what is said to be gone, or is a piece of what is said to differ. */
export function gapDoubts({ match, outcome, facts, names }: Claim): string[] {
  const side = missing(match);
  if (side) {
    const units = match[side === 'final' ? 'draft' : 'final'];
    return facts.gaps[side]
      .map((gap) => (gap.here ? { ...gap, locators: gap.locators.filter((place) => isAt(place, match.site)), further: 0 } : gap))
      .filter((gap) => (gap.here && gap.locators.length > 0) || units.some((unit) => couldHold(gap, unit)))
      .map((gap) => `it may stand in ${told(gap, names[side])}`);
  }
  return (['draft', 'final'] as const).flatMap((own) => [
    ...facts.gaps[own].filter((gap) => isPieceOf(gap, match[own], match[otherSide(own)])).map((gap) => `beside its words stands ${told(gap, names[own])}`),
    ...(outcome === 'kept' ? [] : facts.gaps[own].filter((gap) => holds(gap, match[own])).map((gap) => `its words stand in ${told(gap, names[own])}`)),
  ]);
}

/** Whether units stand in what was put together by a guess: there words may seem to have gone or come that stand beside them. */
const holds = ({ kind, locators }: Gap, own: readonly Unit[]): boolean =>
  kind === 'guessed' && own.some(({ locator }) => locators.some((place) => isExact(place) && isIn(place, locator)));

/** Whether a place lies in a stretch of the document, its edges included. */
function isAt(place: Locator, { after, before }: Site = {}): boolean {
  return (!after || order(after, place) <= 0) && (!before || order(place, before) <= 0);
}

/** Which of two places of a file comes first, below 0 the one; places of two files, or that are told in no common way, are together. */
function order(one: Locator, other: Locator): number {
  if (one.file !== other.file) return 0;
  const by = (['line', 'paragraph', 'page'] as const).find((unit) => one[unit] !== undefined && other[unit] !== undefined);
  return by === undefined ? 0 : (one[by] ?? 0) - (other[by] ?? 0);
}

/** Whether a unit could stand in what was not read: there is room for it, or what is known of the words is like its own. */
function couldHold({ texts, further }: Gap, { text }: Unit): boolean {
  return further >= ROOM * words(text).length || texts.some((each) => heldBy(each, text) >= HELD);
}

/** The share of the words of a text that carry meaning which another text has, too. */
function heldBy(holder: string, text: string): number {
  const asked = contentOf(text);
  const held = contentOf(holder);
  return asked.size === 0 ? 0 : [...asked].filter((word) => held.has(word)).length / asked.size;
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(words(text).flatMap(({ norm }) => (norm.length >= SHORT || /\p{N}/u.test(norm) ? [norm] : [])));
}

/** Whether what was not read belongs into the very text that is compared: it stands in its paragraph, or holds words of it that only the other side shows. */
function isPieceOf({ kind, here: apart, locators, texts, further }: Gap, own: readonly Unit[], other: readonly Unit[]): boolean {
  if (kind === 'hidden' || kind === 'guessed' || apart) return false;
  const here = own.flatMap(({ locator }) => locators.filter((place) => isIn(place, locator)));
  if (here.length === 0) return false;
  if (here.some(isExact)) return true;
  const shown = contentOf(own.map(({ text }) => text).join(' '));
  const lost = [...contentOf(other.map(({ text }) => text).join(' '))].filter((word) => !shown.has(word));
  return further === 0 && texts.some((text) => lost.some((word) => contentOf(text).has(word)));
}

const isExact = ({ paragraph, line }: Locator): boolean => paragraph !== undefined || line !== undefined;

/** Whether a place lies in the stretch of another: by paragraph, line or page, whichever both know. */
function isIn(place: Locator, of: Locator): boolean {
  if (place.file !== of.file) return false;
  if (place.paragraph !== undefined && of.paragraph !== undefined) return place.paragraph === of.paragraph;
  if (place.line !== undefined && of.line !== undefined) return place.line >= of.line && place.line <= (of.endLine ?? of.line);
  return place.page !== undefined && of.page !== undefined && place.page >= of.page && place.page <= (of.endPage ?? of.page);
}

/** "a part of the final that was not read (page 3)". */
function told({ name, locators }: Gap, side: string): string {
  const places = placesOf(locators, PLACES);
  return `${name.replace('{side}', side)}${places === '' ? '' : ` (${places})`}`;
}

/** The gaps of each side without what stands in the gaps of the other, too: what both versions hide in the same words was not dropped into it. */
export function withoutShared(gaps: Pair<readonly Gap[]>): Pair<readonly Gap[]> {
  const texts = { draft: new Set(gaps.draft.flatMap((gap) => gap.texts)), final: new Set(gaps.final.flatMap((gap) => gap.texts)) };
  const own = (side: Side, other: Side): readonly Gap[] =>
    gaps[side]
      .map((gap) => ({ ...gap, texts: gap.texts.filter((text) => !texts[other].has(text)) }))
      .filter(({ further, texts: left }) => further > 0 || left.length > 0);
  return { draft: own('draft', 'final'), final: own('final', 'draft') };
}

import { attribute, child, descend, type Element, elements } from '../archive/index.js';
import { isPaper, isTitleStyle, type Look, outlineOfStyle } from '../flow/index.js';

/** What a style says that matters to the outline; undefined where it leaves it to the style it is based on. */
export interface Style extends Look {
  readonly id: string;
  readonly name?: string | undefined;
  readonly base?: string | undefined;
  /** outline level from 0; 9 is body text */
  readonly outline?: number | undefined;
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly boxed?: boolean | undefined;
}

/** The styles of a Word file, with what they inherit. */
export interface Styles {
  /** The first value along a style and those it is based on. */
  readonly find: <K extends keyof Style>(id: string | undefined, key: K) => Style[K] | undefined;
  readonly name: (id: string | undefined) => string;
  readonly byDefault: string | undefined;
  /** the look of words of which no style says anything */
  readonly plain: Look;
  /** whether a style, or one it is based on, is named like those of headings */
  readonly titled: (id: string | undefined) => boolean;
}

/** Styles based on styles: Word itself allows no more than eleven, and a circle must end. */
const CHAIN = 30;

/** A switch of Word: absent is undefined, present is on unless its value says off. */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? 'true');
}

/** What an empty control says in place of what is to be written there ("Click here to enter text") is no text. */
export function isPlaceholder(control: Element): boolean {
  const properties = child(control, 'sdtPr');
  // what nobody can fill in waits for nothing: its words are the text
  const locked = /contentlocked/i.test(attribute(child(properties, 'lock'), 'val') ?? '');
  return isOn(properties, 'showingPlcHdr') === true && !locked;
}

/** One line through the words or two: where either is on, they are struck out, though the other is switched off. */
const eitherOn = (own: boolean | undefined, other: boolean | undefined): boolean | undefined => own || other || (own ?? other);

/** Half points: letters of this size are a dot to a reader. */
export const DOT = 2;

/** Whether an element takes a colour from the theme: which one it is only the theme could tell. */
const isThemed = (element: Element | undefined): boolean => Object.keys(element?.attributes ?? {}).some((name) => /(?:^|:)theme/i.test(name));

/** Whether something other than paper is painted behind words, by a shading or a marker; undefined where properties say nothing. */
export function paintedBy(properties: Element | undefined): boolean | undefined {
  const marker = attribute(child(properties, 'highlight'), 'val');
  const shading = child(properties, 'shd');
  if (marker === undefined && !shading) return undefined;
  const [fill = 'auto', pattern = 'clear'] = [attribute(shading, 'fill'), attribute(shading, 'val')];
  const isBare = !shading || (/^(?:clear|nil)$/.test(pattern) && !isThemed(shading) && (fill === 'auto' || isPaper(fill)));
  return !isBare || !/^(?:none|white)$/.test(marker ?? 'none');
}

/** What run properties say of the look of words. */
export function lookIn(properties: Element | undefined): Look {
  const place = attribute(child(properties, 'vertAlign'), 'val');
  const colour = child(properties, 'color');
  return {
    hidden: isOn(properties, 'vanish'),
    pale: isThemed(colour) ? false : isPaper(attribute(colour, 'val')),
    painted: paintedBy(properties),
    bold: isOn(properties, 'b'),
    struck: eitherOn(isOn(properties, 'strike'), isOn(properties, 'dstrike')),
    underlined: isOn(properties, 'u'),
    size: numberIn(properties, 'sz'),
    raised: place === undefined ? undefined : place === 'superscript',
  };
}

/** Half points that Word takes where a file says nothing. */
const PLAIN_SIZE = 20;

const lookGiven = (properties: Element | undefined): Look => Object.fromEntries(Object.entries(lookIn(properties)).filter(([, value]) => value !== undefined));

/** The integer in an element's `val`. */
export function numberIn(parent: Element | undefined, name: string): number | undefined {
  const value = Number.parseInt(attribute(child(parent, name), 'val') ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

const SIDES = ['top', 'left', 'bottom', 'right'];

/** Whether paragraph properties draw a border on all four sides; undefined where they say nothing. */
export function boxedBy(properties: Element | undefined): boolean | undefined {
  const borders = child(properties, 'pBdr');
  if (!borders) return undefined;
  return SIDES.every((side) => !['nil', 'none', undefined].includes(attribute(child(borders, side), 'val')));
}

function styleOf(element: Element): Style {
  const paragraph = child(element, 'pPr');
  const run = child(element, 'rPr');
  const numbering = child(paragraph, 'numPr');
  return {
    id: attribute(element, 'styleId') ?? '',
    name: attribute(child(element, 'name'), 'val'),
    base: attribute(child(element, 'basedOn'), 'val'),
    outline: numberIn(paragraph, 'outlineLvl'),
    list: attribute(child(numbering, 'numId'), 'val'),
    level: numberIn(numbering, 'ilvl'),
    ...lookIn(run),
    painted: paintedBy(run) || (paintedBy(paragraph) ?? paintedBy(run)),
    boxed: boxedBy(paragraph),
  };
}

/** Reads the styles part; without one, style identifiers are taken for the built-in names. */
export function readStyles(root: Element | undefined): Styles {
  const found = elements(root).filter((each) => each.name === 'style');
  const styles = new Map(found.map((each) => [attribute(each, 'styleId') ?? '', styleOf(each)]));
  const normal = found.find((each) => attribute(each, 'type') === 'paragraph' && attribute(each, 'default') === '1');
  const name = (id: string | undefined): string => styles.get(id ?? '')?.name ?? id ?? '';
  const find: Styles['find'] = (id, key) => {
    for (let at = id, steps = 0; at !== undefined && steps < CHAIN; at = styles.get(at)?.base, steps++) {
      const value = styles.get(at)?.[key] ?? (key === 'outline' ? (outlineOfStyle(name(at)) as Style[typeof key]) : undefined);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const titled = (id: string | undefined): boolean => {
    for (let at = id, steps = 0; at !== undefined && steps < CHAIN; at = styles.get(at)?.base, steps++) if (isTitleStyle(name(at))) return true;
    return false;
  };
  const plain = { size: PLAIN_SIZE, ...lookGiven(descend(root, 'docDefaults', 'rPrDefault', 'rPr')) };
  return { find, name, byDefault: attribute(normal, 'styleId'), plain, titled };
}

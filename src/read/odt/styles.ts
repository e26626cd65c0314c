import { attribute, child, type Element, elements } from '../archive/index.js';
import { isPaper, type Look } from '../flow/index.js';

/** What a paragraph or text style says that matters; undefined where it leaves it to its parent. */
export interface Style extends Look {
  readonly parent?: string | undefined;
  readonly boxed?: boolean | undefined;
  /** whether a new page begins before it */
  readonly newPage?: boolean | undefined;
  readonly outline?: number | undefined;
  /** its letters' size as a share of its parent's */
  readonly share?: number | undefined;
}

/** One level of a list style, from 1. */
export interface ListLevel {
  readonly numbered: boolean;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** how many levels the label shows */
  readonly shown: number;
  readonly start: number;
  /** the whole label with numbers as %1%, where the file gives it so */
  readonly pattern?: string | undefined;
}

/** Points that are taken where a file says nothing. */
const PLAIN_SIZE = 12;

/** Styles based on styles must end, even in a circle. */
const CHAIN = 30;

/** OpenDocument's number formats by the names that `printed` knows. */
const FORMATS: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerAlphabetic', A: 'upperAlphabetic', i: 'lowerRoman', I: 'upperRoman', '': 'none' };
const SYNCHRONISED: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter' };

const SIDES = ['top', 'left', 'bottom', 'right'];
/** What draws no line: none, hidden, or one of no width; "0.74pt solid" is a line. */
const NO_LINE = /^(?:none|hidden|0(?:\.0{1,9})?(?:[a-z]{2}|$|\s))/;

/** Whether paragraph properties draw a border on all four sides, given at once or one by one; undefined where they say nothing. */
function boxedBy(properties: Element | undefined): boolean | undefined {
  const whole = attribute(properties, 'border');
  const lines = SIDES.map((side) => attribute(properties, `border-${side}`) ?? whole);
  return lines.every((line) => line === undefined) ? undefined : lines.every((line) => line !== undefined && !NO_LINE.test(line));
}

/** Points: letters smaller than this are a dot to a reader. */
export const DOT = 1.05;

/** The points of the units that lengths are given in. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };

function pointsOf(length: string): number | undefined {
  const [, number, unit = ''] = /^([\d.]{1,9})([a-z]{2})$/.exec(length) ?? [];
  const points = Number.parseFloat(number ?? '') * (POINTS[unit] ?? Number.NaN);
  return Number.isNaN(points) ? undefined : points;
}

/** Whether letters take their colour from the theme or from the window: which one it is the file does not tell. */
const isThemed = (text: Element | undefined): boolean =>
  attribute(text, 'use-window-font-color') === 'true' ||
  attribute(text, 'theme-color') !== undefined ||
  /complex-color/.test(
    elements(text)
      .map(({ name }) => name)
      .join(' '),
  );

/** Whether a page layout paints its pages. */
function paintsPage(element: Element): boolean {
  const page = child(element, 'page-layout-properties');
  const fill = attribute(page, 'fill');
  return painted(page) === true || (fill !== undefined && fill !== 'none') || child(page, 'background-image') !== undefined;
}

/** Whether properties paint something other than paper behind words; undefined where they say nothing. */
function painted(properties: Element | undefined): boolean | undefined {
  const colour = attribute(properties, 'background-color');
  return colour === undefined ? undefined : colour !== 'transparent' && !isPaper(colour);
}

function styleOf(element: Element): Style {
  const paragraph = child(element, 'paragraph-properties');
  const text = child(element, 'text-properties');
  const display = attribute(text, 'display');
  const weight = attribute(text, 'font-weight');
  const through = attribute(text, 'text-line-through-style') ?? attribute(text, 'text-line-through-type');
  const position = attribute(text, 'text-position');
  const underline = attribute(text, 'text-underline-style');
  const size = attribute(text, 'font-size') ?? '';
  const level = Number.parseInt(attribute(element, 'default-outline-level') ?? '', 10);
  return {
    parent: attribute(element, 'parent-style-name'),
    hidden: display === undefined ? undefined : display === 'none',
    pale: isThemed(text) ? false : isPaper(attribute(text, 'color')),
    painted: painted(text) ?? painted(paragraph),
    bold: weight === undefined ? undefined : /^(?:bold|[6-9]00)$/.test(weight),
    struck: through === undefined ? undefined : through !== 'none',
    underlined: underline === undefined ? undefined : underline !== 'none',
    size: pointsOf(size),
    share: size.endsWith('%') ? Number.parseFloat(size) / 100 : undefined,
    raised: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
    boxed: boxedBy(paragraph),
    newPage: attribute(paragraph, 'break-before') === 'page' || Boolean(attribute(element, 'master-page-name')) || undefined,
    outline: level > 0 ? level : undefined,
  };
}

const integer = (element: Element, name: string, otherwise: number): number => {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};

function levelOf(element: Element): ListLevel {
  const format = attribute(element, 'num-format') ?? '';
  const synchronised = attribute(element, 'num-letter-sync') === 'true' ? SYNCHRONISED[format] : undefined;
  return {
    numbered: element.name === 'list-level-style-number' || element.name === 'outline-level-style',
    format: synchronised ?? FORMATS[format] ?? 'decimal',
    prefix: attribute(element, 'num-prefix') ?? '',
    suffix: attribute(element, 'num-suffix') ?? '',
    shown: integer(element, 'display-levels', 1),
    start: integer(element, 'start-value', 1),
    pattern: attribute(element, 'num-list-format'),
  };
}

/** The styles of an OpenDocument file: common ones first, automatic ones as the content brings them. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  /** whether a picture or shape lies behind the text, as those of covers do: what is painted behind its words is then not known */
  backdrop = false;
  private readonly lists = new Map<string, ReadonlyMap<number, ListLevel>>();

  /** Takes a child of the office's style collections. */
  add(element: Element): void {
    const name = attribute(element, 'name') ?? '';
    if (attribute(child(element, 'graphic-properties'), 'run-through') === 'background' || paintsPage(element)) this.backdrop = true;
    if (element.name === 'style' || element.name === 'default-style') this.styles.set(`${attribute(element, 'family')}/${name}`, styleOf(element));
    else if (element.name === 'list-style') this.lists.set(name, this.levels(element));
    else if (element.name === 'outline-style') for (const each of ['', name]) this.lists.set(each, this.levels(element));
  }

  private levels(element: Element): ReadonlyMap<number, ListLevel> {
    return new Map(elements(element).map((each) => [integer(each, 'level', 1), levelOf(each)]));
  }

  /** The size of letters along a style and its parents, in points; what none of them says, the default does. */
  size(family: 'paragraph' | 'text', name: string | undefined): number | undefined {
    let share = 1;
    for (const each of this.chain(family, name)) {
      const style = this.styles.get(`${family}/${each}`);
      if (style?.size !== undefined) return share * style.size;
      share *= style?.share ?? 1;
    }
    return family === 'paragraph' ? share * (this.styles.get('paragraph/')?.size ?? PLAIN_SIZE) : undefined;
  }

  /** The first value along a style and its parents. */
  find<K extends keyof Style>(family: 'paragraph' | 'text', name: string | undefined, key: K): Style[K] | undefined {
    for (const each of this.chain(family, name)) {
      const value = this.styles.get(`${family}/${each}`)?.[key];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** A style's name and those of its parents. */
  chain(family: 'paragraph' | 'text', name: string | undefined): readonly string[] {
    const names: string[] = [];
    for (let at = name; at !== undefined && names.length < CHAIN; at = this.styles.get(`${family}/${at}`)?.parent) names.push(at);
    return names;
  }

  /** A level (from 1) of a list style; '' names the numbering of headings. */
  level(list: string, level: number): ListLevel | undefined {
    return this.lists.get(list)?.get(level);
  }
}

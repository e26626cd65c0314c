import type { Element } from 'hast';
import { attribute } from './nodes.js';

/** How the letters are set where the reader stands: sizes in pixels. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
}

/** What browsers take where a page says nothing, and how much smaller or larger the old words for sizes are. */
export const PLAIN: Look = { size: 16, bold: false, underlined: false };
const WORDS: Readonly<Record<string, number>> = { 'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32 };
/** `<font size=1>` to `7` */
const FONT = [10, 13, 16, 18, 24, 32, 48];
/** The parts of an inch, and of the letters around, that units are. */
const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, rem: PLAIN.size };
const SHARES: Readonly<Record<string, number>> = { em: 1, '%': 0.01 };

/** Class names that set bold by sheets which pages do not bring along: of Bootstrap and Tailwind. */
const BOLD_CLASS = /(?:^|\s)(?:bold|fw-(?:semi)?bold(?:er)?|font-weight-bold|font-(?:semi|extra)?bold)(?:\s|$)/i;

/** Whether a style may say something of the look of letters. */
export const saysLook = (style: string): boolean => /font|text-decoration|underline/i.test(style) || raises(style);

/** Whether a style sets letters over the line, as marks of notes stand. */
const raises = (style: string): boolean => /vertical-align\s{0,4}:\s{0,4}super/i.test(style);

/** What Word calls the marks of notes in its web pages; the sheet that raises them may be lost. */
const RAISED_CLASS = /(?:^|\s)mso(?:foot|end)notereference(?:\s|$)/i;

/** Whether an element is raised, by itself or by the bodies of the rules for it. */
export function isRaised(element: Element, bodies: readonly string[] = []): boolean {
  if (element.tagName === 'sup' || RAISED_CLASS.test(attribute(element, 'className'))) return true;
  return [attribute(element, 'style'), ...bodies].some(raises);
}

/** The size that a style gives, in pixels; `around` is the one that shares count from. */
export function sizeFrom(value: string, around: number): number {
  const [, number = '', unit = ''] = /^(\d{0,4}(?:\.\d{1,6})?)(px|pt|pc|in|cm|mm|rem|em|%)/.exec(value) ?? [];
  const factor = UNITS[unit] ?? (SHARES[unit] === undefined ? undefined : SHARES[unit] * around);
  if (factor !== undefined && number !== '') return Number(number) * factor;
  if (/^0(?![\d.])/.test(value)) return 0;
  if (value === 'larger' || value === 'smaller') return value === 'larger' ? around * 1.2 : around / 1.2;
  return WORDS[value] ?? around;
}

/** What one declaration makes of a look; `around` is the size that shares count from. */
function declared(look: Look, [name, value]: readonly [string, string], around: number): Look {
  if (name === 'font-weight') return { ...look, bold: /^(?:bold|[6-9]00)/.test(value) };
  if (name === 'font-size') return { ...look, size: sizeFrom(value, around) };
  if (name === 'font') return { ...look, bold: /\b(?:bold|[6-9]00)\b/.test(value), size: sizeFrom(SIZE.exec(value)?.[0] ?? '', around) };
  if (name.startsWith('text-decoration') && /underline|none/.test(value)) return { ...look, underlined: value.includes('underline') };
  return look;
}

const SIZE = /\d[\d.]*(?:px|pt|em|rem|%)/;
const DECLARATION = /([a-z-]{4,20})\s{0,4}:\s{0,4}([^;]{1,200})/g;

/** The names and values in a style attribute or in the body of a rule. */
export const declarations = (style: string): (readonly [string, string])[] =>
  [...style.toLowerCase().matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.replace('!important', '').trim()] as const);

/** The look of the letters in an element, by itself, the bodies of the rules for it and its own style. */
export function lookOf(element: Element, around: Look, bodies: readonly string[]): Look {
  const name = element.tagName;
  const fontSize = name === 'font' ? FONT[Number(attribute(element, 'size')) - 1] : name === 'big' ? around.size * 1.2 : undefined;
  const own: Look = {
    size: fontSize ?? around.size,
    bold: around.bold || name === 'b' || name === 'strong' || BOLD_CLASS.test(attribute(element, 'className')),
    underlined: around.underlined || name === 'u',
  };
  const styles = [...bodies, attribute(element, 'style')].filter(saysLook);
  return styles.flatMap(declarations).reduce((look, declaration) => declared(look, declaration, around.size), own);
}

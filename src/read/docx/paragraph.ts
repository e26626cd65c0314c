import { attribute, child, type Element } from '../archive/index.js';
import { type Change, type Format, isCaptionStyle, isContentsStyle, type ListPlace, lookBy, type Paragraph } from '../flow/index.js';
import { markChanges } from './changes.js';
import type { Box, Context } from './context.js';
import { Inline } from './inline.js';
import { boxedBy, numberIn, paintedBy } from './styles.js';

/** The outline level that means body text. */
const BODY = 9;
/** Lists have nine levels, counted from 0. */
const DEEPEST_LEVEL = 8;
/** What stands around a paragraph. */
export interface Scope {
  readonly changes: readonly Change[];
  readonly boxed?: boolean;
  readonly furniture?: boolean;
  /** in a cell, a box or before a picture: what is painted behind the words is not known */
  readonly painted?: boolean;
}

/** The list and level of a paragraph: its own properties win over its style's, whose level is the one tied to the style. */
function listPlace(properties: Element | undefined, style: string | undefined, context: Context): ListPlace | undefined {
  const { styles, numbering } = context;
  const own = child(properties, 'numPr');
  const ownList = attribute(child(own, 'numId'), 'val');
  const list = ownList ?? styles.find(style, 'list');
  if (list === undefined || list === '0') return undefined;
  const tied = ownList === undefined && style !== undefined ? numbering.levelOfStyle(list, style) : undefined;
  const level = numberIn(own, 'ilvl') ?? tied ?? styles.find(style, 'level') ?? 0;
  return { list, level: Math.min(Math.max(level, 0), DEEPEST_LEVEL) };
}

/** Whether a paragraph is a letter that Word sets large before the word it begins. */
function isDropCap(properties: Element | undefined): boolean {
  return ['drop', 'margin'].includes(attribute(child(properties, 'framePr'), 'dropCap') ?? '');
}

/** What paragraph properties make of a paragraph. */
function formatOf(properties: Element | undefined, context: Context): Format {
  const { styles } = context;
  const style = attribute(child(properties, 'pStyle'), 'val') ?? styles.byDefault;
  const name = styles.name(style);
  const outline = numberIn(properties, 'outlineLvl') ?? styles.find(style, 'outline') ?? BODY;
  const list = listPlace(properties, style, context);
  const boxed = boxedBy(properties) ?? styles.find(style, 'boxed');
  const more = { ...(list && { list }), ...(boxed && { boxed }) };
  if (isContentsStyle(name)) return { type: 'paragraph', furniture: true, ...more };
  if (outline < BODY) return { type: 'heading', level: outline + 1, ...more };
  if (isCaptionStyle(name)) return { type: 'caption', ...more };
  if (list && context.numbering.level(list.list, list.level)) return { type: 'listItem', ...more };
  return { type: 'paragraph', ...(styles.titled(style) && { titled: true }), ...more };
}

/** The paragraph's properties before a tracked change of them. */
function formerProperties(properties: Element | undefined): Element | undefined {
  const change = child(properties, 'pPrChange');
  return change && (child(change, 'pPr') ?? { name: 'pPr', attributes: {}, children: [] });
}

const same = (one: Format, other: Format): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Reads one paragraph, and gives the text boxes anchored in it. */
export function readParagraph(element: Element, scope: Scope, context: Context): { readonly paragraph: Paragraph; readonly boxes: readonly Box[] } {
  context.paragraph++;
  const number = context.paragraph;
  const properties = child(element, 'pPr');
  const style = attribute(child(properties, 'pStyle'), 'val') ?? context.styles.byDefault;
  const inline = new Inline(context);
  const startPage = context.page;
  const { find } = context.styles;
  const painted = scope.painted || context.backdrop || (paintedBy(properties) ?? find(style, 'painted'));
  inline.children(element, { changes: scope.changes, ...lookBy((name) => find(style, name) ?? context.styles.plain[name]), painted });
  context.fields.endParagraph();
  const around = { ...(scope.boxed && { boxed: true }), ...((scope.furniture || inline.contents || context.contents > 0) && { furniture: true }) };
  const format = { ...formatOf(properties, context), ...around };
  const before = formerProperties(properties);
  const former = before && { ...formatOf(before, context), ...around };
  const paragraph: Paragraph = {
    type: 'paragraph',
    pieces: inline.pieces,
    mark: markChanges(properties, scope.changes),
    ...(isDropCap(properties) && { joins: true }),
    format,
    ...(former && !same(former, format) && { former }),
    place: { paragraph: number, page: inline.page ?? startPage },
  };
  return { paragraph, boxes: inline.boxes };
}

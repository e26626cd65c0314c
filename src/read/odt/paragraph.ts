import { attribute, type Element } from '../archive/index.js';
import { type Change, type Format, isTitleStyle, type ListPlace, lookBy, type Paragraph } from '../flow/index.js';
import type { Context } from './context.js';
import { Inline, type ReadParagraphs } from './inline.js';
import { listName } from './numbering.js';

/** A list around what is read; `level` from 0. */
export interface InList {
  readonly style: string;
  readonly name: string;
  readonly level: number;
  readonly restart?: number;
  /** whether the next paragraph is the one that bears the number */
  readonly first: boolean;
}

/** What stands around a paragraph. */
export interface Scope {
  readonly changes: readonly Change[];
  readonly list?: InList | undefined;
  readonly boxed?: boolean;
  readonly furniture?: boolean;
  readonly hidden?: boolean;
  /** in a cell or a box: what is painted behind the words is not known */
  readonly painted?: boolean;
  /** inside a deletion kept in the list of changes, which is not counted among the paragraphs */
  readonly apart?: boolean;
}

/** Names of built-in styles, as files write them. */
const CONTENTS_STYLE = /^(?:Contents_20_|User_20_Index_20_|Illustration_20_Index_20_|Table_20_index_20_)/;
const TITLE_STYLE = /^Title$/;
const CAPTION_STYLE = /^Caption$/;

function startOf(element: Element): number | undefined {
  const start = Number.parseInt(attribute(element, 'start-value') ?? '', 10);
  if (!Number.isNaN(start)) return start;
  return attribute(element, 'restart-numbering') === 'true' ? 1 : undefined;
}

/** Where a heading stands in the numbering of headings; in a list it is numbered by the list. */
function headingPlace(element: Element, level: number): ListPlace | undefined {
  if (attribute(element, 'is-list-header') === 'true') return undefined;
  const restart = startOf(element);
  return { list: listName('', 0), level: level - 1, ...(restart !== undefined && { restart }) };
}

function listPlace({ list }: Scope): ListPlace | undefined {
  return list?.first ? { list: list.name, level: list.level, ...(list.restart !== undefined && { restart: list.restart }) } : undefined;
}

function headingLevel(element: Element, style: string | undefined, context: Context): number | undefined {
  if (element.name === 'h') return Number.parseInt(attribute(element, 'outline-level') ?? '1', 10) || 1;
  return context.styles.find('paragraph', style, 'outline');
}

function formatOf(element: Element, scope: Scope, context: Context): Format {
  const style = attribute(element, 'style-name');
  const names = context.styles.chain('paragraph', style);
  const level = headingLevel(element, style, context);
  const boxed = scope.boxed || context.styles.find('paragraph', style, 'boxed');
  const furniture = scope.furniture || names.some((name) => CONTENTS_STYLE.test(name));
  const more = { ...(boxed && { boxed }), ...(furniture && { furniture }) };
  const list = listPlace(scope) ?? (level === undefined ? undefined : headingPlace(element, level));
  if (level !== undefined && !furniture) return { type: 'heading', level, ...(list && { list }), ...more };
  if (names.some((name) => TITLE_STYLE.test(name))) return { type: 'heading', level: 1, ...more };
  if (names.some((name) => CAPTION_STYLE.test(name))) return { type: 'caption', ...more };
  const inList = list && scope.list && context.styles.level(scope.list.style, scope.list.level + 1);
  const titled = !inList && names.some((name) => isTitleStyle(name.replace(/_20_/g, ' ')));
  return { type: inList ? 'listItem' : 'paragraph', ...(list && { list }), ...(titled && { titled }), ...more };
}

/** Who reads, and how the paragraphs inside what it reads are read. */
export interface Reading {
  readonly context: Context;
  readonly readParagraphs: ReadParagraphs;
}

/** Reads one paragraph: as several where a tracked deletion took out ends of paragraphs. Gives the frames anchored in it too. */
export function readParagraph(
  element: Element,
  scope: Scope,
  { context, readParagraphs }: Reading,
): { readonly paragraphs: readonly Paragraph[]; readonly boxes: readonly Element[] } {
  const { styles } = context;
  const style = attribute(element, 'style-name');
  if (!scope.apart) context.paragraph++;
  if (context.paragraph > 1 && styles.find('paragraph', style, 'newPage')) context.page++;
  const startPage = context.page;
  const number = context.paragraph;
  const inline = new Inline(context, scope.changes, readParagraphs);
  const look = { ...lookBy((name) => styles.find('paragraph', style, name)), size: styles.size('paragraph', style) };
  inline.children(element, { ...look, hidden: scope.hidden || look.hidden, painted: scope.painted || styles.backdrop || look.painted });
  const place = { paragraph: number, page: inline.page ?? startPage };
  const format = formatOf(element, scope, context);
  const mark = [...scope.changes, ...context.inserting.values()];
  const paragraphs = inline.stretches.map(({ pieces, end }): Paragraph => {
    if (!end) return { type: 'paragraph', pieces, mark, format, place };
    return { type: 'paragraph', pieces, mark: end.changes, format: end.paragraph.format, place };
  });
  return { paragraphs, boxes: inline.boxes };
}

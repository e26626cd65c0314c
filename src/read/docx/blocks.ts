import { attribute, child, descend, type Element, elements } from '../archive/index.js';
import type { Item } from '../flow/index.js';
import { changeOf } from './changes.js';
import { type Context, under } from './context.js';
import { hasText } from './inline.js';
import { readParagraph, type Scope } from './paragraph.js';
import { isPlaceholder } from './styles.js';
import { readTable } from './tables.js';

type Handler = (element: Element, scope: Scope, context: Context) => readonly Item[];

/** Whether a drawing in an element lies behind the text, as those of covers do. */
function hasBackdrop(element: Element): boolean {
  if (element.name === 'anchor') return ['1', 'true'].includes(attribute(element, 'behindDoc') ?? '');
  return element.name === 'pict' || elements(element).some(hasBackdrop);
}

function paragraph(element: Element, scope: Scope, context: Context): readonly Item[] {
  context.backdrop ||= hasBackdrop(element);
  const { paragraph, boxes } = readParagraph(element, scope, context);
  const boxed = boxes.flatMap((box) => readBlocks(box.element, { ...scope, changes: box.changes, boxed: true, painted: true }, context));
  return [paragraph, ...boxed];
}

/** A content control; the one that Word makes around a contents table says so. */
function control(element: Element, scope: Scope, context: Context): readonly Item[] {
  if (isPlaceholder(element)) return [];
  const gallery = attribute(descend(element, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val');
  return readBlocks(child(element, 'sdtContent'), gallery === 'Table of Contents' ? { ...scope, furniture: true } : scope, context);
}

function commentStart(element: Element, _: Scope, context: Context): readonly Item[] {
  context.openComment(attribute(element, 'id') ?? '');
  return [];
}

function commentEnd(element: Element, _: Scope, context: Context): readonly Item[] {
  context.comments.delete(attribute(element, 'id') ?? '');
  return [];
}

function alternatives(element: Element, scope: Scope, context: Context): readonly Item[] {
  const choices = elements(element);
  return readBlocks(choices.find(hasText) ?? choices[0], scope, context);
}

/** A document taken in, which comes in where it stands. */
function chunk(element: Element, { furniture = false }: Scope, context: Context): readonly Item[] {
  const name = context.parts.name(attribute(element, 'id'));
  const place = context.paragraph > 0 ? { paragraph: context.paragraph, page: context.page } : {};
  return name === undefined ? [] : [{ type: 'group', kind: 'part', id: name, parts: [], place, ...(furniture && { furniture }) }];
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  p: paragraph,
  tbl: (element, scope, context) => readTable(element, scope, (cell, inside) => readBlocks(cell, inside, context)),
  sdt: control,
  AlternateContent: alternatives,
  altChunk: chunk,
  commentRangeStart: commentStart,
  commentRangeEnd: commentEnd,
  sectPr: () => [],
  tcPr: () => [],
};

/** Reads one element of a body, cell, note or text box; what is not known is looked into. */
export function readBlock(element: Element, scope: Scope, context: Context): readonly Item[] {
  const handler = HANDLERS[element.name];
  if (handler) return handler(element, scope, context);
  const change = changeOf(element);
  return readBlocks(element, change ? { ...scope, changes: under(scope.changes, change) } : scope, context);
}

/** Reads all that stands in a body, cell, note or text box. */
export function readBlocks(parent: Element | undefined, scope: Scope, context: Context): readonly Item[] {
  return elements(parent).flatMap((each) => readBlock(each, scope, context));
}

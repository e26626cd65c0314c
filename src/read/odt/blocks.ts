import { attribute, child, type Element, elements } from '../archive/index.js';
import { everyParagraph, type Item, rowItems } from '../flow/index.js';
import { readChanges } from './changes.js';
import type { Context } from './context.js';
import { readParagraph, type Scope } from './paragraph.js';

type Handler = (element: Element, scope: Scope, context: Context) => readonly Item[];

function paragraph(element: Element, scope: Scope, context: Context): readonly Item[] {
  const read = readParagraph(element, scope, {
    context,
    readParagraphs: (part, changes) => everyParagraph(readBlocks(part, { changes, apart: true }, context)),
  });
  const boxed = read.boxes.flatMap((box) =>
    readBlocks(box, { changes: scope.changes, boxed: true, painted: true, ...(scope.furniture && { furniture: true }) }, context),
  );
  return [...read.paragraphs, ...boxed];
}

/** A list; one inside another of the same style is its next level. */
function list(element: Element, scope: Scope, context: Context): readonly Item[] {
  const outer = scope.list;
  const style = attribute(element, 'style-name') ?? outer?.style ?? '';
  const name = outer?.style === style ? outer.name : context.listOf(element, style);
  const level = outer ? outer.level + 1 : 0;
  return elements(element).flatMap((item) => {
    const start = Number.parseInt(attribute(item, 'start-value') ?? '', 10);
    const inside = { style, name, level, first: item.name === 'list-item', ...(Number.isNaN(start) ? {} : { restart: start }) };
    return listItem(item, { ...scope, list: inside }, context);
  });
}

/** The first paragraph of an item bears its number; those after it go on without. */
function listItem(item: Element, scope: Scope, context: Context): readonly Item[] {
  let here = scope;
  return elements(item).flatMap((each) => {
    const items = readBlock(each, here, context);
    if (here.list?.first && (each.name === 'p' || each.name === 'h')) here = { ...here, list: { ...here.list, first: false } };
    return items;
  });
}

const ROW_WRAPPERS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
const CELLS = new Set(['table-cell', 'covered-table-cell']);

function rows(table: Element): readonly Element[] {
  return elements(table).flatMap((each) => (each.name === 'table-row' ? [each] : ROW_WRAPPERS.has(each.name) ? rows(each) : []));
}

function table(element: Element, scope: Scope, context: Context): readonly Item[] {
  const inside: Scope = { ...scope, list: undefined, painted: true };
  const read = rows(element).map((row) =>
    elements(row)
      .filter((each) => CELLS.has(each.name))
      .map((cell) => readBlocks(cell, inside, context)),
  );
  const columns = read.reduce((most, row) => Math.max(most, row.length), 0);
  return read.flatMap((row) => rowItems(row, columns));
}

function section(element: Element, scope: Scope, context: Context): readonly Item[] {
  context.noteRemote(child(element, 'section-source'));
  return readBlocks(element, attribute(element, 'display') === 'none' ? { ...scope, hidden: true } : scope, context);
}

const contents: Handler = (element, scope, context) => readBlocks(child(element, 'index-body'), { ...scope, furniture: true }, context);
const nothing: Handler = () => [];

function changeMark(element: Element, scope: Scope, context: Context): readonly Item[] {
  const id = attribute(element, 'change-id') ?? '';
  const region = context.changes.get(id);
  if (element.name === 'change-end') context.inserting.delete(id);
  else if (region && element.name === 'change-start') context.insert(id, region.change);
  if (element.name !== 'change') return [];
  const gone = context.deletion(element);
  return gone ? readBlocks(gone.deleted, { ...scope, changes: [gone.change], apart: true }, context) : [];
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  p: paragraph,
  h: paragraph,
  list,
  table,
  section,
  'table-of-content': contents,
  'illustration-index': contents,
  'table-index': contents,
  'object-index': contents,
  'user-index': contents,
  'alphabetical-index': contents,
  'section-source': nothing,
  'change-info': nothing,
  'tracked-changes': (element, _, context) => {
    context.changes = readChanges(element);
    return [];
  },
  'soft-page-break': (_, __, context) => {
    context.turnPage();
    return [];
  },
  'change-start': changeMark,
  'change-end': changeMark,
  change: changeMark,
};

/** Reads one element of a text, cell, note or frame; what is not known is looked into. */
export function readBlock(element: Element, scope: Scope, context: Context): readonly Item[] {
  const handler = HANDLERS[element.name];
  return handler ? handler(element, scope, context) : readBlocks(element, scope, context);
}

/** Reads all that stands in a text, cell, note or frame. */
export function readBlocks(parent: Element | undefined, scope: Scope, context: Context): readonly Item[] {
  return elements(parent).flatMap((each) => readBlock(each, scope, context));
}

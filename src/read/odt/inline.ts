import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import { type Change, type Look, lookBy, type Paragraph, type Piece, squeeze, withPale } from '../flow/index.js';
import { formulaIn } from './beside.js';
import type { Context } from './context.js';
import { DOT } from './styles.js';

/** Reads the paragraphs in an element: given from outside, because notes, boxes and deletions hold all that bodies hold. */
export type ReadParagraphs = (element: Element, changes: readonly Change[]) => readonly Paragraph[];

/** A part of a paragraph between ends of paragraphs that a tracked change took out of its middle. */
export interface Stretch {
  readonly pieces: Piece[];
  /** the deleted end that closes this stretch, and the paragraph it closed */
  end?: { readonly changes: readonly Change[]; readonly paragraph: Paragraph };
}

type Handler = (reader: Inline, element: Element, around: Look) => void;

const skip: Handler = () => {};

function span(reader: Inline, element: Element, around: Look): void {
  const { styles } = reader.context;
  const style = attribute(element, 'style-name');
  const painted = around.painted || styles.find('text', style, 'painted');
  const size = styles.size('text', style) ?? (around.size && around.size * (styles.find('text', style, 'share') ?? 1));
  reader.children(element, { ...lookBy((name) => styles.find('text', style, name) ?? around[name]), painted, size });
}

function link(reader: Inline, element: Element, around: Look): void {
  const target = attribute(element, 'href') ?? '';
  if (/^(?!https?:)[a-z][a-z0-9+.-]{1,20}:/i.test(target)) reader.context.links.push(target);
  reader.children(element, around);
}

function spaces(reader: Inline, _: Element, around: Look): void {
  reader.text(' ', around);
}

function insertion(reader: Inline, element: Element): void {
  const id = attribute(element, 'change-id') ?? '';
  const region = reader.context.changes.get(id);
  if (element.name === 'change-end') reader.context.inserting.delete(id);
  else if (region) reader.context.insert(id, region.change);
}

/** What was deleted stands in the list of changes; here it returns to its place. Each paragraph end in it cuts the paragraph around. */
function deletion(reader: Inline, element: Element): void {
  const region = reader.context.deletion(element);
  if (!region) return;
  const paragraphs = reader.readParagraphs(region.deleted, [region.change]);
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const piece of paragraph.pieces) reader.pieces.push(piece);
    if (at < paragraphs.length - 1) reader.cut([region.change], paragraph);
  }
}

function comment(reader: Inline, element: Element): void {
  const { comments, ranged } = reader.context;
  const name = attribute(element, 'name') ?? `#${comments.size}`;
  const author = textOf(child(element, 'creator')).trim();
  const date = textOf(child(element, 'date')).trim();
  const text = elements(element)
    .filter((each) => ['p', 'h', 'list'].includes(each.name))
    .map((each) => squeeze(textOf(each)))
    .join('\n');
  const annotation = { kind: 'comment' as const, ...(author && { author }), ...(date && { date }), text };
  const parent = attribute(element, 'parent-name') ?? '';
  const before = comments.get(parent);
  if (before) comments.set(parent, { ...before, replies: [...(before.replies ?? []), annotation] });
  else {
    comments.set(name, annotation);
    reader.pieces.push({ type: 'comment', id: name, edge: ranged.has(name) ? 'start' : 'point' });
  }
}

function commentEnd(reader: Inline, element: Element): void {
  reader.pieces.push({ type: 'comment', id: attribute(element, 'name') ?? '', edge: 'end' });
}

function note(reader: Inline, element: Element): void {
  const { context } = reader;
  const id = `${attribute(element, 'note-class') ?? 'footnote'}-${context.notes.length + 1}`;
  const changes = [...context.inserting.values()];
  const label = textOf(child(element, 'note-citation')).trim();
  reader.pieces.push({ type: 'note', id, changes });
  const body = child(element, 'note-body');
  const place = { paragraph: context.paragraph, page: context.page };
  const parts = [body ? reader.readParagraphs(body, []) : []];
  context.notes.push({ type: 'group', kind: 'footnote', parts, place, id, ...(label && { label }) });
}

/** A frame or shape: what is written in it stands after the paragraph. */
function frame(reader: Inline, element: Element, around: Look): void {
  for (const each of elements(element)) if (each.name === 'object') reader.text(formulaIn(each, reader.context.part) ?? '', around);
  for (const each of elements(element)) if (each.name === 'image' || each.name === 'object') reader.context.noteRemote(each);
  reader.boxes.push(element);
}

const FRAMES = ['frame', 'custom-shape', 'rect', 'ellipse', 'circle', 'line', 'polygon', 'polyline', 'path', 'connector', 'caption', 'regular-polygon'];

/** What each element does; elements that are not here are looked into, so that no text is lost in one that is not known. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  span,
  a: link,
  s: spaces,
  tab: spaces,
  'line-break': (reader, _, around) => reader.push('\n', around),
  'soft-page-break': (reader) => reader.context.turnPage(),
  'change-start': insertion,
  'change-end': insertion,
  change: deletion,
  annotation: comment,
  'annotation-end': commentEnd,
  note,
  'ruby-text': skip,
  'hidden-text': (reader, element) => reader.text(attribute(element, 'string-value') ?? '', { hidden: true }),
  'event-listeners': skip,
  ...Object.fromEntries(FRAMES.map((name) => [name, frame])),
};

/** Reads what stands inside one paragraph. */
export class Inline {
  readonly context: Context;
  readonly readParagraphs: ReadParagraphs;
  readonly around: readonly Change[];
  readonly stretches: Stretch[] = [{ pieces: [] }];
  readonly boxes: Element[] = [];
  /** the page on which the first letter stands */
  page: number | undefined;

  constructor(context: Context, around: readonly Change[], readParagraphs: ReadParagraphs) {
    this.context = context;
    this.around = around;
    this.readParagraphs = readParagraphs;
  }

  get pieces(): Piece[] {
    return this.stretches.at(-1)?.pieces ?? [];
  }

  cut(changes: readonly Change[], paragraph: Paragraph): void {
    const last = this.stretches.at(-1);
    if (last) last.end = { changes, paragraph };
    this.stretches.push({ pieces: [] });
  }

  children(parent: Element, around: Look): void {
    for (const each of parent.children) {
      if (typeof each === 'string') this.text(each, around);
      else if (HANDLERS[each.name]) HANDLERS[each.name]?.(this, each, around);
      else this.children(each, around);
    }
  }

  /** Adds text of the XML: its line breaks are spaces, the document's own are elements. */
  text(text: string, around: Look): void {
    if (text.trim() !== '') this.page ??= this.context.page;
    if (text !== '') this.push(text.replace(/\n/g, ' '), around);
  }

  push(text: string, look: Look): void {
    const changes = [...this.around, ...this.context.inserting.values()];
    this.pieces.push({ type: 'text', text, changes, ...withPale(look, DOT) });
  }
}

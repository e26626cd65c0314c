import { attribute, child, descend, type Element, elements } from '../archive/index.js';
import { everyParagraph, type Group, type Item, type Paragraph, printed } from '../flow/index.js';
import { readBlocks } from './blocks.js';
import type { Call, Context } from './context.js';

/** Kinds of note that draw lines, not text. */
const RULES = new Set(['separator', 'continuationSeparator', 'continuationNotice']);
/** How Word numbers notes where nothing is said (ECMA-376 17.11). */
const DEFAULT_FORMAT = { footnote: 'decimal', endnote: 'lowerRoman' } as const;

/** The parts of a Word file that hold its notes. */
export interface NoteParts {
  readonly kind: 'footnote' | 'endnote';
  readonly root: Element | undefined;
  readonly settings: Element | undefined;
  /** the calls of notes in the body, in order */
  readonly calls: readonly Call[];
}

function numbersOf(calls: readonly Call[], { kind, settings }: NoteParts): ReadonlyMap<string, string> {
  const properties = child(settings, `${kind}Pr`);
  const format = attribute(child(properties, 'numFmt'), 'val') ?? DEFAULT_FORMAT[kind];
  const start = Number.parseInt(attribute(descend(properties, 'numStart'), 'val') ?? '1', 10) || 1;
  const numbered = calls.filter((call) => !call.custom && !call.leaves);
  return new Map(numbered.map(({ id }, at) => [id, printed(start + at, format)]));
}

/** "3/ See …", "3) See …": the mark stands in a field, what some houses set after it begins the text. */
const AFTER_MARK = /^\s*[/).:](?:\s+|$)/u;

/** The paragraphs of a note without what is set after its mark. */
function withoutStroke(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  const at = first?.pieces.findIndex((piece) => piece.type === 'text' && piece.text.trim() !== '') ?? -1;
  const piece = first?.pieces[at];
  if (!first || piece?.type !== 'text' || !AFTER_MARK.test(piece.text)) return paragraphs;
  return [{ ...first, pieces: first.pieces.with(at, { ...piece, text: piece.text.replace(AFTER_MARK, '') }) }, ...others];
}

/** Reads footnotes or endnotes, each as one block, in the order in which the text calls them; those that nothing calls come last. */
export function readNotes(parts: NoteParts, context: Context): readonly Item[] {
  const { kind, root } = parts;
  const calls = parts.calls.filter((call) => call.kind === kind);
  const numbers = numbersOf(calls, parts);
  const order = new Map(calls.map((call, at) => [call.id, { call, at }]));
  const place = (id: string): number => order.get(id)?.at ?? calls.length;
  const notes = elements(root).filter((each) => each.name === kind && !RULES.has(attribute(each, 'type') ?? ''));
  const sorted = notes.map((element) => ({ element, id: attribute(element, 'id') ?? '' })).sort((one, other) => place(one.id) - place(other.id));
  return sorted.flatMap(({ element, id }): Group[] => {
    const call = order.get(id)?.call;
    const label = numbers.get(id);
    const items = readBlocks(element, { changes: [] }, context);
    const place = call ? { paragraph: call.paragraph, page: call.page } : {};
    const note: Group = {
      type: 'group',
      kind: 'footnote',
      parts: [withoutStroke(everyParagraph(items))],
      place,
      id: `${kind}-${id}`,
      ...(label && { label }),
    };
    // a document taken in follows the note: it is searched, and states nothing that the text does
    return [note, ...items.flatMap((item) => (item.type === 'group' && item.kind === 'part' ? [{ ...item, place, furniture: true }] : []))];
  });
}

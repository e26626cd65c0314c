import type { List as Numbered, Paragraph, RootContent } from 'mdast';
import { literally, NOTES_TITLES } from '../../text/index.js';
import type { NodeData } from '../../types.js';
import { notesOf, type Start, startOf, wordsOf } from './starts.js';

/** A title over notes. */
const TITLE = new RegExp(`^(?:[\\dA-Z]{1,3}[.)]?\\s+)?(?:${NOTES_TITLES.map(literally).join('|')})\\s?:?$`, 'iu');

/** A bullet with nothing after it: the star of a note is one, too. */
const LONE: Start = { style: 'sign', mark: '*', length: 0 };

/** A note as somebody typed it. */
export interface Note {
  readonly at: number;
  readonly start: Start;
  readonly node: Paragraph;
}

/** Notes one after the other, each with the next number or another sign. */
export interface NoteList {
  readonly notes: readonly Note[];
  /** under a title that calls them notes */
  readonly titled: boolean;
  /** nothing comes after it in the document or on its page */
  readonly last: boolean;
}

export const dataOf = (node: { readonly data?: unknown }): NodeData => (node.data ?? {}) as NodeData;
export const isFurniture = (node: RootContent): boolean => dataOf(node).furniture === true;

const isTitle = (node: RootContent): boolean => TITLE.test(wordsOf(node as Paragraph).trim());

/** The nodes of a document with what may be a note as a paragraph of its own: items under a title for notes, a last bullet, lines of one paragraph. */
export function apart(nodes: readonly RootContent[]): RootContent[] {
  let titled = false;
  return nodes.flatMap((node, at): RootContent[] => {
    if (node.type === 'heading') titled = isTitle(node);
    if (isFurniture(node)) return [node];
    if (node.type === 'paragraph') return notesOf(node);
    if (node.type !== 'list') return [node];
    if (node.ordered) return (titled ? numbered(node) : undefined) ?? [node];
    return (at === nodes.length - 1 ? lone(node) : undefined) ?? [node];
  });
}

/** The paragraphs of the items of a list, where each is one. */
function only({ children }: Numbered): Paragraph[] | undefined {
  const items = children.flatMap(({ children: [first, ...more] }) => (first?.type === 'paragraph' && more.length === 0 ? [first] : []));
  return items.length === children.length ? items : undefined;
}

const numbered = (list: Numbered): Paragraph[] | undefined =>
  only(list)?.map((item, n) => ({ ...item, children: [{ type: 'text', value: `${(list.start ?? 1) + n}. ` }, ...item.children] }));

const lone = (list: Numbered): Paragraph[] | undefined =>
  list.children.length > 1 ? undefined : only(list)?.map((item) => ({ ...item, data: { ...dataOf(item), type: 'listItem', depth: 0 } as object }));

const isNext = ({ start: above }: Note, { start: below }: Note): boolean =>
  above.style === below.style && (/^\d/.test(above.mark) ? Number(below.mark) === Number(above.mark) + 1 : below.mark !== above.mark);

/** Lists of notes: paragraphs that begin with marks of one kind, in order; what frames pages may stand between. */
export function listsIn(nodes: readonly RootContent[]): NoteList[] {
  const lists: { notes: Note[]; titled: boolean }[] = [];
  let open: Note[] = [];
  let titled = false;
  let last: RootContent | undefined;
  for (const [at, node] of nodes.entries()) {
    if (isFurniture(node)) continue;
    const before = last;
    last = node;
    if (node.type === 'heading' || (node.type === 'paragraph' && isTitle(node))) titled = isTitle(node);
    const note = noteAt(node, at, before);
    const above = open.at(-1);
    if (note && above && isNext(above, note)) open.push(note);
    else {
      open = note ? [note] : [];
      if (note && (titled || !before || !announces(before))) lists.push({ notes: open, titled });
    }
  }
  const below = textBelow(nodes);
  return lists.map((list) => ({ ...list, last: isLast(list.notes.at(-1) as Note, below) }));
}

function noteAt(node: RootContent, at: number, above: RootContent | undefined): Note | undefined {
  if (node.type !== 'paragraph' || dataOf(node).type === 'footnote') return undefined;
  const start = startOf(wordsOf(node)) ?? (isLone(node, above) ? LONE : undefined);
  return start && { at, node, start };
}

/** What a title or an announcement opens is a list of the text, unless the title says notes. */
const announces = (node: RootContent): boolean =>
  (node.type === 'heading' && /[\p{L}\p{N}]\s*$/u.test(wordsOf(node as unknown as Paragraph))) || (node.type === 'paragraph' && /:\s*$/u.test(wordsOf(node)));

/** A bullet by itself: below another item it ends a list, and behind a number of its own it is counted. */
function isLone(node: Paragraph, above: RootContent | undefined): boolean {
  const { type, label } = dataOf(node);
  return type === 'listItem' && label === undefined && (above === undefined || dataOf(above).type !== 'listItem') && !COUNTED.test(wordsOf(node));
}

/** "(c) …", "4.2 …". */
const COUNTED = /^\s*(?:\(?\p{L}{1,4}[.)]|\(?\d)/u;

/** For each node the next below it that frames no page. */
function textBelow(nodes: readonly RootContent[]): (RootContent | undefined)[] {
  const below: (RootContent | undefined)[] = new Array(nodes.length);
  let next: RootContent | undefined;
  for (let at = nodes.length - 1; at >= 0; at--) {
    below[at] = next;
    if (!isFurniture(nodes[at] as RootContent)) next = nodes[at];
  }
  return below;
}

/** Whether a note is the last of its page or of all. */
function isLast({ at, node }: Note, below: readonly (RootContent | undefined)[]): boolean {
  const next = below[at];
  return next === undefined || (dataOf(node).page ?? 0) < (dataOf(next).page ?? 0);
}

import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { withoutTypedMarks } from '../../text/index.js';
import { type Called, callsFrom, patternsOf } from './called.js';
import { lifted, marksOf } from './calls.js';
import { apart, dataOf, listsIn, type NoteList } from './lists.js';
import { cutOff, type Start } from './starts.js';

/** Of the notes of a list at least this share is called in the text before it: else it is a list of something else. */
const CALLED = 0.6;

/**
 * Ties notes that somebody typed to the marks that call them: raised digits, "[1]", "*", "1)", or numbers that lost their looks ("shelter1").
 * A mark leaves its sentence where a list of notes answers it; what the list says are notes.
 */
export function withTypedNotes(root: Root): Root {
  const nodes = apart(root.children).map((node) => lifted(node, (text, before) => withoutTypedMarks(text, before)));
  const children = tied(nodes, listsIn(nodes));
  return children.length === root.children.length && children.every((node, at) => node === root.children[at]) ? root : { ...root, children };
}

/** The nodes with the notes of each list that answers what is called between it and the list above. */
function tied(nodes: readonly RootContent[], lists: readonly NoteList[]): RootContent[] {
  const out = [...nodes];
  const taken = new Set(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : (dataOf(node).id ?? []))));
  let from = 0;
  let called = callsFrom(from, nodes);
  for (const [n, list] of lists.entries()) {
    const first = list.notes[0]?.at ?? 0;
    if (!isAnswer(list, called(list))) continue;
    const ids = new Map(list.notes.map(({ start: { mark } }) => [mark, taken.has(mark) ? `typed ${n} ${mark}` : mark]));
    for (let at = from; at < first; at++) out[at] = withoutCalls(out[at] as RootContent, list, ids);
    for (const { at, node, start } of list.notes) out[at] = noteFrom(node, start, ids.get(start.mark) ?? start.mark);
    for (const id of ids.values()) taken.add(id);
    from = (list.notes.at(-1)?.at ?? first) + 1;
    called = callsFrom(from, nodes);
  }
  return out;
}

/** Whether a list holds the notes of what is called: one that begins with raised numbers tells itself. */
function isAnswer({ notes, titled, last }: NoteList, called: Called): boolean {
  const [{ style, length }] = notes.map(({ start }) => start) as [Start];
  if (style === 'raised') return true;
  const marks = notes.map(({ start }) => start.mark);
  if (marks.filter((mark) => called.has(mark)).length < CALLED * marks.length) return false;
  if (style === 'bracket') return true;
  if (style === 'sign') return last || length > 0;
  return (titled || (last && marks.length > 1)) && countsOn(called.inOrder(marks));
}

/** Numbers glued to words count on as notes do, else they are parts of names. */
const countsOn = (called: readonly string[]): boolean => called.every((mark, i) => i === 0 || Number(mark) >= Number(called[i - 1]));

/** A node without the calls that a list answers; they stay as references to the notes. */
const withoutCalls = (node: RootContent, list: NoteList, ids: ReadonlyMap<string, string>): RootContent =>
  patternsOf(list).reduce((made, pattern) => lifted(made, (text) => cut(text, pattern, ids)), node);

function cut(text: string, pattern: RegExp, ids: ReadonlyMap<string, string>): string | PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const called = marksOf(found[1] as string);
    if (!called.every((mark) => ids.has(mark))) continue;
    out.push({ type: 'text', value: text.slice(from, found.index) });
    out.push(...called.map((mark) => ({ type: 'footnoteReference' as const, identifier: ids.get(mark) as string })));
    from = found.index + found[0].length;
  }
  return out.length === 0 ? text : [...out, { type: 'text', value: text.slice(from) }];
}

function noteFrom(node: Paragraph, { mark, length }: Start, id: string): FootnoteDefinition | Paragraph {
  const { depth: _depth, type: _type, label: _label, ...data } = dataOf(node);
  return { ...node, children: cutOff(node.children, length), data: { ...data, type: 'footnote', id, label: mark } as object };
}

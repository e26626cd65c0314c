import type { RootContent } from 'mdast';
import type { Annotation, Locator, NodeData, Warning } from '../../types.js';
import type { Paragraph, View } from './types.js';

/** Texts told in one warning, and characters of each: enough to see what they are. */
const TEXTS = 50;
const TEXT_LENGTH = 300;

const told = (texts: readonly string[]): readonly string[] => texts.slice(0, TEXTS).map((text) => text.slice(0, TEXT_LENGTH));

const dataOf = (node: RootContent): NodeData => (node.data ?? {}) as NodeData;

/** The locators of the blocks that carry an annotation of these kinds. */
function locatorsOf(nodes: readonly RootContent[], kinds: readonly Annotation['kind'][]): readonly Locator[] {
  return nodes.flatMap((node, block) => {
    const { annotations = [], paragraph, page } = dataOf(node);
    if (!annotations.some((annotation) => kinds.includes(annotation.kind))) return [];
    return [{ block, ...(paragraph && { paragraph }), ...(page && { page }) }];
  });
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const TAKEN: Readonly<Record<View, string>> = {
  marked: 'the text is read as they leave it, what they delete is kept beside it',
  final: 'the text is read with all of them accepted',
  original: 'the text is read as it stood before them',
};

/** Warns of tracked changes and says which view of them was read; the one view that shows all of them counts them. */
export function trackedWarning(nodes: readonly RootContent[], view: View): Warning {
  const tracked = nodes.flatMap((node) => (dataOf(node).annotations ?? []).filter((annotation) => !annotation.drawn));
  const kinds = tracked.map((annotation) => annotation.kind);
  const many = (kind: Annotation['kind']): number => kinds.filter((each) => each === kind).length;
  const counts = `${counted(many('insertion'), 'insertion')}, ${counted(many('deletion'), 'deletion')} and ${counted(many('move'), 'moved passage')}`;
  const countable = view === 'marked' && kinds.length > many('comment');
  return {
    code: 'tracked-changes',
    message: countable ? `Tracked changes: ${counts}; ${TAKEN[view]}.` : `The file has tracked changes; ${TAKEN[view]}.`,
    locators: locatorsOf(nodes, ['insertion', 'deletion', 'move']),
  };
}

/** Warns of comments, with the words of those that no block of the text carries; none when there are none. */
export function commentWarnings(nodes: readonly RootContent[], comments: ReadonlyMap<string, Annotation>): readonly Warning[] {
  if (comments.size === 0) return [];
  const placed = new Set(nodes.flatMap((node) => dataOf(node).annotations ?? []).map(({ text }) => text));
  const lost = [...comments.values()].map(({ text }) => text).filter((text) => text !== '' && !placed.has(text));
  const message = `The file holds ${counted(comments.size, 'comment')}${lost.length > 0 ? `, ${lost.length} of them on no passage that was read` : ''}.`;
  const texts = told(lost);
  return [{ code: 'comments', message, locators: locatorsOf(nodes, ['comment']), ...(texts.length > 0 && { texts }) }];
}

/** Warns of text that the file hides and that is therefore not read as its words; none when there is none. */
export function hiddenWarnings(texts: readonly string[]): readonly Warning[] {
  if (texts.length === 0) return [];
  const message = `${counted(texts.length, 'passage')} of hidden text: it is not printed, and not read as part of the document.`;
  return [{ code: 'hidden-text', message, locators: [], texts: told(texts) }];
}

/** Warns of words that someone struck through by hand: the file says nothing of who or when, and a reader of the page takes them for gone. */
export function struckWarnings(nodes: readonly RootContent[], struck: readonly { readonly paragraph: Paragraph; readonly text: string }[]): readonly Warning[] {
  if (struck.length === 0) return [];
  const numbers = new Set(struck.flatMap(({ paragraph }) => paragraph.place.paragraph ?? []));
  const locators = nodes.flatMap((node, block) => {
    const { paragraph, page } = dataOf(node);
    return paragraph !== undefined && numbers.has(paragraph) ? [{ block, paragraph, ...(page && { page }) }] : [];
  });
  const message = `${counted(struck.length, 'passage')} with a line through the words, drawn by hand and not by a tracked change: the words were read as struck out, not as standing text.`;
  return [{ code: 'struck-through', message, locators, texts: told(struck.map(({ text }) => text)) }];
}

/** Warns of what the file would fetch from elsewhere when opened in a word processor; none when there is nothing. */
export function remoteWarnings(targets: readonly string[]): readonly Warning[] {
  if (targets.length === 0) return [];
  const message = `The file refers to ${counted(targets.length, 'thing')} outside itself, which opening it elsewhere could fetch; nothing was fetched.`;
  return [{ code: 'remote-reference', message, locators: [], texts: targets }];
}

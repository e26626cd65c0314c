import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Annotation, Locator, NodeData, Warning } from '../../types.js';
import { plainText } from './plain.js';

/**
 * Files that came out of a converter, or were typed line by line, end paragraphs in the middle of sentences. In such a file, and only
 * there, a paragraph that goes on in lower case after one that ends in a small letter is joined to it. A word processor's file is taken for one
 * when it breaks at least this many sentences, and this share of its blocks: the handbook of the reader gold breaks 76 sentences (1.6 %);
 * reports typed as paragraphs break none.
 */
const BROKEN_SENTENCES = 10;
const BROKEN_SHARE = 0.005;
/** Characters: shorter paragraphs that end without a stop may be items of a list. */
const FULL_LINE = 60;

const ENDS_OPEN = /\p{Ll}$/u;
const GOES_ON = /^\p{Ll}/u;
/** Evidence leaves out what may be an item of a list: one that begins with a letter as label, one before which "and" or "or" stands. */
const LETTER_LABEL = /^\p{Ll}{1,4}[.)]/u;
const CONJUNCTION = /(?:^|[\s;,])(?:and|or)$/i;

const dataOf = (node: RootContent): NodeData => (node.data ?? {}) as NodeData;

const isText = (node: RootContent): node is Paragraph => {
  const { type, furniture, annotations = [] } = dataOf(node);
  const gone = annotations.some(({ kind, span }) => kind === 'deletion' && (span?.text ?? '') !== '');
  return node.type === 'paragraph' && (type === 'paragraph' || type === 'listItem') && !furniture && !gone;
};

/** An automatic bullet stands before it, or nothing; either way no sentence goes on there. */
const isBullet = (node: RootContent): boolean => dataOf(node).type === 'listItem' && dataOf(node).label === undefined;

function runsOn(before: RootContent | undefined, node: RootContent): boolean {
  return before !== undefined && isText(before) && isText(node) && !isBullet(node) && ENDS_OPEN.test(plainText(before)) && GOES_ON.test(plainText(node));
}

function isEvidence(before: RootContent | undefined, node: RootContent): boolean {
  if (!before || !runsOn(before, node) || dataOf(node).type === 'listItem') return false;
  const text = plainText(before);
  return text.length >= FULL_LINE && !CONJUNCTION.test(text) && !LETTER_LABEL.test(plainText(node));
}

const shifted = (annotations: readonly Annotation[], by: number): readonly Annotation[] =>
  annotations.map((each) => (each.span ? { ...each, span: { ...each.span, start: each.span.start + by, end: each.span.end + by } } : each));

function joined(before: Paragraph, node: Paragraph): Paragraph {
  const one = dataOf(before);
  const two = dataOf(node);
  const annotations = [...(one.annotations ?? []), ...shifted(two.annotations ?? [], plainText(before).length + 1)];
  const notes = [...(one.notes ?? []), ...(two.notes ?? [])];
  const data: NodeData = { ...one, ...(annotations.length > 0 && { annotations }), ...(notes.length > 0 && { notes }) };
  const text: PhrasingContent = { type: 'text', value: `${plainText(before)} ${plainText(node)}` };
  const bold = [before, node].every(({ children }) => children.every((each) => each.type === 'strong'));
  return { ...before, children: bold ? [{ type: 'strong', children: [text] }] : [text], data };
}

function locatorOf(node: RootContent, block: number): Locator {
  const { paragraph, page } = dataOf(node);
  return { block, ...(paragraph && { paragraph }), ...(page && { page }) };
}

/** Joins the paragraphs of a file that breaks sentences over paragraphs, and says so; any other file stays as it is. */
export function joinBroken(nodes: readonly RootContent[]): { readonly nodes: readonly RootContent[]; readonly warnings: readonly Warning[] } {
  const broken = nodes.filter((node, at) => isEvidence(nodes[at - 1], node)).length;
  if (broken < BROKEN_SENTENCES || broken < nodes.length * BROKEN_SHARE) return { nodes, warnings: [] };
  const whole: RootContent[] = [];
  const locators = new Map<number, Locator>();
  for (const node of nodes) {
    const before = whole.at(-1);
    if (before && runsOn(before, node)) {
      whole[whole.length - 1] = joined(before as Paragraph, node as Paragraph);
      locators.set(whole.length - 1, locatorOf(before, whole.length - 1));
    } else whole.push(node);
  }
  const message = `The file breaks sentences over paragraphs; ${locators.size} paragraphs were joined with what goes on after them.`;
  return { nodes: whole, warnings: [{ code: 'joined-paragraphs', message, locators: [...locators.values()] }] };
}

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
/** Characters: no sentence is longer, so what goes on after that is no sentence. */
const LONGEST = 20_000;

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

/** One paragraph of several, with spaces between. */
function joined(parts: readonly Paragraph[]): Paragraph {
  const [first] = parts as readonly [Paragraph, ...Paragraph[]];
  const annotations: Annotation[] = [];
  let length = 0;
  for (const part of parts) {
    for (const each of shifted(dataOf(part).annotations ?? [], length)) annotations.push(each);
    length += plainText(part).length + 1;
  }
  const notes = parts.flatMap((part) => dataOf(part).notes ?? []);
  const data: NodeData = { ...dataOf(first), ...(annotations.length > 0 && { annotations }), ...(notes.length > 0 && { notes }) };
  const text: PhrasingContent = { type: 'text', value: parts.map(plainText).join(' ') };
  const bold = parts.every(({ children }) => children.every((each) => each.type === 'strong'));
  return { ...first, children: bold ? [{ type: 'strong', children: [text] }] : [text], data };
}

/** The nodes in order, each with those that go on in it. */
function chained(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const chains: RootContent[][] = [];
  let length = 0;
  for (const [at, node] of nodes.entries()) {
    const chain = chains.at(-1);
    if (chain && length < LONGEST && runsOn(nodes[at - 1], node)) chain.push(node);
    else {
      chains.push([node]);
      length = 0;
    }
    length += plainText(node).length;
  }
  return chains;
}

function locatorOf(node: RootContent, block: number): Locator {
  const { paragraph, page } = dataOf(node);
  return { block, ...(paragraph && { paragraph }), ...(page && { page }) };
}

/** Joins the paragraphs of a file that breaks sentences over paragraphs, and says so; any other file stays as it is. */
export function joinBroken(nodes: readonly RootContent[]): { readonly nodes: readonly RootContent[]; readonly warnings: readonly Warning[] } {
  const broken = nodes.filter((node, at) => isEvidence(nodes[at - 1], node)).length;
  if (broken < BROKEN_SENTENCES || broken < nodes.length * BROKEN_SHARE) return { nodes, warnings: [] };
  const chains = chained(nodes);
  const whole = chains.map((chain) => (chain.length > 1 ? joined(chain as readonly Paragraph[]) : (chain[0] as RootContent)));
  const locators = chains.flatMap((chain, block) => (chain.length > 1 ? [locatorOf(chain[0] as RootContent, block)] : []));
  const message = `The file breaks sentences over paragraphs; ${locators.length} paragraphs were joined with what goes on after them.`;
  return { nodes: whole, warnings: [{ code: 'joined-paragraphs', message, locators }] };
}

import type { PhrasingContent, RootContent } from 'mdast';
import { asTyped, isNoteMark, typedDigits, withoutTypedMarks } from '../../text/index.js';

const OPENS = /^<sup\b/i;
const CLOSES = /^<\/sup\s{0,10}>/i;
const TARGET = /^<a\b[^>]{0,400}\bhref\s{0,4}=\s{0,4}["']#([^"']{1,200})/i;

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'html'
        ? ''
        : node.type === 'break'
          ? '\n'
          : 'value' in node
            ? node.value
            : 'children' in node
              ? wordsOf(node.children as PhrasingContent[])
              : '',
    )
    .join('');

/** The note that raised nodes call: by the link in them, else by their number. */
function noteOf(raised: readonly PhrasingContent[]): string {
  const links = raised.map((node) =>
    node.type === 'html' ? TARGET.exec(node.value)?.[1] : node.type === 'link' && node.url.startsWith('#') ? node.url.slice(1) : undefined,
  );
  return links.find((target) => target !== undefined) ?? wordsOf(raised).trim();
}

/** "10^6^", "agencies^13^": digits raised as Pandoc writes it, as typed ones. */
function withoutCarets(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text' || !node.value.includes('^')) return node;
  return { ...node, value: node.value.replace(/\^(\d{1,3})\^/g, (_whole, digits: string) => typedDigits(digits)) };
}

/** Inline nodes with the note marks that HTML raises in them ("agencies<sup>13</sup>") as what they are; powers stay. */
function withNotes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = withoutCarets(nodes[at] as PhrasingContent);
    const end =
      node.type === 'html' && OPENS.test(node.value) ? nodes.findIndex((other, i) => i > at && other.type === 'html' && CLOSES.test(other.value)) : -1;
    const raised = end < 0 ? [] : nodes.slice(at + 1, end);
    const start = asTyped(wordsOf(raised), wordsOf(out));
    if (start !== wordsOf(raised)) {
      out.push({ type: 'text', value: start });
      at = end;
    } else if (end < 0 || !isNoteMark(wordsOf(raised), wordsOf(out)))
      out.push(node.type === 'text' ? { ...node, value: withoutTypedMarks(node.value, wordsOf(out)) } : node);
    else {
      out.push({ type: 'footnoteReference', identifier: noteOf(raised) });
      at = end;
    }
  }
  return out;
}

const RAISED = /[⁰¹²³⁴-⁹]|\^\d{1,3}\^/u;
const hasRaised = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some((node) => (node.type === 'html' && OPENS.test(node.value)) || (node.type === 'text' && RAISED.test(node.value)));

/** Takes note marks out of the sentences of a tree, in place. */
export function liftMarks(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    const inner = node as { children: PhrasingContent[] };
    if (hasRaised(inner.children)) inner.children = withNotes(inner.children);
    liftMarks(inner.children);
  }
}

import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { smallWords } from '../language/index.js';
import type { NodeData } from '../types.js';

/** The mark of an item at the start of a line: "(a)", "b)", "(2)", "iii)". */
const MARK = /^\s*(?:\(([a-z]{1,4}|\d{1,2})\)|([a-z]{1,4}|\d{1,2})\))\s+\S/;
/** So many items in a row are a list; one mark may stand there by chance. */
const LEAST = 2;
/** A line that an item may follow ends so, or with "and". */
const ENDS = /[.;:,!?–—]["”’»)\]]?\s*$/u;

/** What a paragraph has on one of its lines. */
interface Line {
  readonly nodes: PhrasingContent[];
  /** counted from the first */
  readonly at: number;
}

/** A paragraph whose lines count up marks ("(a) …", "(b) …") as the list that they are: what leads in to it, and each item. */
export function withoutLines(node: Paragraph): readonly Paragraph[] {
  if (((node.data ?? {}) as NodeData).annotations?.length) return [node];
  const lines = linesOf(node.children);
  const starts = lines.length < LEAST ? [] : itemsIn(lines);
  if (starts.length < LEAST) return [node];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, n) => paragraphOf(node, lines.slice(from, cuts[n + 1]), n > 0));
}

function linesOf(nodes: readonly PhrasingContent[]): Line[] {
  const lines: { nodes: PhrasingContent[]; at: number }[] = [{ nodes: [], at: 0 }];
  const next = () => lines.push({ nodes: [], at: lines.length });
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) next();
    else if (node.type !== 'text') lines.at(-1)?.nodes.push(node);
    else
      for (const [n, value] of node.value.split('\n').entries()) {
        if (n > 0) next();
        if (value !== '') lines.at(-1)?.nodes.push({ ...node, value } satisfies Text);
      }
  }
  return lines.filter(({ nodes: own }) => own.length > 0);
}

/** The lines that begin items, where their marks count up from the first. */
function itemsIn(lines: readonly Line[]): readonly number[] {
  const marked = lines.flatMap((line, at) => {
    const mark = markOf(line);
    return mark !== undefined && (at === 0 || mayEnd(lines[at - 1])) ? [{ at, mark }] : [];
  });
  const ofKind = KINDS.map((kind) => risingIn(marked, kind));
  return ofKind.find(({ length }) => length >= LEAST) ?? [];
}

function risingIn(marked: readonly { readonly at: number; readonly mark: string }[], kind: (n: number) => string): readonly number[] {
  const found: number[] = [];
  for (const { at, mark } of marked) if (mark === kind(found.length + 1)) found.push(at);
  return found;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const;

/** How items are counted. */
const KINDS: readonly ((n: number) => string)[] = [String, (n) => String.fromCharCode(96 + n), (n) => ROMAN[n] ?? ''];

function markOf({ nodes: [first] }: Line): string | undefined {
  const found = first?.type === 'text' ? MARK.exec(first.value) : null;
  return found?.[1] ?? found?.[2];
}

function mayEnd(line: Line | undefined): boolean {
  const last = line?.nodes.at(-1);
  if (last?.type !== 'text') return last !== undefined;
  return ENDS.test(last.value) || smallWords.has(/(?:^|\s)(\p{Ll}{1,12})\s*$/u.exec(last.value)?.[1] ?? '');
}

/** What stood on some lines; a label that the format prints belongs to the first of them. */
function paragraphOf({ position, data, ...node }: Paragraph, lines: readonly Line[], isItem: boolean): Paragraph {
  const { label: _label, ...rest } = (data ?? {}) as NodeData;
  const children = lines.flatMap(({ nodes }, n) => (n === 0 ? nodes : [{ type: 'text', value: '\n' } as const, ...nodes]));
  const line = (at = 0) => (position?.start.line ?? 0) + at;
  const [first, last] = [lines[0]?.at, lines.at(-1)?.at];
  const place = position && { start: { ...position.start, line: line(first) }, end: { ...position.end, line: line(last) } };
  return { ...node, children, ...(data ? { data: isItem ? rest : data } : {}), ...(place ? { position: place } : {}) } as Paragraph;
}

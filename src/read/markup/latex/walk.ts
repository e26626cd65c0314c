import type { Environment, Macro, Node } from '@unified-latex/unified-latex-types';
import { printRaw } from '@unified-latex/unified-latex-util-print-raw';
import type { PhrasingContent, RootContent } from 'mdast';
import type { NodeData } from '../../../types.js';
import { heading, isBlank, paragraph, row, text } from '../nodes.js';
import { type Notes, phrasing } from './inline.js';
import { LISTS, LITERAL, SECTIONS, SILENT, TABLES } from './knowledge.js';

interface Place {
  readonly depth: number;
  readonly first?: NodeData | undefined;
}

const lineOf = (nodes: readonly Node[]): number | undefined => nodes.find(({ position }) => position !== undefined)?.position?.start.line;
const isMacro = (node: Node | undefined, name: RegExp): node is Macro => node?.type === 'macro' && name.test(node.content);
/** What a group or the arguments of a command hold. */
const heldBy = (node: Node): readonly Node[] =>
  node.type === 'group'
    ? node.content
    : node.type === 'macro' && !/note|caption/.test(node.content)
      ? (node.args?.findLast(({ content }) => content.length > 0)?.content ?? [])
      : [];
const holdsBlock = (node: Node): boolean => heldBy(node).some((inner) => isBlock(inner) || inner.type === 'parbreak');
const isBlock = (node: Node): boolean =>
  node.type === 'environment' ||
  node.type === 'mathenv' ||
  node.type === 'verbatim' ||
  node.type === 'displaymath' ||
  (node.type === 'macro' && node.content in SECTIONS) ||
  holdsBlock(node);

/** Titles of environments that \newtheorem makes, by name. */
export type Theorems = ReadonlyMap<string, string>;

/** Walks a source and keeps its blocks and the notes called in them. */
export class Walk implements Notes {
  readonly out: RootContent[] = [];
  private readonly theorems: Theorems;
  private readonly counts = new Map<string, number>();
  private readonly waiting: { readonly id: string; readonly content: readonly Node[] }[] = [];
  private noted = 0;

  constructor(theorems: Theorems) {
    this.theorems = theorems;
  }

  add(content: readonly Node[]): string {
    const id = `note-${++this.noted}`;
    this.waiting.push({ id, content });
    return id;
  }

  /** The notes called so far, as blocks: they stand after all text. */
  notes(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.blocks(next.content, { depth: 0, first: { type: 'footnote', id: next.id } });
  }

  /** Runs of inline nodes between blocks and blank lines are paragraphs. */
  blocks(nodes: readonly Node[], place: Place): void {
    let run: Node[] = [];
    let here = place;
    const flush = (): void => {
      if (this.put(run, here)) here = { ...here, first: undefined };
      run = [];
    };
    for (const node of nodes) {
      if (node.type === 'parbreak' || isMacro(node, /^par$/)) flush();
      else if (isBlock(node)) {
        flush();
        const before = this.out.length;
        this.block(node, here);
        if (this.out.length > before) here = { ...here, first: undefined };
      } else run.push(node);
    }
    flush();
  }

  private put(run: readonly Node[], place: Place, data: NodeData = {}): boolean {
    const children = phrasing(run, this);
    if (isBlank(children)) return false;
    this.out.push(paragraph(children, lineOf(run.filter(({ type }) => type !== 'whitespace')), { ...place.first, ...data }));
    return true;
  }

  private block(node: Node, place: Place): void {
    if (node.type === 'macro' && node.content in SECTIONS) this.title(node);
    else if (node.type === 'verbatim') this.out.push({ type: 'code', value: node.content });
    else if (node.type === 'group' || node.type === 'macro') this.blocks(heldBy(node), place);
    else if (node.type === 'displaymath' || node.type === 'mathenv') this.put([node], place);
    else if (node.type === 'environment') this.environment(node, place);
  }

  private title(macro: Macro): void {
    const content = macro.args?.findLast(({ openMark, content: inner }) => openMark === '{' && inner.length > 0)?.content ?? [];
    const children = phrasing(content, this);
    if (!isBlank(children)) this.out.push(heading(SECTIONS[macro.content] as number, children, lineOf([macro])));
  }

  private environment(node: Environment, place: Place): void {
    const name = node.env;
    const theorem = this.theorems.get(name);
    if (SILENT.has(name)) return;
    if (LITERAL.has(name)) this.out.push({ type: 'code', value: printRaw(node.content) });
    else if (name in LISTS) this.list(node, place);
    else if (TABLES.has(name)) this.table(node);
    else if (theorem !== undefined) this.theorem(theorem, node, place);
    else
      this.blocks(
        node.content.filter((inner) => !isMacro(inner, /^(?:centering|caption)$/)),
        place,
      );
    for (const caption of node.content.filter((inner): inner is Macro => isMacro(inner, /^caption$/)))
      this.put([caption], { depth: 0, first: { type: 'caption' } });
  }

  /** What \newtheorem{rec}{Recommendation} makes prints its name and number first. */
  private theorem(title: string, node: Environment, place: Place): void {
    const number = (this.counts.get(title) ?? 0) + 1;
    this.counts.set(title, number);
    const given = node.args?.find(({ openMark, content }) => openMark === '[' && content.length > 0)?.content;
    const label: PhrasingContent = {
      type: 'strong',
      children: [text(`${title} ${number}${given ? ': ' : ''}`), ...(given ? phrasing(given, this) : []), text('.')],
    };
    const before = this.out.length;
    this.blocks(node.content, place);
    const first = this.out[before];
    if (first?.type === 'paragraph') this.out[before] = { ...first, children: [label, text(' '), ...first.children] };
    else this.out.splice(before, 0, paragraph([label], lineOf([node])));
  }

  private list(node: Environment, place: Place): void {
    const kind = LISTS[node.env];
    let number = 0;
    for (const item of node.content.filter((inner): inner is Macro => isMacro(inner, /^item$/))) {
      const [given, body] = [item.args?.find(({ openMark }) => openMark === '[')?.content ?? [], item.args?.at(-1)?.content ?? []];
      const label = labelOf(phrasing(given, this));
      const printed = label ?? (kind === 'numbers' ? `${++number}.` : undefined);
      const data: NodeData = { type: 'listItem', depth: place.depth, ...(printed && kind !== 'terms' ? { label: printed } : {}) };
      const content: Node[] = kind === 'terms' ? [...bold(given), { type: 'whitespace' }, ...body] : [...body];
      this.blocks(content, { depth: place.depth + 1, first: data });
    }
  }

  private table(node: Environment): void {
    for (const line of rowsOf(node.content)) {
      const cells = line.flatMap((cell) => {
        const span = Number(printRaw(cell.find((inner): inner is Macro => isMacro(inner, /^multicolumn$/))?.args?.[0]?.content ?? []) || 1);
        const rest = Array.from({ length: Math.max(0, Math.min(50, span || 1) - 1) }, (): PhrasingContent[] => []);
        return [
          phrasing(
            cell.filter((inner) => !isMacro(inner, RULES)),
            this,
          ),
          ...rest,
        ];
      });
      if (!cells.every(isBlank)) this.out.push(row(cells, lineOf(line.flat().filter(({ type }) => type !== 'whitespace'))));
    }
  }
}

const bold = (content: readonly Node[]): Node[] =>
  content.length === 0 ? [] : [{ type: 'macro', content: 'textbf', args: [{ type: 'argument', openMark: '{', closeMark: '}', content: [...content] }] }];

const labelOf = (children: readonly PhrasingContent[]): string | undefined => {
  const words = children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
  return words === '' ? undefined : words;
};

/** Lines between rows, and what sets the head of a long table apart. */
const RULES =
  /^(?:hline|cline|toprule|midrule|bottomrule|cmidrule|endhead|endfirsthead|endfoot|endlastfoot|noalign|arrayrulecolor|rowcolor|cellcolor|raggedright|arraybackslash|centering|tabularnewline)$/;

/** Cells between "&" in rows between "\\". */
function rowsOf(nodes: readonly Node[]): Node[][][] {
  const rows: Node[][][] = [[[]]];
  for (const node of nodes) {
    if (isMacro(node, /^(?:\\|tabularnewline)$/)) rows.push([[]]);
    else if (node.type === 'string' && node.content === '&') rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(node);
  }
  return rows;
}

import type { Element, ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { NodeData } from '../../types.js';
import { isBlank, paragraphs, stanzas } from './breaks.js';
import { BLOCKS } from './elements.js';
import { noteName, phrasing, type TextReader } from './inline.js';
import { numberedLines, paragraphsOf } from './linetables.js';
import { lettersOf } from './looks.js';
import { attribute, childrenOf, isElement, isSkipped, type Parent } from './nodes.js';
import { orderedLabel } from './ordered.js';
import { isLayout, rowsOf } from './table.js';

/** How to read a page: what of it only frames the text, how to read its text, how many lines stand above it in its file. */
export interface Reading {
  readonly frames: ReadonlySet<Element>;
  readonly text: TextReader;
  readonly linesAbove: number;
}

interface Place {
  /** nesting of lists, 0 for none */
  readonly depth: number;
  /** what the first block here is: a list item with its label, a footnote */
  readonly first?: NodeData | undefined;
  readonly bold?: boolean;
  /** what the next element defines */
  readonly term?: boolean;
  /** the element whose text this is */
  readonly holder?: Element;
  /** in what only frames the text */
  readonly furniture?: boolean;
  /** put together from lines that a table counts */
  readonly guessed?: boolean;
}

/** Where all that is there is content. */
export const NO_FRAMES: ReadonlySet<Element> = new Set();

type Nodes = readonly ElementContent[];

function position(nodes: Nodes, reading: Reading): Pick<RootContent, 'position'> {
  const [from, to] = [nodes[0]?.position, nodes.at(-1)?.position];
  if (!from || !to) return {};
  const shift = (line: number): number => line + reading.linesAbove;
  return { position: { start: { line: shift(from.start.line), column: 1 }, end: { line: shift(to.end.line), column: 1 } } };
}

class Walk {
  readonly out: RootContent[] = [];
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Walks the children of a block; runs of inline nodes between blocks become paragraphs. */
  blocks(parent: Parent, place: Place): void {
    let run: ElementContent[] = [];
    let here = place;
    const flush = (): void => {
      if (run.length > 0 && this.text(run, here)) here = { ...here, first: undefined };
      run = [];
    };
    for (const child of childrenOf(parent)) {
      if (isElement(child) && isSkipped(child)) continue;
      if (!isElement(child) || !this.isBlock(child)) {
        run.push(child);
        continue;
      }
      flush();
      const before = this.out.length;
      this.block(child, this.framed(child, here));
      if (this.out.length > before) here = { ...here, first: undefined };
    }
    flush();
  }

  private framed(element: Element, place: Place): Place {
    return this.reading.frames.has(element) ? { ...place, furniture: true } : place;
  }

  private isBlock(element: Element): boolean {
    return BLOCKS.has(element.tagName) || this.reading.frames.has(element) || element.children.some((child) => isElement(child) && this.isBlock(child));
  }

  private text(nodes: Nodes, place: Place, type: NodeData = {}): boolean {
    const parts = paragraphs(phrasing(nodes, this.reading.text));
    const letters = lettersOf(nodes, place.holder ? [place.holder] : []);
    for (const [i, part] of parts.entries()) {
      const data: NodeData = {
        ...(i === 0 ? place.first : undefined),
        ...type,
        ...(letters && { letters: place.term ? { ...letters, titled: false } : letters }),
        ...(place.furniture ? { furniture: true } : {}),
        ...(place.guessed ? { guessed: true } : {}),
      };
      const children: PhrasingContent[] = place.bold ? [{ type: 'strong', children: part }] : part;
      this.out.push({ type: 'paragraph', children, data: data as object, ...position(nodes, this.reading) });
    }
    return parts.length > 0;
  }

  private block(element: Element, place: Place): void {
    const name = element.tagName;
    if (/^h[1-6]$/.test(name)) this.heading(element, place);
    else if (name === 'ul' || name === 'ol' || name === 'dir' || name === 'menu') this.list(element, place);
    else if (name === 'table') this.tableOrText(element, place);
    else if (name === 'pre' || name === 'xmp' || name === 'listing' || name === 'plaintext') this.preformatted(element, place);
    else if (name === 'figcaption' || name === 'caption') this.text(element.children, place, { type: 'caption' });
    else if (name === 'summary' || name === 'dt') this.blocks(element, { ...place, bold: true, term: name === 'dt' });
    else this.blocks(element, { ...this.within(element, place), holder: element });
  }

  /** An element that a footnote mark points to is that footnote. */
  private within(element: Element, place: Place): Place {
    const id = attribute(element, 'id');
    const mark = attribute(element, 'dataNote');
    return id !== '' && /^_{0,2}(?:fn|ftn|edn|footnote|endnote|note|cite_note)[-_:]?.{0,40}\d/i.test(id) && !/ref/i.test(id)
      ? { ...place, first: { ...place.first, type: 'footnote', id: noteName(id), ...(mark !== '' && { label: mark }) } }
      : place;
  }

  private heading(element: Element, place: Place): void {
    const children = phrasing(withoutButtons(element.children), this.reading.text);
    const depth = Number(element.tagName.charAt(1)) as 1 | 2 | 3 | 4 | 5 | 6;
    if (!isBlank(children)) this.out.push({ type: 'heading', depth, children, ...furniture(place), ...position([element], this.reading) });
  }

  private list(list: Element, place: Place): void {
    const items = list.children.filter((child): child is Element => isElement(child));
    let number = 0;
    for (const item of items) {
      if (isSkipped(item)) continue;
      const label = item.tagName === 'li' && list.tagName === 'ol' ? orderedLabel(list, item, ++number) : undefined;
      const data: NodeData = { type: 'listItem', depth: place.depth, ...(label === undefined ? {} : { label }) };
      const inner: Place = { ...this.framed(item, place), depth: place.depth + 1, first: item.tagName === 'li' ? data : undefined };
      if (item.tagName === 'li') this.blocks(item, this.within(item, inner));
      else this.block(item, inner);
    }
  }

  private preformatted(element: Element, place: Place): void {
    for (const children of stanzas(phrasing(element.children, this.reading.text))) {
      const data = { ...place.first, ...(place.furniture ? { furniture: true } : {}) } as object;
      this.out.push({ type: 'paragraph', children, data, ...position([element], this.reading) });
    }
  }

  /** A table; one that only places things, or that counts the lines of a text, is text. */
  private tableOrText(table: Element, place: Place): void {
    const lines = numberedLines(table);
    if (lines) for (const children of paragraphsOf(lines)) this.blocks(divOf(children), { ...place, guessed: true });
    else if (isLayout(table)) this.blocks(table, { ...this.within(table, place), holder: table });
    else this.table(table, place);
  }

  private table(table: Element, { furniture: framed = false }: Place): void {
    for (const { element, cells } of rowsOf(table)) {
      if (element.tagName === 'caption') this.text(element.children, { depth: 0, furniture: framed }, { type: 'caption' });
      else this.row(element, cells, framed);
    }
  }

  private row(row: Element, cells: readonly (readonly ElementContent[])[], framed: boolean): void {
    const content = cells.map((cell) => phrasing(spaced(cell), this.reading.text));
    if (content.every(isBlank)) return;
    const children = content.map((inner) => ({ type: 'tableCell' as const, children: inner }));
    this.out.push({ type: 'table', children: [{ type: 'tableRow', children, ...furniture({ furniture: framed }), ...position([row], this.reading) }] });
  }
}

const divOf = (children: Nodes): Element => ({ type: 'element', tagName: 'div', properties: {}, children: [...children] });

const furniture = ({ furniture: framed }: Pick<Place, 'furniture'>): { readonly data?: object } => (framed ? { data: { furniture: true } } : {});

/** A button is a control, but in a title it holds the title: a panel opens below it. */
const withoutButtons = (nodes: Nodes): ElementContent[] => nodes.flatMap((node) => (isElement(node) && node.tagName === 'button' ? node.children : [node]));

/** Blocks inside a table cell, parted by line breaks. */
function spaced(nodes: Nodes): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node) || !BLOCKS.has(node.tagName)) return [node];
    const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
    return [br, ...(isSkipped(node) ? [] : spaced(node.children)), br];
  });
}

/** The text of a page as flat mdast nodes: headings, paragraphs (list items and footnotes by their data), table rows. */
export function toTree(content: Parent, reading: Reading): RootContent[] {
  const walk = new Walk(reading);
  walk.blocks(content, { depth: 0 });
  return walk.out;
}

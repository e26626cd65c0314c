import type { PhrasingContent, RootContent } from 'mdast';
import type { RstBulletListItem, RstDefinitionListItem, RstDirective, RstFieldListItem, RstFootnoteDef, RstNode, RstSection } from 'rst-compiler';
import type { NodeData } from '../../../types.js';
import { caption, heading, isBlank, paragraph, row, text } from '../nodes.js';
import { phrasing, type Substitutions, unwrapped } from './inline.js';
import { BOXES, LITERAL, SILENT, TITLED } from './knowledge.js';

/** A footnote whose text begins below its mark is a comment to the parser. */
const NOTE_BELOW = /^\[([#*\w-]{1,40})\]\s*\n([\s\S]+)$/;

interface Place {
  readonly depth: number;
  readonly first?: NodeData | undefined;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Walks a source and keeps its blocks. */
export class Walk {
  readonly out: RootContent[] = [];
  private readonly known: Substitutions;

  constructor(known: Substitutions) {
    this.known = known;
  }

  blocks(nodes: readonly RstNode[], place: Place): void {
    let here = place;
    for (const node of nodes) {
      const before = this.out.length;
      this.block(node, here);
      if (this.out.length > before) here = { ...here, first: undefined };
    }
  }

  private inline(nodes: readonly RstNode[]): PhrasingContent[] {
    return phrasing(nodes, this.known);
  }

  private put(children: PhrasingContent[], node: RstNode, place: Place, data: NodeData = {}): void {
    if (!isBlank(children)) this.out.push(paragraph(children, node.source.startLineIdx + 1, { ...place.first, ...data }));
  }

  private block(node: RstNode, place: Place): void {
    const line = node.source.startLineIdx + 1;
    switch (node.nodeType) {
      case 'Section':
        this.out.push(heading((node as RstSection).level, this.inline(node.children), line));
        break;
      case 'Paragraph':
      case 'LineBlockLine':
      case 'BlockquoteAttribution':
        this.put(this.inline(node.children), node, place);
        break;
      case 'BulletList':
      case 'EnumeratedList':
        this.list(node, place);
        break;
      case 'DefinitionListItem':
        this.definition(node as RstDefinitionListItem, place);
        break;
      case 'FieldListItem':
        this.field(node as RstFieldListItem, place);
        break;
      case 'Table':
        this.table(node);
        break;
      case 'Directive':
        this.directive(node as RstDirective, place);
        break;
      case 'FootnoteDef':
      case 'CitationDef':
        this.blocks(node.children, { ...place, first: { type: 'footnote', id: (node as RstFootnoteDef).label } });
        break;
      case 'Comment':
        this.comment(node);
        break;
      case 'LiteralBlock':
      case 'DoctestBlock':
        this.out.push({ type: 'code', value: node.textContent });
        break;
      case 'SubstitutionDef':
      case 'HyperlinkTarget':
      case 'Transition':
        break;
      default:
        this.blocks(node.children, place);
    }
  }

  private list(list: RstNode, place: Place): void {
    const style = list.nodeType === 'EnumeratedList' ? (list as RstNode & { listType: string }).listType : undefined;
    list.children.forEach((item, at) => {
      const label = style === undefined ? undefined : printed(style, (item as RstBulletListItem).bullet, at);
      this.blocks(item.children, { depth: place.depth + 1, first: { type: 'listItem', depth: place.depth, ...(label ? { label } : {}) } });
    });
  }

  private definition({ term, definition, ...node }: RstDefinitionListItem, place: Place): void {
    this.out.push(caption(this.inline(term), node.source.startLineIdx + 1, place.first));
    this.blocks(definition, { depth: place.depth });
  }

  /** A field: its name before its body, as it is printed. */
  private field({ name, body }: RstFieldListItem, place: Place): void {
    const [first, ...rest] = body;
    const label: PhrasingContent = { type: 'strong', children: [...this.inline(name), text(': ')] };
    if (first?.nodeType === 'Paragraph') this.put([label, ...this.inline(first.children)], first, place);
    else this.blocks(first ? [first] : [], place);
    this.blocks(rest, place);
  }

  private table(table: RstNode): void {
    for (const line of table.children) {
      const cells = line.children.flatMap((cell) => {
        const span = (cell as RstNode & { colSpan?: number }).colSpan ?? 1;
        return [this.cell(cell), ...Array.from({ length: Math.min(50, span) - 1 }, (): PhrasingContent[] => [])];
      });
      if (!cells.every(isBlank)) this.out.push(row(cells, line.source.startLineIdx + 1));
    }
  }

  private directive(node: RstDirective, place: Place): void {
    const name = node.directive;
    if (LITERAL.has(name)) this.out.push({ type: 'code', value: node.rawBodyText });
    else if (!SILENT.has(name)) this.box(node, place);
  }

  /** A box of text: its own word, its title, its body. */
  private box(node: RstDirective, place: Place): void {
    const title = BOXES[node.directive];
    const given = node.initContent;
    const bold = (children: PhrasingContent[]): void => this.put([{ type: 'strong', children }], node, place, { letters: { titled: false } });
    if (title !== undefined) bold([text(title)]);
    if (given.length > 0 && TITLED.has(node.directive)) bold([text(unwrapped(node.initContentText))]);
    else this.blocks(given, place);
    if (node.directive === 'list-table') this.listTable(node);
    else this.blocks(node.children, place);
  }

  /** A table written as a list of lists: each outer item is a row. */
  private listTable(node: RstDirective): void {
    const rows = node.children.filter(({ nodeType }) => nodeType === 'BulletList').flatMap(({ children }) => children);
    for (const item of rows) {
      const cells = item.children.filter(({ nodeType }) => nodeType === 'BulletList').flatMap(({ children }) => children.map((cell) => this.cell(cell)));
      if (cells.length > 0) this.out.push(row(cells, item.source.startLineIdx + 1));
    }
  }

  private cell(cell: RstNode): PhrasingContent[] {
    return cell.children.flatMap((block, at): PhrasingContent[] => {
      const inner = block.nodeType === 'Paragraph' ? this.inline(block.children) : [text(unwrapped(block.textContent))];
      return at === 0 ? inner : [{ type: 'break' }, ...inner];
    });
  }

  private comment(node: RstNode): void {
    const [, label, body] = NOTE_BELOW.exec(node.textContent) ?? [];
    if (label && body) this.put([text(unwrapped(body.trim()))], node, { depth: 0, first: { type: 'footnote', id: label } });
  }
}

/** The number of an item as its list prints it: "#." counts by itself. */
function printed(style: string, given: string, at: number): string {
  if (!given.includes('#')) return given;
  return /alpha/i.test(style) ? `${ALPHABET[at % ALPHABET.length]}.` : `${at + 1}.`;
}

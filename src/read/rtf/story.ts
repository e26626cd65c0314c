import { type Format, type Item, type Paragraph, type Piece, rowItems } from '../flow/index.js';

/** What ends a paragraph: what it is, and the changes on its end. */
export interface Ending {
  readonly format: Format;
  readonly mark: Paragraph['mark'];
  readonly number?: number;
  /** the table level the paragraph is in; 0 outside tables */
  readonly depth: number;
}

interface OpenTable {
  cell: Item[];
  row: Item[][];
}

/** Gathers the paragraphs and rows of one run of text: the body, a note, a header, a text box. */
export class Story {
  private readonly items: Item[] = [];
  private readonly tables: OpenTable[] = [];
  private pieces: Piece[] = [];
  /** text boxes met in the paragraph: they stand after it */
  private boxes: Item[] = [];
  /** whether the paragraph shows a contents table */
  contents = false;
  /** the printed label of the paragraph; null for a bullet */
  label: string | null | undefined;

  add(piece: Piece): void {
    this.pieces.push(piece);
  }

  addBox(items: readonly Item[]): void {
    for (const item of items) this.boxes.push(item);
  }

  get hasText(): boolean {
    return this.pieces.length > 0;
  }

  endParagraph({ format, mark, number, depth }: Ending): void {
    const place = number === undefined ? {} : { paragraph: number };
    const into = depth > 0 ? this.table(depth).cell : this.items;
    into.push({ type: 'paragraph', pieces: this.pieces, mark, format, place });
    for (const box of this.boxes) into.push(box);
    this.pieces = [];
    this.boxes = [];
    this.contents = false;
    this.label = undefined;
  }

  private table(depth: number): OpenTable {
    while (this.tables.length < depth) this.tables.push({ cell: [], row: [] });
    return this.tables[depth - 1] as OpenTable;
  }

  endCell(depth: number): void {
    const table = this.table(depth);
    table.row.push(table.cell);
    table.cell = [];
  }

  endRow(depth: number): void {
    while (this.tables.length >= depth) {
      const table = this.tables.pop();
      if (!table) return;
      if (table.cell.length > 0) table.row.push(table.cell);
      const into = this.tables.at(-1)?.cell ?? this.items;
      if (table.row.length > 0) for (const item of rowItems(table.row, table.row.length)) into.push(item);
    }
  }

  /** All that was gathered; rows that the file leaves open are closed. */
  finish(): readonly Item[] {
    this.endRow(1);
    return this.items;
  }
}

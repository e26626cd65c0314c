import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Document, Format, NodeData, Warning } from '../../types.js';
import { sensibleTitle } from '../flow/index.js';

/** Nodes that stand at a line of their source, counted from 1. */
type Line = number | undefined;

const at = (line: Line): Pick<RootContent, 'position'> => (line === undefined ? {} : { position: { start: { line, column: 1 }, end: { line, column: 1 } } });

/** A run of characters. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A title; levels past the sixth are the sixth. */
export const heading = (level: number, children: PhrasingContent[], line: Line): RootContent => ({
  type: 'heading',
  depth: Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6,
  children,
  ...at(line),
});

/** A paragraph, or by its data a list item, footnote or caption. */
export const paragraph = (children: PhrasingContent[], line: Line, data: NodeData = {}): RootContent => ({
  type: 'paragraph',
  children,
  data: data as object,
  ...at(line),
});

/** The word or title printed over a box, table or term: it names that alone, and parts no text. */
export const caption = (children: PhrasingContent[], line: Line, data: NodeData = {}): RootContent =>
  paragraph([{ type: 'strong', children }], line, { letters: { titled: false }, ...data });

/** A row of a table. */
export const row = (cells: readonly PhrasingContent[][], line: Line): RootContent => {
  const children = cells.map((inner) => ({ type: 'tableCell' as const, children: inner }));
  const only = { type: 'tableRow', children, ...at(line) } as TableRow;
  return { type: 'table', children: [only] };
};

/** Whether a node that is not text says anything: white space alone does not. */
export const isBlank = (children: readonly PhrasingContent[]): boolean =>
  children.every((child) => ('value' in child ? child.value.trim() === '' : child.type === 'break' || ('children' in child && isBlank(child.children))));

/** What a source says of itself. */
export interface Source {
  readonly children: RootContent[];
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly dates?: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A read source as a document. */
export function sourceDocument(format: Format, { children, title, authors, dates = [], warnings }: Source): Document {
  const named = sensibleTitle(title);
  const known = authors.filter((author) => author.trim() !== '');
  return {
    root: { type: 'root', children },
    format,
    ...(named && { title: named }),
    identifying: known.length > 0 ? [{ what: 'author', values: known }] : [],
    ...(dates.length > 0 && { dates }),
    warnings,
  };
}

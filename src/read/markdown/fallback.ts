import type { PhrasingContent, RootContent } from 'mdast';
import type { NodeData } from '../../types.js';
import type { Chunk } from './lines.js';

const PREFIX = /^(?:[ \t]*>)*[ \t]*/;
const HEADING = /^(#{1,6})[ \t]+/;
const ITEM = /^((?:[-+*]|\d{1,9}[.)])[ \t]+)+/;

/** Marks taken away by looking at each place once; unmatched ones that real text may hold stay. */
function unmarked(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,2000})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*+|~~/g, '')
    .replace(/(^|[\s(])_+(?=\S)/g, '$1')
    .replace(/(\S)_+(?=[\s).,;:]|$)/g, '$1')
    .replace(/`+/g, '')
    .replace(/<br\s{0,9}\/?>/gi, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What is struck out, told by looking at each place once. */
const STRUCK = /~~(?=\S)([^~]{0,2000}[^\s~])~~|<(?:del|s|strike)>([^<>]{0,4000})<\/(?:del|s|strike)>/gi;

function phrasing(text: string): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: marked, 2: tagged, index } of text.matchAll(STRUCK)) {
    children.push({ type: 'text', value: unmarked(text.slice(from, index)) });
    children.push({ type: 'delete', children: [{ type: 'text', value: unmarked(marked ?? tagged ?? '') }] });
    from = index + whole.length;
  }
  return [...children, { type: 'text', value: unmarked(text.slice(from)) }];
}

function node(text: string, line: number, data: NodeData): RootContent {
  const children = phrasing(text);
  const point = { line: line + 1, column: 1 };
  return { type: 'paragraph', children, data: data as object, position: { start: point, end: point } };
}

function itemData(marks: string): NodeData {
  const label = /\d{1,9}[.)]/.exec(marks)?.[0];
  return { type: 'listItem', depth: 0, ...(label === undefined ? {} : { label }) };
}

/** Reads a chunk line by line, in linear time, where remark would take too long: headings, list items, paragraphs; marks taken away. */
export function readSimply(chunk: Chunk): RootContent[] {
  const out: RootContent[] = [];
  let open: { readonly texts: string[]; readonly line: number; readonly data: NodeData } | undefined;
  const flush = (): void => {
    if (open) out.push(node(open.texts.join('\n'), open.line, open.data));
    open = undefined;
  };
  for (const [index, raw] of chunk.lines.entries()) {
    const line = raw.replace(PREFIX, '');
    const heading = HEADING.exec(line);
    const marks = ITEM.exec(line)?.[0];
    if (heading || marks !== undefined) flush();
    if (heading)
      out.push({
        ...node(line.slice(heading[0].length).replace(/[ \t]#{1,6}$/, ''), chunk.start + index, {}),
        type: 'heading',
        depth: (heading[1] ?? '#').length,
      } as RootContent);
    else if (marks !== undefined) open = { texts: [line.slice(marks.length)], line: chunk.start + index, data: itemData(marks) };
    else if (open) open.texts.push(line);
    else open = { texts: [line], line: chunk.start + index, data: {} };
  }
  flush();
  return out;
}

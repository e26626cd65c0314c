import type { PhrasingContent, RootContent } from 'mdast';
import type { Chunk } from './lines.js';

/** A character that can mean something inside a paragraph, an address that GFM makes a link of, a hard break. */
const MARKED = /[\\`*_~[\]<>&|@\t\0]|:\/\/|www\.|[ ]$/i;
/** A line that can begin something else than more of a paragraph, or underline the lines above. */
const OPENS = /^(?:[\s#>+:=-]|\d{1,9}[.)](?:\s|$))/;

const isPlain = (line: string): boolean => !MARKED.test(line) && !OPENS.test(line);

type Positioned = Required<Pick<RootContent, 'position'>>;

function positionOf(chunk: Chunk): Positioned {
  const start = { line: chunk.start + 1, column: 1 };
  return { position: { start, end: { line: chunk.start + chunk.lines.length, column: (chunk.lines.at(-1) ?? '').length + 1 } } } as Positioned;
}

const TITLE = /^(#{1,6}) ([^\s#].*)$/;

function title(line: string, place: Positioned): RootContent | undefined {
  const [, marks = '', text = ''] = TITLE.exec(line) ?? [];
  if (text === '' || text.endsWith('#') || MARKED.test(text)) return undefined;
  return { type: 'heading', depth: marks.length as 1, children: [{ type: 'text', value: text, ...place }], ...place };
}

/** Bold words in plain ones, where no reading of the rules for `**` differs: opened before a letter after a space, closed after one before a space. */
const OPENED = /(?:^| )$/;
const CLOSED = /^(?: |$)/;

function bold(line: string, place: Positioned): RootContent | undefined {
  const pieces = line.split('**');
  if (pieces.length % 2 === 0 || OPENS.test(line) || pieces.some((piece) => (/[ ]$/.test(piece) ? MARKED.test(`${piece}x`) : MARKED.test(piece))))
    return undefined;
  const children: PhrasingContent[] = [];
  for (const [i, piece] of pieces.entries()) {
    const text: PhrasingContent = { type: 'text', value: piece, ...place };
    if (i % 2 === 0 && piece !== '') children.push(text);
    if (i % 2 === 0) continue;
    const isSure = OPENED.test(pieces[i - 1] as string) && CLOSED.test(pieces[i + 1] as string) && /^[\p{L}\p{N}].*[\p{L}\p{N}.:!?]$/u.test(piece);
    if (!isSure) return undefined;
    children.push({ type: 'strong', children: [text], ...place });
  }
  return line.endsWith(' ') ? undefined : { type: 'paragraph', children, ...place };
}

/** The node of a chunk that means the same under every rule of Markdown, a paragraph, a title or a line with bold words, so that remark need not see it. */
export function plainNode(chunk: Chunk): RootContent | undefined {
  const place = positionOf(chunk);
  const [line = ''] = chunk.lines;
  if (chunk.lines.every(isPlain)) return { type: 'paragraph', children: [{ type: 'text', value: chunk.lines.join('\n'), ...place }], ...place };
  return chunk.lines.length === 1 ? (title(line, place) ?? bold(line, place)) : undefined;
}

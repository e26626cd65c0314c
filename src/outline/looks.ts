import { LARGER, levelsOf } from '../text/index.js';
import type { Piece } from './flatten.js';
import type { LabelSplitter } from './labels.js';
import { type Body, bodyOf, sizeIn, standsOut } from './standalone.js';

/** A larger line is a title of its own; what only its weight sets off must come so often, or stand over a list. */
const TIMES = 2;
/** Titles over a list are short: so many words. */
const OVER_LIST = 4;

/** Characters: a paragraph of so many says something without a full stop, too. */
const SENTENCE = 60;
/** A line printed so often in the same words names a part of every section, a kind of box or the page. */
const RECURS = 3;

interface Line {
  readonly at: number;
  readonly rank: number;
}

const isAside = ({ data, noteId, type }: Piece): boolean => data.furniture === true || noteId !== undefined || type === 'footnote';

/** The lines that are set off, as long as text stands below each, or a line set lower. */
function grouping(pieces: readonly Piece[], lines: ReadonlyMap<number, number>): Line[] {
  const found: Line[] = [];
  const standing = [...pieces.keys()].filter((at) => !isAside(pieces[at] as Piece));
  for (const [i, at] of standing.entries()) {
    const rank = lines.get(at);
    if (rank === undefined) continue;
    const next = standing[i + 1] ?? -1;
    const lower = lines.get(next);
    if (lower === undefined ? says(pieces[next]) : lower < rank) found.push({ at, rank });
  }
  return found;
}

/** Whether a piece says something: an item, a row, a sentence. What stands under a name or a sum says nothing. */
function says(piece: Piece | undefined): boolean {
  if (!piece || piece.type === 'heading') return false;
  return piece.type !== 'paragraph' || piece.text.length >= SENTENCE || /\s.*[.!?:;]["”’»)\]]{0,2}$/u.test(piece.text);
}

/** Whether a line may stand for a title though none other is set as such lines are. */
function standsOverList(pieces: readonly Piece[], at: number): boolean {
  const [first, second] = pieces.slice(at + 1).filter((piece) => !isAside(piece));
  const isItem = (piece: Piece | undefined): boolean => piece?.type === 'listItem' || /^\(?\d{1,2}[.)]\s/.test(piece?.text ?? '');
  return (pieces[at]?.text.split(/\s+/).length ?? 0) <= OVER_LIST && isItem(first) && isItem(second);
}

function titles(pieces: readonly Piece[], listed: ReadonlySet<number>, { body, split }: Seen): Line[] {
  const lines = new Map<number, number>();
  for (const [at, piece] of pieces.entries()) {
    const rank = listed.has(at) ? undefined : standsOut(piece, body, split);
    if (rank !== undefined) lines.set(at, rank);
  }
  if (pieces.some(isStated)) for (const at of recurring(pieces, lines)) lines.delete(at);
  const found = grouping(pieces, lines);
  const lasting = ({ at }: Line): boolean => sizeIn(body, pieces[at] as Piece) >= LARGER || standsOverList(pieces, at);
  return found.length >= TIMES ? found : found.filter(lasting);
}

function recurring(pieces: readonly Piece[], lines: ReadonlyMap<number, number>): number[] {
  const key = (at: number): string => (pieces[at]?.text ?? '').toLowerCase().replace(/[^\p{L}]+/gu, '');
  const times = new Map<string, number>();
  for (const at of lines.keys()) times.set(key(at), (times.get(key(at)) ?? 0) + 1);
  return [...lines.keys()].filter((at) => (times.get(key(at)) ?? 0) >= RECURS);
}

/** A heading of the format's own. */
const isStated = ({ type, data }: Piece): boolean => type === 'heading' && !data.furniture && data.cells === undefined;

/** The document as a whole. */
interface Seen {
  readonly body: Body;
  readonly split: LabelSplitter;
}

interface Stated {
  readonly level: number;
  readonly size: number | undefined;
}

/** Whether a line of this size stands below a heading of the format's own: unless its letters are larger. */
const isUnder = (size: number | undefined, heading: Stated): boolean => size === undefined || heading.size === undefined || size <= heading.size;

/**
 * Paragraphs that are headings by their looks alone, as headings: short lines, set larger, bold, in capitals, underlined or in a style named
 * like those of headings, that stand over a group of text. Levels that the format states are believed: a line stands below the heading above it.
 */
export function titled(pieces: readonly Piece[], listed: ReadonlySet<number>, split: LabelSplitter): Piece[] {
  const body = bodyOf(pieces);
  const found = new Map(titles(pieces, listed, { body, split }).map(({ at, rank }) => [at, rank]));
  if (found.size === 0) return [...pieces];
  const depths = levelsOf(found.values());
  const highest = Math.min(...pieces.filter(isStated).map(({ level = 1 }) => level));
  let above: Stated[] = [];
  return pieces.map((piece, at) => {
    const size = piece.data.letters?.size;
    if (isStated(piece)) above = [...above.filter(({ level }) => level < (piece.level ?? 1)), { level: piece.level ?? 1, size }];
    const rank = found.get(at);
    if (rank === undefined) return piece;
    above = above.filter((heading) => isUnder(size, heading));
    const floor = above.at(-1)?.level ?? (Number.isFinite(highest) ? highest - 1 : 0);
    return { ...piece, type: 'heading', level: floor + (depths.get(rank) ?? 1) };
  });
}

import { LARGER, levelsOf } from '../text/index.js';
import type { Piece } from './flatten.js';
import type { LabelSplitter } from './labels.js';
import { type Body, bodyOf, sizeIn, standsOut } from './standalone.js';

/** A larger line is a title of its own; what only its weight sets off must come so often, or stand over a list. */
const TIMES = 2;
/** Titles over a list are short: so many words. */
const OVER_LIST = 4;

interface Line {
  readonly at: number;
  readonly rank: number;
}

const isAside = ({ data, noteId, type }: Piece): boolean => data.furniture === true || noteId !== undefined || type === 'footnote';

/** The lines that are set off, as long as a group of text stands below each: longer than the line itself, up to the next such line. */
function grouping(pieces: readonly Piece[], lines: ReadonlyMap<number, number>): Line[] {
  const found: Line[] = [];
  const standing = [...pieces.keys()].filter((at) => !isAside(pieces[at] as Piece));
  for (const [i, at] of standing.entries()) {
    const rank = lines.get(at);
    if (rank === undefined) continue;
    let below = 0;
    let k = i + 1;
    for (; k < standing.length; k++) {
      const next = standing[k] as number;
      if (lines.has(next) || pieces[next]?.type === 'heading') break;
      below += pieces[next]?.text.length ?? 0;
    }
    const lower = lines.get(standing[i + 1] ?? -1);
    if (below > (pieces[at]?.text.length ?? 0) || (lower !== undefined && lower < rank)) found.push({ at, rank });
  }
  return found;
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
  const found = grouping(pieces, lines);
  const lasting = ({ at }: Line): boolean => sizeIn(body, pieces[at] as Piece) >= LARGER || standsOverList(pieces, at);
  return found.length >= TIMES ? found : found.filter(lasting);
}

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
  const isStated = ({ type, data }: Piece): boolean => type === 'heading' && !data.furniture && data.cells === undefined;
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

import type { Vocabulary } from './hyphens.js';
import type { Line } from './lines.js';

/** A word is cut into so many pieces at most. */
const MOST_PIECES = 5;
/** In em: in narrower columns a word was cut even where the document never writes it whole, if the piece below is no word of its own. */
const NARROW = 6;

const LAST_WORD = /\p{L}{1,40}$/u;
const FIRST_WORD = /^\p{L}{1,40}/u;
const ONE_WORD = /^\p{L}{1,40}$/u;
/** Letters looked at before a seam: no word is longer. */
const SEAM = 60;

/**
 * True when a column narrower than a word cut it between the text so far and the line at `at`, where no drawn space parts them: the
 * pieces make a word of the document and are not all words themselves.
 */
export function isCutThere(text: string, lines: readonly Line[], at: number, { counts }: Vocabulary): boolean {
  const head = LAST_WORD.exec(text.slice(-SEAM))?.[0].toLowerCase();
  const pieces = piecesFrom(lines, at);
  if (!head || pieces.length === 0) return false;
  const known = (piece: string): boolean => counts.has(piece) && piece.length > 1;
  const whole = pieces.some((_, i) => counts.has(head + pieces.slice(0, i + 1).join('')) && ![head, ...pieces.slice(0, i + 1)].every(known));
  return whole || (isNarrow(lines[at - 1]) && /^\p{Ll}/u.test(lines[at]?.text ?? '') && !known(pieces[0] ?? ''));
}

/** The first words of the lines from one on, as long as nothing shows that the word ended. */
function piecesFrom(lines: readonly Line[], at: number): string[] {
  const out: string[] = [];
  for (const line of lines.slice(at, at + MOST_PIECES)) {
    const piece = FIRST_WORD.exec(line.text)?.[0].toLowerCase();
    if (!piece) break;
    out.push(piece);
    if (line.trail || !ONE_WORD.test(line.text)) break;
  }
  return out;
}

function isNarrow(line: Line | undefined): boolean {
  return line !== undefined && line.x1 - line.x0 < NARROW * line.size;
}

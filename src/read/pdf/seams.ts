import type { Vocabulary } from './hyphens.js';
import { changed, type Mark, type Marked } from './marked.js';

/**
 * Programs that show changes often draw the words of a change without the spaces around them ("~~must~~ should|send"). Where a word goes on
 * over the edge of a change, the document's other words say whether it is one word or two.
 */

/** Letters: a shorter piece is an ending rather than a word. */
const PIECE = 2;
/** Letters: what was put in for a struck word is a word of its own from this length on, if the document knows it. */
const WORD = 4;

const LETTERS_BEFORE = /\p{L}{1,40}$/u;
const LETTERS_AFTER = /^\p{L}{1,40}/u;

/** The words of a text without those that a change cuts: they say nothing of how words are written. */
export function uncutWords(whole: Marked): string {
  if (whole.marks.length === 0) return whole.text;
  const cuts = edgesOf(whole).filter((place) => isInWord(whole.text, place));
  let text = whole.text;
  for (const place of cuts) {
    const from = place - (LETTERS_BEFORE.exec(text.slice(0, place))?.[0].length ?? 0);
    const to = place + (LETTERS_AFTER.exec(whole.text.slice(place))?.[0].length ?? 0);
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}

/** The text with spaces where two words met at the edge of a change. */
export function parted(whole: Marked, { counts }: Vocabulary): Marked {
  const places = edgesOf(whole).filter((place) => isInWord(whole.text, place) && isSeam(whole, place, (word) => counts.has(word.toLowerCase())));
  if (places.length === 0) return whole;
  const { text, at } = changed(
    whole.text,
    places.map((place) => ({ start: place, end: place, put: ' ' })),
  );
  return { text, marks: whole.marks.map((mark) => ({ ...mark, start: mark.start < mark.end ? at(mark.start + 1) - 1 : at(mark.start), end: at(mark.end) })) };
}

function isChange({ kind, start, end }: Mark): boolean {
  return (kind === 'struck' || kind === 'inserted') && start < end;
}

function edgesOf({ marks }: Marked): number[] {
  return [...new Set(marks.filter(isChange).flatMap(({ start, end }) => [start, end]))].sort((p, q) => p - q);
}

function isInWord(text: string, place: number): boolean {
  return LETTERS_BEFORE.test(text.slice(Math.max(0, place - 1), place)) && LETTERS_AFTER.test(text.slice(place, place + 1));
}

/** Whether two words meet at an edge; on the near side of struck words none do, as these go. */
function isSeam(whole: Marked, place: number, known: (word: string) => boolean): boolean {
  const { text, marks } = whole;
  const struck = marks.find(({ kind, end }) => kind === 'struck' && end === place);
  if (marks.some(({ kind, start, end }) => kind === 'struck' && start <= place && end > place)) return false;
  const right = pieceAfter(whole, place);
  if (struck && marks.some(({ kind, start }) => kind === 'inserted' && start === place)) return false;
  const from = struck?.start ?? place;
  const left = pieceBefore(whole, from);
  if (left.length < PIECE || right.length < PIECE || known(left + right)) return false;
  if (known(left) && known(right)) return true;
  const replaced = marks.find(({ kind, end }) => kind === 'struck' && end === from - left.length);
  const begins = replaced !== undefined && !LETTERS_BEFORE.test(text.slice(0, replaced.start));
  return begins && left.length >= WORD && known(left) && !known(replaced.text + right);
}

function pieceBefore(whole: Marked, place: number): string {
  const from = edgesOf(whole).findLast((edge) => edge < place) ?? 0;
  return LETTERS_BEFORE.exec(whole.text.slice(from, place))?.[0] ?? '';
}

function pieceAfter(whole: Marked, place: number): string {
  const to = edgesOf(whole).find((edge) => edge > place) ?? whole.text.length;
  return LETTERS_AFTER.exec(whole.text.slice(place, to))?.[0] ?? '';
}

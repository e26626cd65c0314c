import { statedDutiesOf } from '../../language/directive/index.js';
import { sourceOf } from '../../text/index.js';
import { amountsOf, datesOf } from '../../text/values/index.js';

/** One thing a person would mark as a whole: a word, an amount, a date, a verb of duty, or a mark of punctuation. */
export interface Token {
  /** white space in front of it */
  readonly gap: string;
  readonly text: string;
  readonly isWord: boolean;
}

/** Longer texts are cut into plain words: dates and amounts are a nicety that must not cost seconds. */
const PRECISE_UP_TO = 30_000;
const PIECE = /[£$€]?[\p{L}\p{N}\p{M}]+(?:['’.,:/\u2010\u2011@_-][\p{L}\p{N}\p{M}]+)*%?|\S/gu;
const WORD = /[\p{L}\p{N}█■]/u;

/** The tokens of a text and the white space behind the last one; together they rebuild it. */
export function tokensOf(text: string, language: string): { readonly tokens: readonly Token[]; readonly rest: string } {
  const whole = text.length <= PRECISE_UP_TO ? wholes(text, language) : [];
  const tokens: Token[] = [];
  let end = 0;
  let next = 0;
  for (const piece of text.matchAll(PIECE)) {
    if (piece.index < end) continue;
    while ((whole[next]?.start ?? Number.POSITIVE_INFINITY) < piece.index) next++;
    const span = whole[next];
    const to = span && span.start === piece.index ? Math.max(span.end, piece.index + piece[0].length) : piece.index + piece[0].length;
    const body = text.slice(piece.index, to);
    tokens.push({ gap: text.slice(end, piece.index), text: body, isWord: WORD.test(body) });
    end = to;
  }
  return { tokens, rest: text.slice(end) };
}

/** Stretches that are never cut, in order and without overlap. */
function wholes(text: string, language: string): { readonly start: number; readonly end: number }[] {
  const dates = datesOf(text, language);
  const spans = [...dates, ...amountsOf(text, language, dates)].filter((value) => !('kind' in value) || value.kind !== 'vague').map(({ core }) => core);
  const modals = statedDutiesOf(sourceOf(text, language)).flatMap(({ modal }) => (modal && modal.text === text.slice(modal.start, modal.end) ? [modal] : []));
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans, ...modals].sort((one, other) => one.start - other.start))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

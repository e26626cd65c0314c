import type { Word } from '../text/index.js';
import { otherSide, type Side, type Span } from '../types.js';
import type { PairView, SideView } from './pair.js';

/** What stands on the other side in the place of a value that only one side has, and was read as nothing. */
export interface Slot {
  readonly words: readonly Word[];
  readonly span: Span;
  /** it stands for the value alone, not for a longer stretch with the value in it */
  readonly isExact: boolean;
}

/** Words beside a value that may be replaced with it where its replacement stands for the value alone. */
const BESIDE = 1;

/**
 * The words that took the place of a value and say nothing that is known from elsewhere: they stand nowhere on the side of the value, and belong to
 * no date, amount or condition that is read. "Every term" in the place of "every year" is no reason to say that only one side says when.
 */
export function slotOf(value: { readonly start: number; readonly end: number }, side: Side, pair: PairView): Slot | undefined {
  const [own, other] = [pair[side], pair[otherSide(side)]];
  const isIn = ({ start, end }: Word) => start < value.end && end > value.start;
  const runs = pair.runs().filter(({ kind, ...run }) => kind === 'change' && own.words.slice(...run[side]).some(isIn));
  const there = runs.flatMap((run) => other.words.slice(...run[otherSide(side)]));
  const known = new Set(own.words.map(({ norm }) => norm));
  const words = there.filter((word) => !known.has(word.norm) && !isRead(word, other));
  const beside = runs.flatMap((run) => own.words.slice(...run[side])).filter((word) => !isIn(word));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const goesOn = pair.tables?.conjunctions.has(there[0]?.norm ?? '') ?? false;
  return {
    words,
    span: { start: first.start, end: last.end, text: other.text.slice(first.start, last.end) },
    isExact: !goesOn && beside.length <= BESIDE,
  };
}

/** Whether a word belongs to what is read of its side anyway. */
function isRead({ start, end, norm }: Word, { dates, amounts, conditions, duties }: SideView): boolean {
  const isIn = (one: Span) => start >= one.start && end <= one.end;
  return (
    [...dates, ...amounts, ...conditions].some(isIn) ||
    duties.some(
      ({ span }) =>
        isIn(span) &&
        span.text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(norm),
    )
  );
}

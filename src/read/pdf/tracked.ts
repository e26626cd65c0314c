import type { Run } from './model.js';
import { quantile } from './statistics.js';

/** Fewer letters are initials or columns; so many of the letters of a line stand apart where it is letter-spaced. */
const LETTERS = { least: 4, share: 0.7 };
/** Between words a letter-spaced line has the gap between letters, a space, and that gap once more. */
const WORD = 1.5;
/** In em: letters with a drawn space between them stand no further apart. */
const SPACE = 0.4;

/** One letter, or letters with a space between each, two between words. */
const isSpelled = ({ text }: Run): boolean => text.length === 1 || /^\S(?: {1,2}\S)+$/u.test(text);

const gapBetween = (before: Run, run: Run): number => run.x - before.x - before.width;

/** In points: in a line set letter by letter, the widest gap within a word; undefined for other lines. */
export function trackedGap(runs: readonly Run[]): number | undefined {
  if (!runs.some(isSpelled)) return undefined;
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const spelled = runs.reduce((sum, run) => sum + (isSpelled(run) ? run.text.length : 0), 0);
  if (spelled < LETTERS.least || spelled < LETTERS.share * letters) return undefined;
  const gaps = runs.slice(1).flatMap((run, at) => {
    const before = runs[at] as Run;
    return before.text.length === 1 && run.text.length === 1 ? [gapBetween(before, run)] : [];
  });
  return Math.max(SPACE * (runs[0]?.size ?? 0), WORD * quantile(gaps, 1 / 2));
}

/** What stands between two pieces of such a line: one space between letters, two between words. */
export const trackedSpace = (before: Run, run: Run, widest: number): string => (gapBetween(before, run) > widest ? '  ' : ' ');

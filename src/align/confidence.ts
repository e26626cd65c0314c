/** Never surer than this: the labels of the corpora themselves are not. */
const SUREST = 0.99;
const LEAST = 0.01;

/** Turns log-odds (infinite for equal texts) into a share of cases in which the claim is right. */
export function confidenceOf(odds: number): number {
  return Math.min(SUREST, Math.max(LEAST, 1 / (1 + Math.exp(-odds))));
}

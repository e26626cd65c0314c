/**
 * How often a claim with such log-odds was right, on documents that the weights were not trained on: each of the four labelled corpora
 * with the weights of the other three (5,900 links, 51 second links, 1,083 units without partner). Between the knots: a straight line.
 * The odds themselves flatter: a unit that found no partner is always one whose partner may share no word with it.
 */
type Table = readonly (readonly [odds: number, right: number])[];

const TABLES: Readonly<Record<Claim, Table>> = {
  match: [
    [0, 0.45],
    [0.5, 0.55],
    [1.5, 0.8],
    [3, 0.86],
    [3.75, 0.89],
    [4.5, 0.95],
    [5.5, 0.975],
    [7.5, 0.99],
  ],
  group: [
    [0.5, 0.6],
    [6, 0.75],
  ],
  none: [
    [0, 0.4],
    [1.5, 0.56],
    [2.5, 0.72],
    [3.25, 0.82],
    [4, 0.87],
    [5, 0.93],
    [6, 0.975],
    [8, 0.99],
  ],
};

/** What is claimed: that two units belong together, that a second link makes a group, that a unit has no partner. */
export type Claim = 'match' | 'group' | 'none';

/** The share of cases, 0–1, in which such a claim with such log-odds is right; infinite odds are those of equal texts. */
export function confidenceOf(claim: Claim, odds: number): number {
  const table = TABLES[claim];
  const next = table.findIndex(([knot]) => knot >= odds);
  const [last] = table.slice(-1);
  if (next === -1) return last?.[1] ?? 0;
  const [high, most] = table[next] ?? [0, 0];
  const [low, least] = table[Math.max(0, next - 1)] ?? [0, 0];
  return high === low ? most : least + ((most - least) * (odds - low)) / (high - low);
}

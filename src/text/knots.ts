/** Knots of a line, in the order of what they are asked for: at so much, so much. */
export type Knots = readonly (readonly [at: number, value: number])[];

/** The value at a place: between the knots on a straight line, beyond them that of the last or first. */
export function along(knots: Knots, place: number): number {
  const next = knots.findIndex(([at]) => at >= place);
  const [last] = knots.slice(-1);
  if (next === -1) return last?.[1] ?? 0;
  const [high, most] = knots[next] ?? [0, 0];
  const [low, least] = knots[Math.max(0, next - 1)] ?? [0, 0];
  return high === low ? most : least + ((most - least) * (place - low)) / (high - low);
}

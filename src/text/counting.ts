/** The first and last number that something prints. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Runs of neighbours whose numbers go on from the one to the next, whatever stands between; what prints no number is in none. */
export function countingOn<T>(members: readonly T[], rangeOf: (member: T) => Range | undefined): readonly (readonly T[])[] {
  const runs: { readonly members: T[]; next: number }[] = [];
  for (const member of members) {
    const range = rangeOf(member);
    if (!range) continue;
    const open = runs.at(-1);
    if (open?.next === range.first) open.members.push(member);
    else runs.push({ members: [member], next: range.first });
    (runs.at(-1) as { next: number }).next = range.last + 1;
  }
  return runs.map((run) => run.members);
}

/** The range of some numbers that count on by one; none where one is missing or leaps. */
export function rangeOf(numbers: readonly (number | undefined)[]): Range | undefined {
  const [first] = numbers;
  if (first === undefined || numbers.some((number, at) => number !== first + at)) return undefined;
  return { first, last: first + numbers.length - 1 };
}

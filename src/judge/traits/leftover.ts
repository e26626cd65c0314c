/** What each list has that the other has not, counting copies: equal values find each other wherever they stand. */
export function leftover<T>(draft: readonly T[], final: readonly T[], key: (item: T) => string): [T[], T[]] {
  const counts = new Map<string, number>();
  for (const item of final) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  const gone = draft.filter((item) => {
    const left = counts.get(key(item)) ?? 0;
    if (left > 0) counts.set(key(item), left - 1);
    return left === 0;
  });
  const come = [...final].reverse().filter((item) => {
    const left = counts.get(key(item)) ?? 0;
    if (left > 0) counts.set(key(item), left - 1);
    return left > 0;
  });
  return [gone, come.reverse()];
}

/** What differs of two lists whose members stand against each other one by one: "£5m for A and £6m for B" with the amounts exchanged. */
export function exchanged<T>(draft: readonly T[], final: readonly T[], key: (item: T) => string): [T[], T[]] {
  const differs = (one: T, other: T | undefined) => other === undefined || key(one) !== key(other);
  return [draft.filter((one, at) => differs(one, final[at])), final.filter((one, at) => differs(one, draft[at]))];
}

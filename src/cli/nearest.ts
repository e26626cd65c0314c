/** The known word nearest to what was typed: the fewest letters to add, leave out or change; the first of equals. */
export function nearest(typed: string, known: readonly string[]): string {
  const scored = known.map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word.toLowerCase()) }));
  return scored.reduce((best, next) => (next.distance < best.distance ? next : best), { word: '', distance: Number.POSITIVE_INFINITY }).word;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  [...from.slice(0, 60)].forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      const change = (row[at] ?? 0) + (letter === to[at] ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  });
  return row.at(-1) ?? 0;
}

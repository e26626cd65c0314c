/** A question with the known word that was probably meant, to end a message with; empty where nothing known comes near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const word = nearest(typed, known);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

/** The known word nearest to what was typed, by letters to add, leave out or change; undefined where more than half of its letters differ. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const scored = known.map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word.toLowerCase()) }));
  const near = scored.filter(({ word, distance }) => distance * 2 <= word.length);
  return near.sort((one, other) => one.distance - other.distance)[0]?.word;
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

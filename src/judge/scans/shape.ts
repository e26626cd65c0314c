/** Letters and digits that look alike to a program, several for one among them; none makes one digit another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[Il1|!]/gu, 'l'],
  [/[0O]/gu, 'o'],
  [/[5S]/gu, 's'],
  [/8/gu, 'b'],
  [/9/gu, 'g'],
  [/rn/gu, 'm'],
  [/ri/gu, 'n'],
  [/cl/gu, 'd'],
  [/vv/gu, 'w'],
];
const MARKS = /\p{M}/gu;
const NEITHER = /[^\p{L}\p{N}]/gu;

/** What a word looks like: words of one shape are told apart by nothing but what recognition confuses, spaces, hyphens and accents among it. */
export function shapeOf(text: string): string {
  const bare = text.normalize('NFKD').replace(MARKS, '');
  return ALIKE.reduce((shape, [look, like]) => shape.replace(look, like), bare)
    .replace(NEITHER, '')
    .toLowerCase();
}

/** How many letters must be put in, left out or put in place of another, as far as that is no more than `most`. */
export function within(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const put = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? 0) <= most;
}

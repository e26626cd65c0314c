// What a part measures is a table of rows [name, pattern, better]; the values are read from what its scorers print.
//   pattern  one group is the number itself; two groups are a part and its whole, in per cent; no group counts the matches.
//            With the flag g two groups are summed over all matches.
//   better   'higher' or 'lower'; 'shown' is printed and has no floor

/**
 * The figures of a part; one that the text does not have, or that has nothing to measure, is NaN.
 * @param {{ name: string, figures: unknown[][] }} part
 * @param {string} told
 * @returns {{ name: string, value: number, better: string }[]}
 */
export function figuresOf({ name, figures }, told) {
  return figures.map(([title, pattern, better]) => ({ name: `${name} ${title}`, value: read(told, pattern), better }));
}

function read(told, pattern) {
  const found = [...told.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))];
  const groups = new RegExp(`${pattern.source}|`).exec('').length - 1;
  if (groups === 0) return found.length;
  const numbers = (pattern.global ? found : found.slice(0, 1)).map((match) => match.slice(1).map(Number));
  if (numbers.length === 0) return Number.NaN;
  const sum = (at) => numbers.reduce((total, row) => total + row[at], 0);
  return groups === 1 ? sum(0) : (100 * sum(0)) / sum(1);
}

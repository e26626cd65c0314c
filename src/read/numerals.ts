/** Roman numerals in falling order. */
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number of 1 or more in small roman numerals. */
export function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}

/** a … z, aa, ab, … as browsers count, and OpenDocument without letter synchronisation. */
export function alphabetic(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? alphabetic(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

/** The value of small roman numerals; undefined where the letters are none. */
export function romanValue(letters: string): number | undefined {
  let rest = letters;
  let value = 0;
  for (const [worth, sign] of ROMAN) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  }
  return rest === '' && value > 0 && roman(value) === letters ? value : undefined;
}

import { alphabetic, roman } from '../numerals.js';

/** Roman and letter numbers beyond this are printed in digits, as Word's own limit of 32,767 would be pages long. */
const LARGEST = 5_000;

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** a … z, aa, bb, … as word processors count. */
const letters = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(1 + Math.floor((number - 1) / 26));

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return number + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));
}

function inWords(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return [TENS[Math.floor(number / 10)], number % 10 ? ONES[number % 10] : ''].filter(Boolean).join('-');
  if (number < 1000) return [`${ONES[Math.floor(number / 100)]} hundred`, number % 100 ? inWords(number % 100) : ''].filter(Boolean).join(' ');
  return String(number);
}

function ordinalInWords(number: number): string {
  const words = inWords(number);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  return words.slice(0, words.length - last.length) + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a number is printed, by Word's names (ECMA-376 17.18.59); those not here are printed in digits. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerAlphabetic: alphabetic,
  upperAlphabetic: (number) => alphabetic(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  ordinal,
  cardinalText: (number) => capital(inWords(number)),
  ordinalText: (number) => capital(ordinalInWords(number)),
  hex: (number) => number.toString(16).toUpperCase(),
  numberInDash: (number) => `- ${number} -`,
  none: () => '',
};

/** A number as an automatic numbering prints it, by the format's name in Word. */
export function printed(number: number, format: string): string {
  const print = FORMATS[format];
  return print && number > 0 && number <= LARGEST ? print(number) : format === 'none' ? '' : String(number);
}

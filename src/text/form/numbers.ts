import type { DigitStyle } from '../../language/index.js';
import { plainDigits } from '../values/digits.js';

/** A number in digits, grouped or not, with its power behind it; none that begins within another. */
export const NUMBER = "(?:\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|(?<![\\p{L}\\p{N}.])\\.\\d+)(?:\\^-?\\d+)?";

/** The tokens of a printed number: one, or several where a comma parts two numbers ("10,15" in English). */
export function numberTokens(printed: string, style: DigitStyle): string[] {
  const [digits = '', power] = printed.split('^');
  const parts = plainDigits(digits, style).split(',');
  const last = parts.length - 1;
  return parts.map((part, at) => `#${part.startsWith('.') ? `0${part}` : part}${at === last && power ? `^${power}` : ''}`);
}

import { currencyCodes, currencySigns } from '../../language/signs.js';
import { alternatives } from './patterns.js';

const LONG_SIGNS = Object.keys(currencySigns).filter((sign) => sign.length > 1);

/** A sign or code of money; a code, and letters before a sign, stand apart from other words. */
export const MONEY = `(?:(?<!\\p{L})(?:${alternatives([...LONG_SIGNS, ...currencyCodes])})(?!\\p{L})|\\p{Sc})`;

/** Letters that stand for a thousand or more beside money, whatever the language. */
export const SHORT_MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/** The code of a sign of money, or the sign itself where none is known. */
export const moneyCode = (printed: string): string => currencySigns[printed] ?? printed;

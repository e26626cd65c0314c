import { matchAt } from '../values/patterns.js';
import type { Found } from './signs.js';

/** Units in which a capital is another unit: 5 mW is not 5 MW, 5 Mb not 5 MB. */
const UNIT = /\s?(?:([mM])(Wh?|Hz|VA?|A|J|Pa|g|Bq|Sv)|([kKmMGT])([bB])(ps)?)(?![\p{L}\p{N}])/uy;

/** The unit behind a number that ends at an offset, where its case tells it from another. */
export function unitAt(text: string, at: number): Found | undefined {
  const match = matchAt(UNIT, text, at);
  if (!match) return undefined;
  const [all, size, unit = '', prefix = '', bit, perSecond = ''] = match;
  const tokens = bit ? [prefix, bit === 'b' ? '#bit' : '#byte', perSecond] : [size === 'm' ? '#milli' : '#mega', unit];
  return { tokens: tokens.filter(Boolean), length: all.length };
}

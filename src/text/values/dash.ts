import { anyOf } from '../documents.js';

/** What stands between the two numbers of a range: “5–10”, “5 to 10”. */
export const RANGE = new RegExp(`^\\s?(?:[-–—]|(?:${anyOf(({ upTo }) => upTo)}))\\s?$`, 'iu');

/**
 * What a dash in front of a number says: it is below nought, or the dash joins two numbers to a range. A hyphen within a name
 * ("COVID-19"), a dash between words and a bullet say nothing of it.
 */
export function dashAt(text: string, at: number): 'minus' | 'range' | undefined {
  const dash = text[at] ?? '';
  const behind = text.slice(at + 1, at + 8);
  if (!/[-‐‑‒–−—]/.test(dash) || !/^\s?(?:\p{Sc}\s?|[A-Z]{3}\s?)?\.?\d/u.test(behind)) return undefined;
  const before = /(\S)\s?$/u.exec(text.slice(Math.max(0, at - 2), at))?.[1] ?? '';
  if (/[\d%‰°]|\p{Sc}/u.test(before)) return 'range';
  const apart = dash === '−' || (dash !== '—' && !/^\s/.test(behind));
  return apart && !(text[at - 1] === before && /[\p{L}\p{N})\].,:;]/u.test(before)) ? 'minus' : undefined;
}

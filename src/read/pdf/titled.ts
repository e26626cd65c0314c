import { romanValue } from '../numerals.js';
import type { Line } from './lines.js';

/** "12 | Fees and fares", "Fees and fares | 13": a page's number beside the title of its part, which changes too often to repeat. A dash or dot stands behind the number of a title, too ("1 – Publish the register"). */
const NUMBER = String.raw`(\d{1,4}|[ivxlc]{1,7})`;
const BESIDE = [new RegExp(String.raw`^${NUMBER}\s?[|]\s?(?=\p{L})`, 'iu'), new RegExp(String.raw`(?<=\p{L})\s?[|•·–—/]\s?${NUMBER}$`, 'iu')];

/** The number at the start or the end of such a line; roman ones count apart. */
function numberIn(text: string): { readonly value: number; readonly roman: boolean } | undefined {
  const letters = BESIDE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const roman = letters !== undefined && !/\d/u.test(letters);
  const value = roman ? romanValue(letters.toLowerCase()) : Number(letters);
  return value === undefined || Number.isNaN(value) ? undefined : { value, roman };
}

/** At one place the numbers of pages rise with the pages: by how much the number of a line differs from its page. */
function keyOf({ page, text }: Line): string | undefined {
  const number = numberIn(text);
  return number && `${number.roman}|${number.value - page}`;
}

/** Whether the outermost line at the foot of a page holds its number beside a title, as so many other pages show it; at the top that may be a title with its own number. */
export function titledNumbers(feet: readonly Line[], need: number): (line: Line) => boolean {
  const seen = new Map<string, number>();
  for (const line of feet) {
    const key = keyOf(line);
    if (key !== undefined) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return (line) => (seen.get(keyOf(line) ?? '') ?? 0) >= need;
}

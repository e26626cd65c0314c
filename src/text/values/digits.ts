import type { DigitStyle } from '../../language/index.js';

/**
 * The digits of a number as one language writes them: grouped by space or apostrophe anywhere, by comma in English and by full stop
 * elsewhere, the other of the two being the decimal sign. Zeros stay: version 1.20 is not version 1.2.
 */
const ENGLISH = { grouped: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, group: ',', decimal: '.' } as const;
const OTHERS = { grouped: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, group: '.', decimal: ',' } as const;
/** Grouped as the other languages do it, and no doubt about it: "1,234,567.5" in a French text. */
const ELSEWHERE = { english: /^\d{1,3}(?:\.\d{3})+,\d+$/, others: /^\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/ } as const;

/** Three digits behind a comma and nothing else, which may be thousands as well as thousandths; "0,125" may not. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/** Whether a printed number may be read as a thousandth of what it is taken for. */
export function isAmbiguous(printed: string, style: DigitStyle): boolean {
  return style === 'either' && AMBIGUOUS.test(printed);
}

/** The digits without groups and with a point for the decimal sign; an English comma that groups nothing stays. What may be both is taken for grouped. */
export function plainDigits(printed: string, style: DigitStyle): string {
  const digits = printed.replace(/[\s'’]/gu, '');
  if (isAmbiguous(digits, style)) return digits.replace(',', '');
  const english = style === 'english';
  const [own, other] = english ? [ENGLISH, OTHERS] : [OTHERS, ENGLISH];
  const isForeign = (english ? ELSEWHERE.english : ELSEWHERE.others).test(digits);
  const { group, decimal } = isForeign ? other : own;
  const plain = isForeign || own.grouped.test(digits) ? digits.replaceAll(group, '') : digits;
  return plain.split(decimal).length === 2 ? plain.replace(decimal, '.') : plain;
}

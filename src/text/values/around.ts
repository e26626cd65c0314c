import { comparisonSigns } from '../../language/signs.js';
import { accountBrackets } from './accounts.js';
import { dashAt } from './dash.js';
import { MONEY, moneyCode } from './money.js';
import { alternatives, matchAt } from './patterns.js';

/** What stands in front of a number without being a word: where it begins, and what it says. */
export interface Lead {
  readonly start: number;
  readonly negative?: true;
  readonly currency?: string;
  readonly bound?: 'floor' | 'ceiling';
}

/** What stands behind a number: a unit, and what the number is multiplied by between both. */
export interface Tail {
  readonly end: number;
  readonly unit: string;
  readonly times: number;
}

const BOUNDS: Readonly<Record<string, 'floor' | 'ceiling'>> = { '≥': 'floor', '>': 'floor', '≤': 'ceiling', '<': 'ceiling' };
/** Characters before a number among which its signs stand ("≥ −US$ 5"). */
const REACH = 16;
const MONEY_BEFORE = new RegExp(`(${MONEY})\\s?$`, 'u');
const COMPARISON = /(>=|<=|[≥⩾≧≤⩽≦]|(?<![-=<>|])[<>])\s?$/u;

/** The signs in front of the number that begins at an offset, read from the number backwards; "$" may be a part of the word, and "A$" is another one. */
export function leadOf(text: string, start: number): Lead {
  const dollar = text[start] === '$' ? MONEY_BEFORE.exec(text.slice(Math.max(0, start - REACH), start + 1))?.[1] : undefined;
  let lead: Lead = dollar ? { start: start + 1 - dollar.length, currency: moneyCode(dollar) } : { start };
  for (;;) {
    const next = signBefore(text, lead);
    if (!next) return lead;
    lead = next;
  }
}

function signBefore(text: string, lead: Lead): Lead | undefined {
  const before = text.slice(Math.max(0, lead.start - REACH), lead.start);
  if (!lead.negative && before.endsWith('(') && accountBrackets(text).includes(lead.start - 1)) return { ...lead, start: lead.start - 1, negative: true };
  const dash = lead.start - (/−\s$/u.test(before) ? 2 : 1);
  if (!lead.bound && !lead.negative && dashAt(text, dash) === 'minus') return { ...lead, start: dash, negative: true };
  const money = lead.bound || lead.currency ? undefined : MONEY_BEFORE.exec(before);
  if (money) return { ...lead, start: lead.start - money[0].length, currency: moneyCode(money[1] ?? '') };
  const comparison = lead.bound ? undefined : COMPARISON.exec(before);
  const bound = comparison && BOUNDS[comparisonSigns[comparison[1] ?? ''] ?? comparison[1] ?? ''];
  return bound ? { ...lead, start: lead.start - (comparison?.[0].length ?? 0), bound } : undefined;
}

const SIGN = new RegExp(`\\s?([%‰]|[°º][CF]?|${MONEY})(?!\\p{Nd})`, 'uy');

/** Finds the sign behind the number that ends at an offset ("5 %", "25 €"), with a million between both ("1,5 M€"). */
export function tailIn(magnitudes: ReadonlyMap<string, number>): (text: string, end: number) => Tail | undefined {
  const short = new RegExp(`\\s?(${alternatives([...magnitudes.keys()])})\\s?(${MONEY})(?!\\p{Nd})`, 'iuy');
  return (text, end) => {
    const sign = matchAt(SIGN, text, end);
    if (sign) return { end: end + sign[0].length, unit: moneyCode((sign[1] ?? '').replace('º', '°')), times: 1 };
    const match = matchAt(short, text, end);
    return match && { end: end + match[0].length, unit: moneyCode((match[2] ?? '').toUpperCase()), times: magnitudes.get((match[1] ?? '').toLowerCase()) ?? 1 };
  };
}

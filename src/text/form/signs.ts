import { comparisonSigns } from '../../language/signs.js';
import { dashAt } from '../values/dash.js';
import { moneyCode } from '../values/money.js';
import { matchAt } from '../values/patterns.js';

/** Tokens that stand for a stretch of a text, and how long it is. */
export interface Found {
  readonly tokens: readonly string[];
  readonly length: number;
}

const COMPARISON = /[≥⩾≧≤⩽≦≠≈≃≅∼±∓]|>=|<=|!=(?=\s?\d)|\+\/-|\+-(?=\d)/uy;
/** Signs that say something wherever they stand. */
const ALWAYS = /[÷√∞%‰‱°]|\p{Sc}/uy;
/** Signs that say something only in front of a number. */
const BEFORE = /[<>~+](?=\s?\p{Sc}?\s?[-−]?\.?\d)/uy;
/** "18+", "AA+". */
const BEHIND = /(?<=\d|(?<!\p{Ll})\p{Lu})[+−](?![\p{L}\d])/uy;
/** Joins two numbers to a ratio, a time or a fraction; a fiscal year is a range. */
const JOINT = /(?<=\d)[:/](?=\d)|(?<=\d ):(?= \d)/y;
const FISCAL = /(?<=(?<!\d)(?:19|20)\d\d)\/(?=(?:(?:19|20)\d\d|\d\d)(?![\d/]))/y;

/** The sign that begins at an offset, where it carries a value; a hyphen, a dash between words or the tail of an arrow does not. */
export function signAt(text: string, at: number): Found | undefined {
  const comparison = matchAt(COMPARISON, text, at);
  if (comparison) return found(comparisonSigns[comparison[0]] ?? comparison[0], comparison[0].length);
  const always = matchAt(ALWAYS, text, at);
  if (always) return found(moneyCode(always[0]), 1);
  const before = /[-=<>|]/.test(text[at - 1] ?? '') ? undefined : matchAt(BEFORE, text, at);
  if (before) return found(comparisonSigns[before[0]] ?? before[0], 1);
  if (matchAt(BEHIND, text, at)) return found(text[at] === '−' ? '-' : '+', 1);
  const joint = matchAt(JOINT, text, at);
  if (joint) return found(matchAt(FISCAL, text, at) ? '–' : joint[0], 1);
  const dash = dashAt(text, at);
  return dash && found(dash === 'minus' ? '-' : '–', 1);
}

const found = (sign: string, length: number): Found => ({ tokens: [`#${sign}`], length });

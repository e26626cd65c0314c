import { anyOf, sentences } from './text/index.js';
import type { Alignment, Block, Report, Side, Warning } from './types.js';

/** What recommendations are called, and the parts of a report that can be left out of a file, in the languages that are read. */
const CALLED = new RegExp(`(?<!\\p{L})(?:${anyOf(({ called }) => called)})(?![\\p{L}])`, 'iu');
const PART = new RegExp(`(?<![\\p{L}])(?:${anyOf(({ outsideParts }) => outsideParts)})(?![\\p{L}])(?:\\s+(?:[A-Z]|[IVX]{1,4}|\\d{1,2})(?![\\p{L}\\d]))?`, 'iu');
/** Verbs and prepositions that point: what is merely printed in an annex besides is no pointer. */
const POINTS = new RegExp(`(?<![\\p{L}])(?:${anyOf(({ pointing }) => pointing)})(?![\\p{L}])`, 'iu');

/** So many recommendations must be missing on a side before its pointers are looked at: one or two are dropped one by one. */
const LEAST = 3;

/** Warns of a side whose recommendations seem to stand in a part that was not supplied: it points there, or a run of printed numbers is missing. */
export function elsewhereWarnings({ draft, final, matches }: Pick<Alignment, 'draft' | 'final' | 'matches'>): Warning[] {
  const lacking = (side: Side): number => matches.filter((match) => match[side].length === 0 && match.basis !== 'outside').length;
  return (['draft', 'final'] as const).flatMap((side) => {
    const report = side === 'draft' ? draft : final;
    return lacking(side) < LEAST ? [] : [...pointer(report, side), ...missing(report, side === 'draft' ? final : draft, side)];
  });
}

function pointer({ blocks }: Report, side: Side): Warning[] {
  for (const block of blocks) {
    if (block.role === 'recommendation' || block.type === 'heading') continue;
    const sentence = sentences(block.text).find(({ text }) => CALLED.test(text) && POINTS.test(text) && PART.test(text));
    const part = sentence && PART.exec(sentence.text)?.[0];
    if (!part || holds(blocks, part)) continue;
    const message = `The ${side} says that recommendations stand in “${part}”, which it does not hold: what seems ${side === 'final' ? 'dropped' : 'added'} may stand there.`;
    return [{ code: 'recommendations-elsewhere', side, message, locators: [block.locator], texts: [sentence.text] }];
  }
  return [];
}

/** Whether a part stands in the file: one of its headings is called so. */
function holds(blocks: readonly Block[], part: string): boolean {
  const name = part.toLowerCase();
  return blocks.some(({ type, label = '', text }) => type === 'heading' && `${label} ${text}`.trim().toLowerCase().startsWith(name));
}

/** So many numbers in a row, and this share of all, are a part that was cut away and no recommendation dropped. */
const ROW = 3;
const SHARE = 1 / 3;

function missing(report: Report, other: Report, side: Side): Warning[] {
  const [own, there] = [numbersOf(report), numbersOf(other)];
  const last = Math.max(0, ...own, ...mentioned(report));
  const gone = [...there].filter((number) => number <= last && !own.has(number)).sort((one, other) => one - other);
  if (own.size === 0 || gone.length < ROW || gone.length < SHARE * last || !inRow(gone)) return [];
  const message = `The printed numbers of the ${side} leave out ${gone[0]} to ${gone.at(-1)}: a part of it may be missing.`;
  return [{ code: 'numbers-missing', side, message, locators: [] }];
}

const inRow = (numbers: readonly number[]): boolean => numbers.some((number, at) => numbers[at + ROW - 1] === number + ROW - 1);

/** The numbers of labels that consist of words and one number: "Recommendation 7". */
function numbersOf({ recommendations }: Report): ReadonlySet<number> {
  return new Set(recommendations.flatMap(({ label = '' }) => /^\p{L}[\p{L}. °º]*\s?(\d{1,3})[.:]?$/u.exec(label)?.[1] ?? []).map(Number));
}

/** Numbers of recommendations that a report speaks of. */
function mentioned({ blocks }: Report): number[] {
  const named = new RegExp(`${CALLED.source}\\s+(\\d{1,3})(?!\\d)`, 'giu');
  return blocks.flatMap(({ text }) => [...text.matchAll(named)].map(([, number]) => Number(number)));
}

import { anyOf, sentences } from './text/index.js';
import type { Alignment, Block, Report, Side, Warning } from './types.js';

/** What recommendations are called, and the parts of a report that can be left out of a file, in the languages that are read. */
const CALLED = new RegExp(`(?<!\\p{L})(?:${anyOf(({ called }) => called)})(?![\\p{L}])`, 'iu');
const NUMBER = '(?:[A-Z]|[IVX]{1,4}|\\d{1,2})(?![\\p{L}\\d])';
const PART = new RegExp(
  `(?<![\\p{L}])(?:(?:${anyOf(({ outsideParts }) => outsideParts)})(?![\\p{L}])(?:\\s+${NUMBER})?|(?:${anyOf(({ volumes }) => volumes)})\\s+${NUMBER})`,
  'iu',
);
/** What is said to be published apart from the report, whatever it is called. */
const APART = new RegExp(`(?<![\\p{L}])(?:${anyOf(({ published }) => published)})(?![\\p{L}])`, 'iu');
/** Verbs and prepositions that point: what is merely printed in an annex besides is no pointer. */
const POINTS = new RegExp(`(?<![\\p{L}])(?:${anyOf(({ pointing }) => pointing)})(?![\\p{L}])`, 'iu');

/** So many recommendations must be missing on a side before its pointers are looked at: one or two are dropped one by one. */
const LEAST = 3;

/** Warns of a side whose recommendations seem to stand in a part that was not supplied: it points there, or a run of printed numbers is missing. */
export function elsewhereWarnings({ draft, final, matches }: Pick<Alignment, 'draft' | 'final' | 'matches'>): Warning[] {
  return (['draft', 'final'] as const).flatMap((side) => {
    const lacking = matches.filter((match) => match[side].length === 0);
    const inside = lacking.filter(({ basis }) => basis !== 'outside');
    const [report, other] = side === 'draft' ? [draft, final] : [final, draft];
    return [...(lacking.length < LEAST ? [] : pointer(report, side)), ...(inside.length < LEAST ? [] : missing(report, other, side))];
  });
}

function pointer({ blocks }: Report, side: Side): Warning[] {
  for (const block of blocks) {
    if (block.role === 'recommendation' || block.type === 'heading') continue;
    const sentence = sentences(block.text).find(({ text }) => CALLED.test(text) && (APART.test(text) || (POINTS.test(text) && PART.test(text))));
    const part = sentence && PART.exec(sentence.text)?.[0];
    if (!sentence || (part && holds(blocks, part))) continue;
    const where = part ? `in “${part}”, which it does not hold` : 'in a publication of their own';
    const message = `The ${side} says that recommendations stand ${where}: what seems ${side === 'final' ? 'dropped' : 'added'} may stand there.`;
    return [{ code: 'recommendations-elsewhere', side, message, locators: [block.locator], texts: [sentence.text] }];
  }
  return [];
}

/** A title is no longer than this, whether it was seen as a heading or not. */
const TITLE = 80;
/** So many letters are the same in one annex and several: "Annex 1" is one of the "annexes". */
const STEM = 5;

/** Whether a part stands in the file: one of its titles is called so. */
function holds(blocks: readonly Block[], part: string): boolean {
  const name = part.toLowerCase();
  const opening = /\s\S{1,4}$/.test(name) ? name : name.slice(0, STEM);
  const isTitle = ({ type, role, text }: Block) => type === 'heading' || (role === 'none' && text.length < TITLE && !/[.:;]$/.test(text));
  return blocks.some((block) => isTitle(block) && `${block.label ?? ''} ${block.text}`.trim().toLowerCase().startsWith(opening));
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

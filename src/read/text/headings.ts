import { canBeTitle, isCapitals, wordCount } from '../../text/index.js';
import { endsSentence } from './marks.js';
import type { Group } from './paragraphs.js';

/** A line without number, capitals or rule has to be shorter still, and stand over a text longer than itself. */
const BARE_WORDS = 9;
/** and shorter yet where no blank line sets it apart: it may be the first line of a paragraph */
const TIGHT_WORDS = 6;
const LONGER = 1.5;

/** Body text set in by this much leaves the margin to headings. */
const MARGIN = 2;

const RULES: Readonly<Record<string, number>> = { '=': 1, '#': 1, '*': 2, '-': 2 };
const UNKNOWN_RULE = 3;

const textOf = (group: Group | undefined): string => group?.lines.map((line) => line.text).join(' ') ?? '';

const isTextBelow = (group: Group | undefined): boolean => group !== undefined && !group.furniture;

/** Levels of a printed number: 2 for "2.1". */
const depthOf = (group: Group): number => /^\(?\d{1,3}(?:\.\d{1,3}){0,4}/.exec(textOf(group))?.[0].split('.').length ?? 0;

/** Whether the group below is the next item of the same list: then this one is an item too. Under "2. Staffing" comes "2.1", which is not. */
function sameList(group: Group, below: Group | undefined): boolean {
  if (!group.mark || below?.mark?.kind !== group.mark.kind) return false;
  return below.lines[0]?.indent === group.lines[0]?.indent && depthOf(below) <= depthOf(group);
}

/** "4. Conveying Verbatim Copies.": a numbered title with a full stop has capitals throughout; "4. Publish the register." has not. */
function isCapitalised(text: string): boolean {
  const words = text.match(/\p{L}{4,40}/gu) ?? [];
  return words.length > 0 && words.length <= BARE_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Columns by which most text of the file is set in; a line alone at the margin is then a heading. */
export function bodyIndent(groups: readonly Group[]): number {
  const columns = new Map<number, number>();
  for (const group of groups) for (const line of group.lines) columns.set(line.indent, (columns.get(line.indent) ?? 0) + line.text.length);
  return [...columns].reduce((best, [indent, length]) => (length > best[1] ? [indent, length] : best), [0, 0])[0] ?? 0;
}

/** A title without number, capitals or rule: alone at the margin of a body that is set in, or short over a longer text. */
function isBareTitle(group: Group, below: Group | undefined, body: number): boolean {
  const text = textOf(group);
  if (/\s{3}/.test(text)) return false;
  if (body >= MARGIN && group.alone && (group.lines[0]?.indent ?? 0) === 0) return true;
  if (below?.mark) return group.alone && wordCount(text) <= TIGHT_WORDS;
  return textOf(below).length > text.length * LONGER && wordCount(text) <= (group.alone ? BARE_WORDS : TIGHT_WORDS);
}

/** The level of a group that is a heading, undefined where it is none; levels are 1 for all but what a rule tells apart. `body` is the body's indent. */
export function headingLevel(group: Group, below: Group | undefined, body: number): number | undefined {
  const text = textOf(group);
  if (group.furniture || group.lines.length > 2 || !canBeTitle(text)) return undefined;
  if (group.rule !== undefined) return /\.$/.test(text) ? undefined : (RULES[group.rule] ?? UNKNOWN_RULE);
  if (group.mark?.kind === 'bullet' || group.mark?.kind === 'letter') return undefined;
  if (!isTextBelow(below) || sameList(group, below)) return undefined;
  if (endsSentence(text) && !(text.endsWith('.') && group.mark?.kind === 'number' && isCapitalised(text))) return undefined;
  if (isCapitals(text)) return 1;
  if (group.mark) return group.alone ? 1 : undefined;
  return isBareTitle(group, below, body) ? 1 : undefined;
}

import { namesState, versionIn, words } from '../../text/index.js';
import { datesOf } from '../../text/values/index.js';
import type { Report, Warning } from '../../types.js';

/** How far into a document a mark of its state ("DRAFT", "final report") is looked for. */
const FIRST_BLOCKS = 12;

/** A mark is a title of any length, a running head or a line of its own ("DRAFT for comment, June"), no sentence of the text. */
const LONGEST_MARK = 80;
/** "Version 2.0.": so few words are a mark, stop or no stop. */
const FEW_WORDS = 2;

/** Warns where the final says it is a draft and the draft does not, or prints an earlier version or date than the draft, as far as titles and first blocks tell. */
export function swappedWarning(draft: Report, final: Report): Warning[] {
  if (isDraftOnly(final, draft) || (says(draft, 'final') && !says(final, 'final') && !says(draft, 'draft'))) return [warningOf(BY_STATE)];
  if (isDraftOnly(draft, final)) return [];
  if (orderOf(versionOf(draft), versionOf(final)) > 0) return [warningOf('what was given as the final prints a lower version than the draft')];
  const [before, after] = [dateOf(draft), dateOf(final)];
  const isLater = before !== undefined && after !== undefined && before > after && orderOf(versionOf(draft), versionOf(final)) === 0;
  return isLater ? [warningOf('what was given as the final prints an earlier date than the draft')] : [];
}

const BY_STATE = 'what was given as the final calls itself a draft, or what was given as the draft calls itself final';
const warningOf = (why: string): Warning => ({ code: 'sides-seem-swapped', message: `the sides seem swapped: ${why}`, locators: [] });

const isDraftOnly = (one: Report, other: Report): boolean => says(one, 'draft') && !says(other, 'draft');
const says = (report: Report, state: 'draft' | 'final'): boolean => marksOf(report).some((mark) => namesState(mark, state));

/** The title, and what stands as a mark in the first blocks. */
function marksOf({ title = '', blocks, language }: Report): string[] {
  const marks = blocks.slice(0, FIRST_BLOCKS).flatMap(({ type, level, role, text }) => {
    if (type === 'heading' && (level ?? 1) === 1) return [text];
    const isMark = type === 'heading' || role === 'furniture' || !/[.:;]$/.test(text) || words(text).length <= FEW_WORDS || dayIn(text, language) !== undefined;
    return isMark && text.length < LONGEST_MARK ? [text] : [];
  });
  return [title, ...marks];
}

/** The first version that a document prints of itself. */
function versionOf(report: Report): readonly number[] | undefined {
  return marksOf(report).flatMap((mark) => [versionIn(mark) ?? []].filter(({ length }) => length > 0))[0];
}

/** Positive where the first of two versions is the later one; 0 where one is not printed. */
function orderOf(one: readonly number[] | undefined, other: readonly number[] | undefined): number {
  if (!one || !other) return 0;
  const at = one.findIndex((number, place) => number !== (other[place] ?? 0));
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The date that stands alone in one of the marks. */
function dateOf(report: Report): number | undefined {
  return marksOf(report).flatMap((mark) => dayIn(mark, report.language) ?? [])[0];
}

/** The date that a text is, stop or no stop. */
function dayIn(text: string, language: string): number | undefined {
  const bare = text.replace(/\.$/, '');
  if (bare.length >= LONGEST_MARK) return undefined;
  return datesOf(bare, language).flatMap(({ kind, text: date, earliest }) => (kind === 'absolute' && date === bare ? (earliest ?? []) : []))[0];
}

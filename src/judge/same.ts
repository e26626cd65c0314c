import { normalise, spelling } from '../text/index.js';
import type { Reference } from '../types.js';

/** Verbs of duty in capitals, as requirements language writes them. */
const CAPITALS = /\b(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;

/** Whether two texts have the same words in the same order, however spelt, punctuated, hyphenated, numbered or cut. */
export function sameWords(draft: string, final: string, references: readonly Reference[] = []): boolean {
  if (draft === final) return true;
  return capitals(draft) === capitals(final) && equalLetters(referred(draft, references, 'draft'), referred(final, references, 'final'));
}

/** Cross-references whose targets are partners read alike. */
function referred(text: string, references: readonly Reference[], side: 'draft' | 'final'): string {
  return references
    .filter(({ sameTarget }) => sameTarget)
    .reduce((known, reference, at) => known.replace(reference[side], ` reference${'x'.repeat(at)} `), text);
}

/** Words behind the first differing one that are still brought to one spelling; longer stretches are compared as printed. */
const RESPELT = 1000;

/** Letters and digits only: a hyphen, a wrapped line or an item boundary is no other wording. */
function equalLetters(draft: string, final: string): boolean {
  const [one, other] = [plainWords(draft), plainWords(final)];
  const alike = (at: number) => one[at] === other[at] || (at < other.length && spelling(one[at] ?? '') === spelling(other[at] ?? ''));
  let start = 0;
  while (start < one.length && alike(start)) start++;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = (list: readonly string[]) => list.slice(start, list.length - end);
  if (middle(one).join('') === middle(other).join('')) return true;
  const form = Math.max(middle(one).length, middle(other).length) > RESPELT ? (word: string) => word : spelling;
  return middle(one).map(form).join('') === middle(other).map(form).join('');
}

function plainWords(text: string): string[] {
  const plain = normalise(text).replace(/\bper\s?cent\b/gi, '%');
  return plain.match(/[\p{L}\p{N}]+(?:'(?=\p{L})\p{L}+)?|%|[█■]+/gu)?.map((word) => word.toLowerCase().replace("'", '')) ?? [];
}

/** In a standard capitals count: "should" → "SHOULD" is another requirement. A text all in capitals is a heading. */
function capitals(text: string): string {
  return /\p{Ll}/u.test(text) ? (text.match(CAPITALS) ?? []).join(' ') : '';
}

import { formOf, sameText } from '../text/index.js';
import type { Reference } from '../types.js';

/** Verbs of duty in capitals, as requirements language writes them. */
const CAPITALS = /\b(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;

/** What two texts are compared by: their language, and the cross-references whose targets are known. */
export interface Comparing {
  readonly language: string;
  readonly references?: readonly Reference[];
}

/** Whether two texts have the same words and values in the same order, however spelt, punctuated, hyphenated, numbered or cut. */
export function sameWords(draft: string, final: string, { language, references = [] }: Comparing): boolean {
  if (draft === final) return true;
  return capitals(draft) === capitals(final) && sameText(referred(draft, references, 'draft'), referred(final, references, 'final'), language);
}

/** A form by which texts have the same words; texts with the same words may have two, where they are spelt in two ways. */
export const wordForm = (text: string, language: string): string => `${capitals(text)}\n${formOf(text, language)}`;

/** Cross-references whose targets are partners read alike. */
function referred(text: string, references: readonly Reference[], side: 'draft' | 'final'): string {
  return references
    .filter(({ sameTarget }) => sameTarget)
    .reduce((known, reference, at) => known.replace(reference[side], ` reference${'x'.repeat(at)} `), text);
}

/** In a standard capitals count: "should" → "SHOULD" is another requirement. A text all in capitals is a heading. */
function capitals(text: string): string {
  return /\p{Ll}/u.test(text) ? (text.match(CAPITALS) ?? []).join(' ') : '';
}

import type { Recommendation, Restatement, Trait } from '../../types.js';
import { sameWords } from '../same.js';

/** Whether a text stands anywhere in one document, whatever its role there; the caller knows the documents, a match does not. */
export type Stands = (side: 'draft' | 'final', text: string) => boolean;

/**
 * Where a recommendation is stated besides: a restatement of the draft that the final has nowhere, or the mirror. Said only of
 * restatements that repeat the words and only when a search of the whole other document finds none of them, for a restatement
 * that was merely not recognised is no finding.
 */
export function standing(draft: Recommendation, final: Recommendation, stands: Stands | undefined): Trait[] {
  if (!stands) return [];
  const gone = alone(draft, final, (text) => stands('final', text)).map((one) => trait(one, 'draft'));
  const come = alone(final, draft, (text) => stands('draft', text)).map((one) => trait(one, 'final'));
  return [...gone, ...come];
}

function alone(own: Recommendation, other: Recommendation, standsThere: (text: string) => boolean): Restatement[] {
  if (own.restatements.length <= other.restatements.length) return [];
  const sections = new Set(other.restatements.map(({ section }) => section.at(-1)));
  return own.restatements.filter(
    ({ kind, text, section }) => kind === 'verbatim' && !sections.has(section.at(-1)) && !standsThere(text) && !sameWords(text, other.text),
  );
}

function trait({ section, locator }: Restatement, side: 'draft' | 'final'): Trait {
  const title = section.at(-1) ?? `block ${locator.block}`;
  return { type: 'standing', [side === 'draft' ? 'from' : 'to']: title, reason: `only the ${side} states it in “${title}” as well` };
}

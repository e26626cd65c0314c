import { lexiconOf } from '../lexicon/index.js';
import type { Recommendation, Reference } from '../types.js';

/** The recommendation on the other side that a recommendation became, or undefined. */
export type Partner = (draft: Recommendation) => Recommendation | undefined;

/** Mentions of other recommendations in two matched texts, in order, resolved through the alignment. */
export function referencesOf(draft: Recommendation, final: Recommendation, context: References): Reference[] {
  const ours = mentions(draft.text, context.language, context.draft);
  const theirs = mentions(final.text, context.language, context.final);
  if (ours.length !== theirs.length) return [];
  return ours.map((mention, at) => {
    const other = theirs[at] as Mention;
    const target = context.draft.get(mention.number);
    const partner = target && context.partner(target);
    const sameTarget = partner ? partner === context.final.get(other.number) : !target && mention.number === other.number;
    return { draft: mention.text, final: other.text, sameTarget };
  });
}

/** What it takes to resolve a number: the recommendations by printed number, where it is printed once only, and their partners. */
export interface References {
  readonly draft: ReadonlyMap<string, Recommendation>;
  readonly final: ReadonlyMap<string, Recommendation>;
  readonly partner: Partner;
  readonly language: string;
}

/** Recommendations by the number in their label; a number printed twice resolves nothing. */
export function byNumber(recommendations: readonly Recommendation[]): Map<string, Recommendation> {
  const found = new Map<string, Recommendation>();
  const twice = new Set<string>();
  for (const recommendation of recommendations) {
    const number = /\d+(?:\.\d+)*/.exec(recommendation.label ?? '')?.[0];
    if (!number) continue;
    if (found.has(number)) twice.add(number);
    found.set(number, recommendation);
  }
  for (const number of twice) found.delete(number);
  return found;
}

interface Mention {
  readonly text: string;
  readonly number: string;
}

/** "Recommendation 4", "recommendations 4.2": a label word of the language with a number, or the word that labels the one of that number. */
function mentions(text: string, language: string, numbered: References['draft']): Mention[] {
  const nouns = new Set(lexiconOf(language)?.labels.formal ?? lexiconOf('en')?.labels.formal);
  const labels = (noun: string, number: string) => (numbered.get(number)?.label ?? '').toLowerCase().split(/\s+/).includes(noun);
  return [...text.matchAll(/(\p{L}[\p{L}-]*)[.\s]{1,2}(?:n[°o.º]\s?)?(\d+(?:\.\d+)*)/giu)].flatMap(([whole, noun = '', number = '']) =>
    nouns.has(noun.toLowerCase()) || labels(noun.toLowerCase(), number) ? [{ text: whole, number }] : [],
  );
}

import { facetsOf } from '../../src/recognise/facets/index.js';
import type { Block, Match, Paired, Recommendation, Unit, Unpaired } from '../../src/types.js';

/** A recommendation with the given words, read as the recogniser reads it. */
export function recommendation(text: string, more: Partial<Recommendation> & { language?: string } = {}): Recommendation {
  const facets = facetsOf(text, { language: more.language ?? 'en', section: true });
  return {
    kind: 'recommendation',
    id: 'r1',
    text,
    quote: [],
    cite: '',
    section: ['Recommendations'],
    locator: { block: 1, line: 3 },
    sources: [],
    items: [],
    restatements: [],
    notes: [],
    annotations: [],
    evidence: [],
    confidence: 0.9,
    ...facets,
    ...more,
  };
}

/** A narrative block with the given words. */
export function block(text: string, index = 1): Block {
  return { kind: 'block', index, type: 'paragraph', text, section: ['Findings'], locator: { block: index }, role: 'none', annotations: [] };
}

/** A match of the given units that the aligner is sure of. */
export function match<U extends Unit>(draft: readonly U[], final: readonly U[], more: Partial<Unpaired<U>> | Partial<Paired<U>> = {}): Match<U> {
  const known = { draft, final, similarity: 0.8, confidence: 0.95 };
  if (draft.length > 0 && final.length > 0)
    return { kind: 'paired', ...known, parts: [], transfers: [], references: [], items: [], ...(more as Partial<Paired<U>>) };
  return { kind: 'unpaired', ...known, echoes: [], basis: 'whole', ...(more as Partial<Unpaired<U>>) };
}

/** One to one, from two texts. */
export function pair(draft: string, final: string, language = 'en', more: Partial<Paired<Recommendation>> = {}): Match<Recommendation> {
  return match([recommendation(draft, { language })], [recommendation(final, { language })], more);
}

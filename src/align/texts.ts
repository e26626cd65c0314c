import type { Sides } from './edges.js';
import { link } from './link.js';
import { profile, type Weighed, weighAll } from './profile.js';
import { likeness } from './similarity.js';
import { Interner } from './vocabulary.js';

/** Which texts of the draft belong to which of the final, as positions; a side may be empty. */
export interface TextMatch {
  readonly draft: readonly number[];
  readonly final: readonly number[];
  /** 0–1: share of weighed words both sides have */
  readonly similarity: number;
  /** 0–1: how often such a match, or such a lack of partner, is right */
  readonly confidence: number;
}

/** Weighs two lists of texts under one vocabulary. */
export function sidesOf(draft: readonly string[], final: readonly string[]): Sides {
  const interner = new Interner();
  return weighAll(
    draft.map((text) => profile(text, interner)),
    final.map((text) => profile(text, interner)),
    interner,
  );
}

/** Aligns two lists of texts: each text stands in exactly one match; in order of the draft, then what only the final has. */
export function alignTexts(draft: readonly string[], final: readonly string[]): TextMatch[] {
  const sides = sidesOf(draft, final);
  const { links, odds, edges, worth } = link(sides);
  const best = bestOdds(edges, worth, draft.length, final.length);
  const matches = draft.map((_, i): TextMatch => {
    const j = links.toFinal[i] as number;
    if (j === -1) return { draft: [i], final: [], similarity: 0, confidence: 1 - probability(best.draft[i] as number) };
    const known = odds.get(i);
    const similarity = known === undefined ? 1 : likeness(sides.draft[i] as Weighed, sides.final[j] as Weighed, sides.vocabulary).words;
    return { draft: [i], final: [j], similarity, confidence: known === undefined ? 0.99 : probability(known) };
  });
  const added = final.flatMap((_, j): TextMatch[] =>
    links.toDraft[j] === -1 ? [{ draft: [], final: [j], similarity: 0, confidence: 1 - probability(best.final[j] as number) }] : [],
  );
  return [...matches, ...added];
}

function bestOdds(edges: readonly { readonly draft: number; readonly final: number }[], worth: Float64Array, drafts: number, finals: number) {
  const draft = new Float64Array(drafts).fill(-6);
  const final = new Float64Array(finals).fill(-6);
  edges.forEach((edge, at) => {
    draft[edge.draft] = Math.max(draft[edge.draft] as number, worth[at] as number);
    final[edge.final] = Math.max(final[edge.final] as number, worth[at] as number);
  });
  return { draft, final };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

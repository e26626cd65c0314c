import { candidates } from './candidates.js';
import type { Context } from './context.js';
import type { Links } from './exact.js';
import { facing } from './facing.js';
import { odds, WORDS } from './model.js';
import type { Weighed } from './profile.js';
import type { Rivalry } from './rivals.js';
import { type Likeness, likeness } from './similarity.js';
import type { Vocabulary } from './vocabulary.js';

/** Two units that might belong together. */
export interface Edge {
  readonly draft: number;
  readonly final: number;
  readonly likeness: Likeness;
  /** difference of the weights, as the logarithm of their ratio */
  readonly disparity: number;
  /** logarithm of the number of words of the shorter one: little text proves little */
  readonly size: number;
  /** log-odds by the words alone */
  readonly byWords: number;
}

/** Log-odds by words below which no neighbourhood helps: of 2,100 true pairs in the development corpora 8 lie there, and none of them is linked. */
const HOPELESS = -6.5;
/** Two units that share no word with a meaning are strangers, however well they stand in each other's place. */
const LEAST_MEANING = 1;

/** Both sides, weighed under one vocabulary. */
export interface Sides {
  readonly draft: readonly Weighed[];
  readonly final: readonly Weighed[];
  readonly vocabulary: Vocabulary;
}

/**
 * The pairs worth a closer look among the units that have no partner yet: those that share rare words, and those that stand
 * at the same place between units that are the same. `capped` counts the units of which every word is too common to look up.
 */
export function edgesOf(sides: Sides, linked: Links): { edges: Edge[]; capped: number } {
  const forth = candidates(sides.draft, sides.final, sides.vocabulary, linked);
  const back = candidates(sides.final, sides.draft, sides.vocabulary, { toFinal: linked.toDraft, toDraft: linked.toFinal });
  const finals = forth.found.map((list) => [...list]);
  back.found.forEach((drafts, final) => {
    for (const draft of drafts) finals[draft]?.push(final);
  });
  for (const [draft, final] of facing(linked)) finals[draft]?.push(final);
  const edges: Edge[] = [];
  finals.forEach((list, draft) => {
    const ascending = list.sort((one, two) => one - two);
    ascending.forEach((final, at) => {
      if (at > 0 && final === ascending[at - 1]) return;
      const candidate = edge(sides, draft, final);
      if (candidate.likeness.meaning >= LEAST_MEANING && candidate.byWords >= HOPELESS) edges.push(candidate);
    });
  });
  return { edges, capped: forth.capped + back.capped };
}

/** Measures one pair. */
export function edge({ draft, final, vocabulary }: Sides, i: number, j: number): Edge {
  const one = draft[i] as Weighed;
  const two = final[j] as Weighed;
  const measured = {
    draft: i,
    final: j,
    likeness: likeness(one, two, vocabulary),
    disparity: Math.abs(Math.log((one.weight + 1) / (two.weight + 1))),
    size: Math.log(1 + Math.min(one.terms.length, two.terms.length)),
  };
  return { ...measured, byWords: odds(WORDS, wordInputs(measured)) };
}

/** What the first pass knows: words alone. The order is that of the model's table. */
export function wordInputs({ likeness: like, disparity, size }: Omit<Edge, 'byWords'>): number[] {
  const shares = [like.words, like.words ** 2, like.pairs, Math.sqrt(like.pairs), like.within, like.pairsWithin];
  return [...shares, like.numbers - 0.5, like.shared, like.uniqueWords, like.rareWords, like.uniquePairs, disparity, size, size * like.words];
}

/** What the second pass knows: words, neighbourhood and rivals. */
export function contextInputs(edge: Edge, context: Context, rivalry: Rivalry): number[] {
  const { before, after, between, alone, region } = context;
  const words = edge.likeness.words;
  const best = rivalry.least > 0 ? 1 : 0;
  const near = [before, after, before * after, Math.max(before, after), between, alone, region, between * words, (before + after) * words];
  return [...wordInputs(edge), ...near, rivalry.least, rivalry.most, best, ...placeInputs(edge, context, rivalry)];
}

/** What the last pass knows of a pair that has won against all its rivals: whether it is to be believed. */
export function acceptanceInputs(edge: Edge, worth: number, context: Context, rivalry: Rivalry): number[] {
  const { before, after, between, alone, region } = context;
  const { words, pairs, within, numbers } = edge.likeness;
  const measured = [worth, rivalry.least, rivalry.most, before, after, before * after, between, alone, region, words, pairs, within, numbers - 0.5];
  return [...measured, edge.size, edge.disparity, ...placeInputs(edge, context, rivalry)];
}

/** What it takes to believe a pair off the order of both documents, where it stands in a stretch, and which of several siblings goes on. */
function placeInputs({ likeness: like, size }: Edge, { before, after, between, level, abreast, opposite }: Context, { first }: Rivalry): number[] {
  const off = 1 - between;
  return [level, abreast, opposite, first, like.pairs * like.words, between * before * after, off * like.words, off * size, off * Math.min(1, like.rareWords)];
}

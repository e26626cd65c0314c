import type { Context } from './context.js';
import { type Edge, wordInputs } from './edge.js';
import type { Rivalry } from './rivalry.js';

/** What the second pass knows: words, neighbourhood and rivals. */
export function contextInputs(edge: Edge, context: Context, rivalry: Rivalry): number[] {
  const { before, after, between, alone, region } = context;
  const words = edge.similarity.words;
  const best = rivalry.least > 0 ? 1 : 0;
  const near = [before, after, before * after, Math.max(before, after), between, alone, region, between * words, (before + after) * words];
  return [...wordInputs(edge), ...near, rivalry.least, rivalry.most, best, ...placeInputs(edge, context, rivalry)];
}

/** What the last pass knows of a pair that has won against all its rivals: whether it is to be believed. */
export function acceptanceInputs(edge: Edge, worth: number, context: Context, rivalry: Rivalry): number[] {
  const { before, after, between, alone, region } = context;
  const { words, pairs, within, numbers } = edge.similarity;
  const measured = [worth, rivalry.least, rivalry.most, before, after, before * after, between, alone, region, words, pairs, within, numbers - 0.5];
  return [...measured, edge.size, edge.disparity, ...placeInputs(edge, context, rivalry)];
}

/** What it takes to believe a pair off the order of both documents, where it stands in a stretch, and which of several template-mates goes on. */
function placeInputs({ similarity: like, size }: Edge, { before, after, between, level, abreast, opposite }: Context, { first }: Rivalry): number[] {
  const off = 1 - between;
  return [level, abreast, opposite, first, like.pairs * like.words, between * before * after, off * like.words, off * size, off * Math.min(1, like.rareWords)];
}

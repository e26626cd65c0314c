import type { Block } from '../types.js';
import type { LabelView, Scope } from './model.js';
import { isHome } from './place.js';
import { isTitle } from './titles.js';

/** So many statements that are printed with a label show that those of their section are. */
const LEAST = 2;

/**
 * Paragraphs without a label between statements of one section that are each printed with one ("Recommendation 1: …", "Recommendation 2: …"): what the
 * section recommends is labelled, and what stands between tells of it. Where a label is a heading, the paragraphs below it are its statement.
 */
export function besideLabels(blocks: readonly Block[], labels: readonly (LabelView | undefined)[], places: readonly Scope[]): ReadonlySet<number> {
  const sections = new Map<number, number[]>();
  for (const [at, block] of blocks.entries()) {
    const [label, scope] = [labels[at], places[at]];
    if (!scope || !isHome(scope) || label?.kind !== 'formal' || label.alone || block.role === 'furniture' || isTitle(block)) continue;
    sections.set(scope.id, [...(sections.get(scope.id) ?? []), at]);
  }
  const between = [...sections.values()].filter((list) => list.length >= LEAST).map((list) => [list[0] ?? 0, list.at(-1) ?? 0] as const);
  const isBeside = (at: number) => between.some(([first, last]) => at > first && at < last);
  return new Set([...blocks.entries()].flatMap(([at, block]) => (block.type === 'paragraph' && !labels[at] && isBeside(at) ? [at] : [])));
}

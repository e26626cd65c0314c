import type { Sides } from '../text/index.js';
import type { Links } from '../words/index.js';
import { candidates } from './candidates.js';
import { type Edge, edge } from './edge.js';
import { gapCandidates } from './gap-candidates.js';
import { HOPELESS } from './model.js';

/** Two units that share no word with a meaning are unrelated, however well they stand in each other's place. */
const LEAST_MEANING = 1;

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
  for (const [draft, final] of gapCandidates(linked)) finals[draft]?.push(final);
  const edges: Edge[] = [];
  finals.forEach((list, draft) => {
    const ascending = list.sort((one, other) => one - other);
    ascending.forEach((final, at) => {
      if (at > 0 && final === ascending[at - 1]) return;
      const candidate = edge(sides, draft, final);
      if (candidate.similarity.meaning >= LEAST_MEANING && candidate.byWords >= HOPELESS) edges.push(candidate);
    });
  });
  return { edges, capped: forth.capped + back.capped };
}

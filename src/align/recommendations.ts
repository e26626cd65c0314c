import { textHash } from '../text/index.js';
import type { Recommendation, Report, Rulings } from '../types.js';
import { type Bead, beadsOf, likenessOf } from './beads.js';
import { besides } from './evidence.js';
import { standsIn } from './runs.js';
import { sidesOf } from './texts.js';

/** A bead of recommendations; `ruled` where a person decided it. */
export interface RecommendationBead extends Bead {
  readonly ruled?: true;
}

/** A recommendation of which so much stands in another one in order is a part of it, whatever its odds. */
const STANDS = 0.85;
const LEAST_LETTERS = 20;

/** Aligns the recommendations of two reports. */
export function recommendationBeads(draft: Report, final: Report, rulings?: Rulings): { beads: RecommendationBead[]; capped: number } {
  const ours = draft.recommendations;
  const theirs = final.recommendations;
  const sides = sidesOf(
    ours.map(({ text }) => text),
    theirs.map(({ text }) => text),
  );
  const { beads, capped } = beadsOf(sides, besides(ours, theirs));
  const joined = joinStanding(beads, ours, theirs, (one, two) => likenessOf(sides, one, two));
  return { beads: ruled(joined, ours, theirs, rulings), capped };
}

type Likeness = (draft: readonly number[], final: readonly number[]) => number;

/** Joins one-sided units to the bead in whose other side their words stand: merged or split after all. */
function joinStanding(beads: readonly Bead[], draft: readonly Recommendation[], final: readonly Recommendation[], likeness: Likeness): Bead[] {
  const matched = beads.filter((bead) => bead.draft.length && bead.final.length).map((bead) => ({ ...bead, draft: [...bead.draft], final: [...bead.final] }));
  const left = beads
    .filter((bead) => !(bead.draft.length && bead.final.length))
    .filter((bead) => {
      const [i] = bead.draft;
      const [j] = bead.final;
      const home = matched.find((match) => (i === undefined ? holds(match.draft, draft, final[j as number]) : holds(match.final, final, draft[i])));
      if (!home) return true;
      if (i !== undefined) home.draft.push(i);
      if (j !== undefined) home.final.push(j);
      return false;
    });
  return [
    ...matched.map((bead) => ({ ...bead, draft: bead.draft.sort(ascending), final: bead.final.sort(ascending), similarity: likeness(bead.draft, bead.final) })),
    ...left,
  ];
}

function holds(positions: readonly number[], units: readonly Recommendation[], lost: Recommendation | undefined): boolean {
  if (!lost || lost.text.length < LEAST_LETTERS) return false;
  return positions.some((at) => {
    const text = units[at]?.text ?? '';
    return text.length > lost.text.length && standsIn(lost.text, text) >= STANDS;
  });
}

const ascending = (one: number, two: number): number => one - two;

/** What a person decided comes before everything: the pair is taken out of its beads and stands alone. */
function ruled(beads: readonly Bead[], draft: readonly Recommendation[], final: readonly Recommendation[], rulings: Rulings | undefined): RecommendationBead[] {
  let result: RecommendationBead[] = [...beads];
  for (const pair of rulings?.pairs ?? []) {
    const i = draft.findIndex(({ text }) => textHash(text) === pair.draft);
    const j = pair.final === null ? -1 : final.findIndex(({ text }) => textHash(text) === pair.final);
    if (i === -1 || (pair.final !== null && j === -1)) continue;
    result = result.flatMap((bead) => apart(bead, i, j));
    result.push({ draft: [i], final: j === -1 ? [] : [j], similarity: j === -1 ? 0 : 1, confidence: 1, ruled: true });
  }
  return result;
}

function apart(bead: RecommendationBead, i: number, j: number): RecommendationBead[] {
  const draft = bead.draft.filter((at) => at !== i);
  const final = bead.final.filter((at) => at !== j);
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  return draft.length + final.length === 0 ? [] : [{ ...bead, draft, final }];
}

import { textHash } from '../text/index.js';
import type { Recommendation, Rulings } from '../types.js';
import { standsIn } from './runs.js';
import type { UnitBead } from './sequence.js';

/** A bead of recommendations; `ruled` where a person decided it. */
export interface RecommendationBead extends UnitBead<Recommendation> {
  readonly ruled?: true;
}

/** A recommendation of which so much stands in another one in order is a part of it, whatever its odds. */
const STANDS = 0.85;
const LEAST_LETTERS = 20;
/** How sure such a join is: on the development pairs none was wrong, but there were few. */
const JOINED = 0.9;

/** Where every unit of the larger side stands in the other, a merger or split is plain to see. */
const PLAIN = 0.95;

/** How sure a bead is: groups are doubtful by their odds, unless their words stand in each other. */
export function surenessOf({ draft, final, confidence }: RecommendationBead): number {
  if (draft.length === 0 || final.length === 0 || draft.length + final.length < 3) return confidence;
  const [many, few] = draft.length > final.length ? [draft, final] : [final, draft];
  const whole = few.map(({ text }) => text).join('\n');
  return many.every(({ text }) => standsIn(text, whole) >= STANDS) ? Math.max(PLAIN, confidence) : confidence;
}

/** Joins one-sided recommendations to the bead in whose other side their words stand: merged or split after all. */
export function joinStanding(beads: readonly RecommendationBead[]): RecommendationBead[] {
  const matched = beads.filter(({ draft, final }) => draft.length && final.length).map((bead) => ({ ...bead, draft: [...bead.draft], final: [...bead.final] }));
  const left = beads.filter((bead) => {
    if (bead.draft.length && bead.final.length) return false;
    const [lost] = bead.draft;
    const [found] = bead.final;
    const home = matched.find((match) => (lost ? holds(match.final, lost) : found ? holds(match.draft, found) : false));
    if (!home) return true;
    if (lost) home.draft.push(lost);
    if (found) home.final.push(found);
    home.confidence = Math.min(home.confidence, JOINED);
    return false;
  });
  return [...matched, ...left];
}

function holds(units: readonly Recommendation[], { text }: Recommendation): boolean {
  return text.length >= LEAST_LETTERS && units.some((unit) => unit.text.length > text.length && standsIn(text, unit.text) >= STANDS);
}

/** What a person decided comes before everything: the pair is taken out of its beads and stands alone. */
export function ruled(beads: readonly RecommendationBead[], rulings: Rulings | undefined): RecommendationBead[] {
  const find = (side: 'draft' | 'final', hash: string): Recommendation | undefined =>
    beads.flatMap((bead) => bead[side]).find(({ text }) => textHash(text) === hash);
  let result = [...beads];
  for (const pair of rulings?.pairs ?? []) {
    const one = find('draft', pair.draft);
    const two = pair.final === null ? undefined : find('final', pair.final);
    if (!one || (pair.final !== null && !two)) continue;
    result = result.flatMap((bead) => apart(bead, one, two));
    result.push({ draft: [one], final: two ? [two] : [], similarity: two ? 1 : 0, confidence: 1, ruled: true });
  }
  return result;
}

function apart(bead: RecommendationBead, one: Recommendation, two: Recommendation | undefined): RecommendationBead[] {
  const draft = bead.draft.filter((unit) => unit !== one);
  const final = bead.final.filter((unit) => unit !== two);
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  return draft.length + final.length === 0 ? [] : [{ ...bead, draft, final }];
}

import { type Edge, type Model, odds, type Scored } from '../score/index.js';
import { pairRarity, type Sides, type Weighed } from '../text/index.js';
import { CARRIED } from '../thresholds.js';
import { common, type Links } from '../words/index.js';
import type { Linked } from './link.js';

/** A link beside the one-to-one links: what joins the second half of a split, or the second part of a merger. */
export interface GroupLink {
  readonly draft: number;
  readonly final: number;
  readonly odds: number;
}

/** Finds the links that make groups, among the pairs that the one-to-one assignment left out. */
export function groupLinks(sides: Sides, { links, edges, worth }: Pick<Linked, 'links' | 'worth'> & Pick<Scored, 'edges'>, model: Model): GroupLink[] {
  return edges.flatMap((edge, at) => {
    if (!mayJoin(links, edge) || carriedBeyond(sides, links, edge) < CARRIED) return [];
    const value = odds(model, groupInputs(sides, links, edge, worth[at] as number));
    return value > 0 ? [{ draft: edge.draft, final: edge.final, odds: value }] : [];
  });
}

/** Share of the weight of a second unit, without what its companion says too, that the shared unit holds; 1 where it says nothing more. */
export function carriedBeyond({ draft, final, vocabulary }: Sides, { toFinal, toDraft }: Links, { draft: i, final: j }: Edge): number {
  const draftUnit = draft[i] as Weighed;
  const finalUnit = final[j] as Weighed;
  const weigh = (term: number): number => vocabulary.weights[term] as number;
  const share = (unit: Weighed, companion: Weighed | undefined, shared: Weighed): number => {
    const own = without(unit.sorted, companion?.sorted);
    const whole = own.reduce((sum, term) => sum + weigh(term), 0);
    return whole > 0 ? common(own, shared.sorted, weigh) / whole : 1;
  };
  const merged = toDraft[j] === -1 ? 0 : share(draftUnit, draft[toDraft[j] as number], finalUnit);
  const split = toFinal[i] === -1 ? 0 : share(finalUnit, final[toFinal[i] as number], draftUnit);
  return Math.max(merged, split);
}

/** Whether a pair could be a second link: it is not linked, and one of the two is. */
export function mayJoin({ toFinal, toDraft }: Links, { draft, final }: Edge): boolean {
  return toFinal[draft] !== final && (toFinal[draft] !== -1 || toDraft[final] !== -1);
}

/**
 * What is known of a second link: how much of either unit the other one holds that its own partner does not (the residue),
 * how well the two partners together cover the shared unit, and whether they stand next to each other.
 */
export function groupInputs(sides: Sides, { toFinal, toDraft }: Links, edge: Edge, worth: number): number[] {
  const i = edge.draft;
  const j = edge.final;
  const draft = sides.draft[i] as Weighed;
  const final = sides.final[j] as Weighed;
  const draftsPartner = sides.final[toFinal[i] as number];
  const finalsPartner = sides.draft[toDraft[j] as number];
  const fromDraft = residue(sides, draft, final, draftsPartner);
  const fromFinal = residue(sides, final, draft, finalsPartner);
  const beside = nextTo(i, toDraft[j] as number) + nextTo(j, toFinal[i] as number);
  const free = toFinal[i] === -1 || toDraft[j] === -1 ? 1 : 0;
  const { within, pairsWithin } = edge.similarity;
  const most = Math.max(fromDraft.pairs, fromFinal.pairs);
  const least = Math.min(fromDraft.pairs, fromFinal.pairs);
  return [
    within,
    pairsWithin,
    Math.max(fromDraft.words, fromFinal.words),
    Math.min(fromDraft.words, fromFinal.words),
    most,
    least,
    Math.sqrt(least),
    beside,
    beside * most,
    free,
    edge.size,
    Math.max(-8, Math.min(8, worth)),
    edge.similarity.words,
    edge.similarity.rareWords,
  ];
}

interface Residue {
  readonly words: number;
  readonly pairs: number;
}

/** Shares of a unit's words and pairs that the other has and its partner has not. */
function residue({ vocabulary }: Sides, unit: Weighed, other: Weighed, partner: Weighed | undefined): Residue {
  const words = common(without(unit.sorted, partner?.sorted), other.sorted, (term) => vocabulary.weights[term] as number);
  const pairs = common(without(unit.pairs, partner?.pairs), other.pairs, (pair) => pairRarity(pair, vocabulary));
  return { words: unit.weight ? words / unit.weight : 0, pairs: unit.pairWeight ? pairs / unit.pairWeight : 0 };
}

function without(sorted: Int32Array, taken: Int32Array | undefined): Int32Array {
  if (!taken) return sorted;
  const left: number[] = [];
  for (let at = 0, other = 0; at < sorted.length; at++) {
    const value = sorted[at] as number;
    while (other < taken.length && (taken[other] as number) < value) other++;
    if (taken[other] === value) other++;
    else left.push(value);
  }
  return Int32Array.from(left);
}

function nextTo(at: number, other: number): number {
  return other !== -1 && Math.abs(at - other) === 1 ? 1 : 0;
}

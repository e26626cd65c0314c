import type { Recommendation, Side, Unit } from '../types.js';
import { type Library, termsOf } from './passages.js';
import type { RecommendationBead } from './recommendations.js';
import { standsIn } from './runs.js';

/**
 * Two recommendations that share an addressee and the template of their list, and hardly a word of what is to be done, are strangers,
 * whatever number or place they have in common: joined, they would hide a drop and an addition behind one rewording.
 * Shares of weight; no true pair of the development pairs lies below.
 */
export const STRANGERS = 0.12;
/** Of what a unit of a group says beyond its siblings, so much must stand on the other side; less is dropped, not merged. */
const CARRIED = 0.35;
/** What stands to this share in order in the block of its partner is there. */
const STANDS = 0.85;
/** A word in so many recommendations of one side, and in this share of them, belongs to the template. */
const TEMPLATE_COUNT = 3;
const TEMPLATE_SHARE = 0.4;

/** Parts beads whose units are strangers; what is left of a group stays together. */
export function withoutStrangers(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const content = contentIn(beads, library);
  return beads.flatMap((bead) => {
    if (bead.ruled || bead.draft.length === 0 || bead.final.length === 0) return [bead];
    return bead.draft.length + bead.final.length === 2 ? pairOf(bead, content) : groupOf(bead, content);
  });
}

/** What the recommendations of a pair of reports say, beyond what all of them say. */
export interface Content {
  /** the terms of a unit that say what is to be done: neither weak, nor its addressee, nor of the template */
  readonly of: (unit: Unit) => ReadonlySet<number>;
  readonly termsIn: (text: string) => readonly number[];
  readonly formOf: (unit: Recommendation) => string;
  readonly weigh: (terms: Iterable<number>) => number;
  /** in how many recommendations of both sides a term stands */
  readonly spread: (term: number) => number;
  /** all text of the blocks in which a unit of a side stands, its own sentences and what is beside them */
  readonly blocksOf: (unit: Recommendation, side: Side) => string;
}

/** Reads the content of recommendations, each once. */
export function contentIn(beads: readonly Pick<RecommendationBead, 'draft' | 'final'>[], library: Library): Content {
  const { interner, weight } = library;
  const counts = { draft: countsOf(beads, 'draft', interner), final: countsOf(beads, 'final', interner) };
  const template = new Set([...templateOf(beads, 'draft', counts.draft), ...templateOf(beads, 'final', counts.final)]);
  const known = new Map<Unit, ReadonlySet<number>>();
  const read = (unit: Unit): ReadonlySet<number> => {
    const addressees = unit.kind === 'recommendation' ? unit.addressees : [];
    const addressed = new Set(addressees.flatMap(({ text }) => termsOf(text, interner)));
    return new Set(termsOf(unit.text, interner).filter((term) => !interner.weak[term] && !addressed.has(term) && !template.has(term)));
  };
  const of = (unit: Unit): ReadonlySet<number> => {
    const found = known.get(unit) ?? read(unit);
    known.set(unit, found);
    return found;
  };
  const blocksOf = ({ sources }: Recommendation, side: Side) => sources.map(({ block }) => library[side].report.blocks[block]?.text ?? '').join('\n');
  const spread = (term: number) => (counts.draft.get(term) ?? 0) + (counts.final.get(term) ?? 0);
  return {
    of,
    spread,
    blocksOf,
    termsIn: (text) => termsOf(text, interner),
    formOf: ({ text }) => interner.form(text),
    weigh: (terms) => [...terms].reduce((sum, term) => sum + weight(term), 0),
  };
}

function countsOf(beads: readonly Pick<RecommendationBead, 'draft' | 'final'>[], side: Side, interner: Library['interner']): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const { text } of beads.flatMap((bead) => bead[side])) for (const term of new Set(termsOf(text, interner))) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}

function templateOf(beads: readonly Pick<RecommendationBead, 'draft' | 'final'>[], side: Side, count: ReadonlyMap<number, number>): number[] {
  const units = beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return [...count].filter(([, times]) => times >= TEMPLATE_COUNT && times >= TEMPLATE_SHARE * units).map(([term]) => term);
}

/** A term in so many recommendations of both sides is of no pair in particular. */
const COMMON = 4;
/** So many words of their own, and at least one each, make two siblings of a formula different ones; fewer may be a synonym. */
const OWN_WORDS = 3;

/** Whether two recommendations share nothing but what others say, too, and each says something that stands in no other one: siblings of a formula. */
export function areSiblings(one: Recommendation, two: Recommendation, { of, spread, termsIn }: Content): boolean {
  const [ours, theirs] = [of(one), of(two)];
  if ([...ours].some((term) => theirs.has(term) && spread(term) < COMMON)) return false;
  const own = (unit: Recommendation, others: ReadonlySet<number>): number => {
    const dated = new Set([...unit.deadlines, ...unit.quantities].flatMap(({ text }) => termsIn(text)));
    return [...of(unit)].filter((term) => !others.has(term) && !dated.has(term) && spread(term) === 1).length;
  };
  const [mine, yours] = [own(one, theirs), own(two, ours)];
  return mine > 0 && yours > 0 && mine + yours >= OWN_WORDS;
}

function pairOf(bead: RecommendationBead, content: Content): RecommendationBead[] {
  const { of, weigh } = content;
  const [one, two] = [bead.draft[0] as Recommendation, bead.final[0] as Recommendation];
  if (areSiblings(one, two, content)) return [alone(one, 'draft'), alone(two, 'final')];
  const [ours, theirs] = [of(one), of(two)];
  const least = Math.min(weigh(ours), weigh(theirs));
  if (least === 0 || content.formOf(one) === content.formOf(two)) return [bead];
  return weigh([...ours].filter((term) => theirs.has(term))) >= STRANGERS * least ? [bead] : [alone(one, 'draft'), alone(two, 'final')];
}

function groupOf(bead: RecommendationBead, content: Content): RecommendationBead[] {
  const draft = bead.draft.filter((unit) => isCarried(unit, bead, 'draft', content));
  const final = bead.final.filter((unit) => isCarried(unit, bead, 'final', content));
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  const left = (units: readonly Recommendation[], kept: readonly Recommendation[]) => units.filter((unit) => !kept.includes(unit));
  const parted = [...left(bead.draft, draft).map((unit) => alone(unit, 'draft')), ...left(bead.final, final).map((unit) => alone(unit, 'final'))];
  if (draft.length > 0 && final.length > 0) return [{ ...bead, draft, final }, ...parted];
  return [...parted, ...draft.map((unit) => alone(unit, 'draft')), ...final.map((unit) => alone(unit, 'final'))];
}

/** Whether the other side holds what a unit says beyond its siblings; one that says nothing more has to stand there as a whole. */
export function isCarried(unit: Recommendation, bead: RecommendationBead, side: Side, { of, termsIn, weigh, blocksOf }: Content): boolean {
  const siblings = bead[side].filter((sibling) => sibling !== unit);
  if (siblings.length === 0) return true;
  const otherSide = side === 'draft' ? 'final' : 'draft';
  const others = bead[otherSide];
  const said = new Set([...siblings.flatMap((sibling) => [...of(sibling)]), ...siblings.flatMap(({ rationale = '' }) => termsIn(rationale))]);
  const own = [...of(unit)].filter((term) => !said.has(term));
  if (own.length === 0) return others.some((other) => standsIn(unit.text, blocksOf(other, otherSide)) >= STANDS);
  const held = new Set(others.flatMap(({ text, rationale = '' }) => termsIn(`${text}\n${rationale}`)));
  return weigh(own.filter((term) => held.has(term))) >= CARRIED * weigh(own);
}

/** How sure it is that a unit parted from a stranger has no partner: another one was not looked for. */
const PARTED = 0.85;

function alone(unit: Recommendation, side: Side): RecommendationBead {
  return { draft: side === 'draft' ? [unit] : [], final: side === 'final' ? [unit] : [], similarity: 0, confidence: PARTED };
}

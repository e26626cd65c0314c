import type { Recommendation, Side, Unit } from '../../types.js';
import { coresOf, leadText } from '../reading/index.js';
import { remembered } from '../remembered.js';
import { type Library, type RecommendationBead, termsOf } from '../text/index.js';
import { COMMON, LEAST_TERMS, OWN_WORDS, TEMPLATE } from '../thresholds.js';

/** What the recommendations of a pair of reports say, beyond what all of them say. */
export interface Content {
  /** the terms of a unit that say what is to be done: neither weak, nor its addressee, nor of the template */
  readonly of: (unit: Unit) => ReadonlySet<number>;
  readonly termsIn: (text: string) => readonly number[];
  /** the terms of all that a document says of a unit */
  readonly heldBy: (unit: Recommendation) => ReadonlySet<number>;
  /** the sentences of a unit that lay a duty, all of them where none does, and its items */
  readonly askedIn: (unit: Recommendation) => readonly string[];
  /** whether a side has a text word for word */
  readonly states: (text: string, side: Side) => boolean;
  /** the terms of a text that tell it from others: neither weak nor of the template */
  readonly tellingIn: (text: string) => ReadonlySet<number>;
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
  const read = (unit: Unit): ReadonlySet<number> => {
    const addressees = unit.kind === 'recommendation' ? unit.addressees : [];
    const addressed = new Set(addressees.flatMap(({ text }) => termsOf(text, interner)));
    return new Set(termsOf(unit.text, interner).filter((term) => !interner.weak[term] && !addressed.has(term) && !template.has(term)));
  };
  const of = remembered(read);
  const blocksOf = ({ sources }: Recommendation, side: Side) => sources.map(({ block }) => library[side].report.blocks[block]?.text ?? '').join('\n');
  const spread = (term: number) => (counts.draft.get(term) ?? 0) + (counts.final.get(term) ?? 0);
  return {
    of,
    spread,
    blocksOf,
    termsIn: (text) => termsOf(text, interner),
    heldBy: remembered((unit) => new Set(termsOf(saidOf(unit, unit.text), interner))),
    askedIn: (unit) => {
      const lead = leadText(unit);
      const cores = coresOf(lead, library.draft.report.language);
      return [...(cores.length > 0 ? cores : [lead]), ...unit.items.map(({ text }) => text)];
    },
    tellingIn: (text) => new Set(termsOf(text, interner).filter((term) => !interner.weak[term] && !template.has(term))),
    states: (text, side) => library[side].states(text),
    formOf: ({ text }) => interner.form(text),
    weigh: (terms) => [...terms].reduce((sum, term) => sum + weight(term), 0),
  };
}

/** All that a document says of a recommendation: its text, its reasons, and where it says it again. */
export function saidOf({ rationale = '', restatements }: Recommendation, text: string): string {
  return [text, rationale, ...restatements.map((one) => one.text)].join('\n');
}

function countsOf(beads: readonly Pick<RecommendationBead, 'draft' | 'final'>[], side: Side, interner: Library['interner']): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const { text } of beads.flatMap((bead) => bead[side])) for (const term of new Set(termsOf(text, interner))) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}

function templateOf(beads: readonly Pick<RecommendationBead, 'draft' | 'final'>[], side: Side, count: ReadonlyMap<number, number>): number[] {
  const units = beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return [...count].filter(([, times]) => times >= TEMPLATE.count && times >= TEMPLATE.share * units).map(([term]) => term);
}

/** Whether two recommendations share nothing but what others say, too, and each says something that stands in no other one: template-mates. */
export function areTemplateMates(unit: Recommendation, other: Recommendation, { of, spread, termsIn }: Content): boolean {
  const [first, second] = [of(unit), of(other)];
  if ([...first].some((term) => second.has(term) && spread(term) < COMMON)) return false;
  const own = (unit: Recommendation, others: ReadonlySet<number>): number => {
    const dated = new Set([...unit.deadlines, ...unit.quantities].flatMap(({ text }) => termsIn(text)));
    return [...of(unit)].filter((term) => !others.has(term) && !dated.has(term) && spread(term) === 1).length;
  };
  const [ofFirst, ofSecond] = [own(unit, second), own(other, first)];
  return ofFirst > 0 && ofSecond > 0 && ofFirst + ofSecond >= OWN_WORDS;
}

/** The share of the lighter content that both have; none where they have next to nothing in common, or are template-mates. */
export function sharedBy(unit: Recommendation, other: Recommendation, content: Content): number {
  const [first, second] = [content.of(unit), content.of(other)];
  const both = [...first].filter((term) => second.has(term));
  // most pairs that are looked at end here
  if (both.length < LEAST_TERMS) return 0;
  const least = Math.min(content.weigh(first), content.weigh(second));
  return least === 0 || areTemplateMates(unit, other, content) ? 0 : content.weigh(both) / least;
}

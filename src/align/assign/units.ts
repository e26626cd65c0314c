import { addTo } from '../../text/index.js';
import type { Block, Recommendation, Unit } from '../../types.js';
import type { Crossed, Segment } from '../reading/index.js';
import type { ScoredUnits } from '../score/index.js';
import type { Sides, UnitBead } from '../text/index.js';
import { type AlignedLists, type Bead, beadsOf, similarityOf } from './beads.js';

/** Recommendations and narrative blocks of two reports, aligned together and parted by kind. */
export interface Assigned {
  readonly recommendations: readonly UnitBead<Recommendation>[];
  readonly paragraphs: readonly UnitBead<Block>[];
  /** recommendations of one side that look most like a narrative block of the other */
  readonly crossed: readonly Crossed[];
  /** for each recommendation the units of the other side that it was weighed against */
  readonly rivals: Rivals;
}

/** A unit of the other side and the log-odds that it is the partner. */
export interface Rival {
  readonly unit: Unit;
  readonly odds: number;
}

export type Rivals = ReadonlyMap<Unit, readonly Rival[]>;

/** Chooses what belongs together in two reports. */
export function assignUnits(scored: ScoredUnits): Assigned {
  const { draft: drafts, final: finals } = scored.segments;
  const { beads, worth } = beadsOf(scored);
  const parted = <U extends Unit>(kind: U['kind']): UnitBead<U>[] => beads.flatMap((bead) => ofKind<U>(bead, kind, { drafts, finals, sides: scored.sides }));
  return {
    recommendations: parted<Recommendation>('recommendation'),
    paragraphs: parted<Block>('block'),
    crossed: beads.flatMap((bead) => crossedOf(bead, drafts, finals)),
    rivals: rivalsIn({ edges: scored.edges, worth }, drafts, finals),
  };
}

function rivalsIn({ edges, worth }: Pick<AlignedLists, 'worth'> & Pick<ScoredUnits, 'edges'>, drafts: readonly Segment[], finals: readonly Segment[]): Rivals {
  const rivals = new Map<Unit, Rival[]>();
  const add = (own: Unit, unit: Unit, odds: number): void => {
    if (own.kind === 'recommendation') addTo(rivals, own, { unit, odds });
  };
  edges.forEach(({ draft, final }, at) => {
    const [ofDraft, ofFinal, odds] = [drafts[draft]?.[0], finals[final]?.[0], worth[at] as number];
    if (!ofDraft || !ofFinal) return;
    add(ofDraft, ofFinal, odds);
    add(ofFinal, ofDraft, odds);
  });
  return rivals;
}

function crossedOf(bead: Bead, drafts: readonly Segment[], finals: readonly Segment[]): Crossed[] {
  const [draft, ...more] = bead.draft.flatMap((at) => drafts[at] ?? []);
  const [final, ...others] = bead.final.flatMap((at) => finals[at] ?? []);
  if (!draft || !final || more.length + others.length > 0) return [];
  if (draft.kind === 'recommendation' && final.kind === 'block') return [{ side: 'draft', recommendation: draft, block: final }];
  return draft.kind === 'block' && final.kind === 'recommendation' ? [{ side: 'final', recommendation: final, block: draft }] : [];
}

/** The units of one kind of a bead; where the other side has only the other kind, they are one-sided. */
function ofKind<U extends Unit>(
  bead: Bead,
  kind: U['kind'],
  { drafts, finals, sides }: { drafts: readonly Segment[]; finals: readonly Segment[]; sides: Sides },
): UnitBead<U>[] {
  const isOfKind = (segments: readonly Segment[]) => (at: number) => segments[at]?.[0]?.kind === kind;
  const draft = bead.draft.filter(isOfKind(drafts));
  const final = bead.final.filter(isOfKind(finals));
  if (draft.length + final.length === 0) return [];
  const pick = (segments: readonly Segment[], positions: readonly number[]): U[] => positions.flatMap((at) => (segments[at] ?? []) as readonly U[]);
  const whole = draft.length === bead.draft.length && final.length === bead.final.length;
  const similarity = whole ? bead.similarity : similarityOf(sides, draft, final);
  if (draft.length && final.length) return [{ draft: pick(drafts, draft), final: pick(finals, final), similarity, confidence: bead.confidence }];
  return [
    ...pick(drafts, draft).map((unit) => oneSided({ draft: [unit], final: [] }, bead, whole)),
    ...pick(finals, final).map((unit) => oneSided({ draft: [], final: [unit] }, bead, whole)),
  ];
}

function oneSided<U extends Unit>(units: { draft: U[]; final: U[] }, bead: Bead, whole: boolean): UnitBead<U> {
  return { ...units, similarity: 0, confidence: whole ? bead.confidence : 1 - bead.confidence };
}

import type { Block, Recommendation, Report, Unit } from '../types.js';
import { type Bead, beadsOf, likenessOf } from './beads.js';
import type { Sides } from './edges.js';
import { besides } from './evidence.js';
import { sidesOf } from './texts.js';

/**
 * A recommendation and a narrative block are seldom the same unit; where they are, recognition is settled first. In log-odds:
 * enough for an equally good recommendation to win, not enough to hide that the words stand in the narrative.
 */
const OTHER_KIND = -3;

/** All units of a report in order: what reads on each side of a unit is evidence for its partner. */
export function sequenceOf({ recommendations, blocks }: Report): Unit[] {
  const units: Unit[] = [...recommendations, ...blocks.filter(isNarrative)];
  return units.sort((one, two) => blockOf(one) - blockOf(two) || startOf(one) - startOf(two));
}

/** Whether a block belongs to no recommendation and is content. */
export function isNarrative({ role }: Block): boolean {
  return role === 'none' || role === 'reference' || role === 'restatement';
}

function blockOf(unit: Unit): number {
  return unit.kind === 'block' ? unit.index : (unit.sources[0]?.block ?? unit.locator.block);
}

function startOf(unit: Unit): number {
  return unit.kind === 'block' ? 0 : (unit.sources[0]?.start ?? 0);
}

/** A bead of units of one kind. */
export interface UnitBead<U extends Unit = Unit> {
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: number;
  readonly confidence: number;
}

/** Recommendations and narrative blocks of two reports, aligned together and parted by kind. */
export interface Aligned {
  readonly recommendations: readonly UnitBead<Recommendation>[];
  readonly paragraphs: readonly UnitBead<Block>[];
  readonly capped: number;
}

/** Aligns two reports as sequences of units. */
export function alignSequences(draft: Report, final: Report): Aligned {
  const ours = sequenceOf(draft);
  const theirs = sequenceOf(final);
  const sides = marked(sidesOf(ours.map(textOf), theirs.map(textOf)), ours, theirs);
  const evidence = besides(ours, theirs);
  const { beads, capped } = beadsOf(sides, (i, j) => (ours[i]?.kind === theirs[j]?.kind ? evidence(i, j) : OTHER_KIND));
  const parted = <U extends Unit>(kind: U['kind']): UnitBead<U>[] => beads.flatMap((bead) => ofKind<U>(bead, kind, { ours, theirs, sides }));
  return { recommendations: parted<Recommendation>('recommendation'), paragraphs: parted<Block>('block'), capped };
}

const textOf = ({ text }: Unit): string => text;

/** Equal words are the same unit only where they are of the same kind: a restatement is no partner of a recommendation. */
function marked(sides: Sides, draft: readonly Unit[], final: readonly Unit[]): Sides {
  const mark = (units: Sides['draft'], kinds: readonly Unit[]): Sides['draft'] =>
    units.map((unit, at) => ({ ...unit, key: unit.key && `${kinds[at]?.kind} ${unit.key}` }));
  return { ...sides, draft: mark(sides.draft, draft), final: mark(sides.final, final) };
}

/** The units of one kind of a bead; where the other side has only the other kind, they are one-sided. */
function ofKind<U extends Unit>(
  bead: Bead,
  kind: U['kind'],
  { ours, theirs, sides }: { ours: readonly Unit[]; theirs: readonly Unit[]; sides: Sides },
): UnitBead<U>[] {
  const draft = bead.draft.filter((at) => ours[at]?.kind === kind);
  const final = bead.final.filter((at) => theirs[at]?.kind === kind);
  if (draft.length + final.length === 0) return [];
  const pick = (units: readonly Unit[], positions: readonly number[]): U[] => positions.map((at) => units[at] as U);
  const whole = draft.length === bead.draft.length && final.length === bead.final.length;
  const similarity = whole ? bead.similarity : likenessOf(sides, draft, final);
  if (draft.length && final.length) return [{ draft: pick(ours, draft), final: pick(theirs, final), similarity, confidence: bead.confidence }];
  return [
    ...draft.map((at) => oneSided({ draft: pick(ours, [at]), final: [] }, bead, whole)),
    ...final.map((at) => oneSided({ draft: [], final: pick(theirs, [at]) }, bead, whole)),
  ];
}

function oneSided<U extends Unit>(units: { draft: U[]; final: U[] }, bead: Bead, whole: boolean): UnitBead<U> {
  return { ...units, similarity: 0, confidence: whole ? bead.confidence : 1 - bead.confidence };
}

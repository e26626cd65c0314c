import type { Block, Recommendation, Report, Side, Unit } from '../types.js';
import { type Bead, beadsOf, likenessOf } from './beads.js';
import type { Sides } from './edges.js';
import { besides } from './evidence.js';
import type { Library, Passages, Sentence } from './passages.js';
import { type Profile, profile, profileOf, weighAll } from './profile.js';
import type { Interner } from './vocabulary.js';

/**
 * A recommendation and a narrative block are seldom the same unit; where they are, recognition is settled first. In log-odds:
 * enough for an equally good recommendation to win, not enough to hide that the words stand in the narrative.
 */
const OTHER_KIND = -3;

/** All units of a report in order: what reads on each side of a unit is evidence for its partner. */
export function sequenceOf({ recommendations, blocks }: Report): Unit[] {
  const units: Unit[] = [...recommendations, ...blocks.filter(isNarrative)];
  return units.sort((one, two) => placeOf(one) - placeOf(two));
}

/** Whether a block belongs to no recommendation and is content. */
export function isNarrative({ role }: Block): boolean {
  return role === 'none' || role === 'reference' || role === 'restatement';
}

/** No block is longer than this many letters; what is, sorts as if it were not. */
const BLOCK_LETTERS = 1e6;

/** Where a unit stands in its document, as a number that rises with reading order. */
export function placeOf(unit: Unit): number {
  if (unit.kind === 'block') return unit.index * BLOCK_LETTERS;
  const { block, start } = unit.sources[0] ?? { block: unit.locator.block, start: 0 };
  return block * BLOCK_LETTERS + Math.min(start, BLOCK_LETTERS - 1);
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
  /** recommendations of one side that look most like a narrative block of the other */
  readonly crossed: readonly Crossed[];
  readonly capped: number;
}

/** A recommendation of `side` and the narrative block of the other side that is likest to it. */
export interface Crossed {
  readonly side: Side;
  readonly recommendation: Recommendation;
  readonly block: Block;
}

/** Aligns two reports as sequences of units, with the words that the library has read already. */
export function alignSequences({ draft, final, interner }: Library): Aligned {
  const ours = sequenceOf(draft.report);
  const theirs = sequenceOf(final.report);
  const sides = weighAll(
    ours.map((unit) => read(unit, draft, interner)),
    theirs.map((unit) => read(unit, final, interner)),
    interner,
  );
  const evidence = besides(ours, theirs);
  const { beads, capped } = beadsOf(sides, (i, j) => (ours[i]?.kind === theirs[j]?.kind ? evidence(i, j) : OTHER_KIND));
  const parted = <U extends Unit>(kind: U['kind']): UnitBead<U>[] => beads.flatMap((bead) => ofKind<U>(bead, kind, { ours, theirs, sides }));
  return {
    recommendations: parted<Recommendation>('recommendation'),
    paragraphs: parted<Block>('block'),
    crossed: beads.flatMap((bead) => crossedOf(bead, ours, theirs)),
    capped,
  };
}

function crossedOf(bead: Bead, ours: readonly Unit[], theirs: readonly Unit[]): Crossed[] {
  const [one, ...more] = bead.draft.flatMap((at) => ours[at] ?? []);
  const [two, ...others] = bead.final.flatMap((at) => theirs[at] ?? []);
  if (!one || !two || more.length + others.length > 0) return [];
  if (one.kind === 'recommendation' && two.kind === 'block') return [{ side: 'draft', recommendation: one, block: two }];
  return one.kind === 'block' && two.kind === 'recommendation' ? [{ side: 'final', recommendation: two, block: one }] : [];
}

/** Equal words are the same unit only where they are of the same kind: a restatement is no partner of a recommendation. */
function read(unit: Unit, { ofBlock }: Passages, interner: Interner): Profile {
  const { key, ...rest } = unit.kind === 'block' ? joined(ofBlock[unit.index] ?? [], interner) : profile(unit.text, interner);
  return { key: key && `${unit.kind} ${key}`, ...rest };
}

function joined(sentences: readonly Sentence[], interner: Interner): Profile {
  const [first, ...more] = sentences;
  if (first && more.length === 0) return profileOf(first.key, first.terms, interner);
  const terms = new Int32Array(sentences.reduce((sum, sentence) => sum + sentence.terms.length, 0));
  let end = 0;
  for (const sentence of sentences) {
    terms.set(sentence.terms, end);
    end += sentence.terms.length;
  }
  return profileOf(sentences.map(({ key }) => key).join(' '), terms, interner);
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

import type { Block, Recommendation, Unit } from '../../types.js';
import { type Crossed, type Segment, segmented } from '../reading/index.js';
import { besides } from '../score/index.js';
import {
  type FeatureVector,
  featureVector,
  featureVectorOf,
  type Interner,
  isNarrative,
  type Library,
  type Passages,
  type Sentence,
  type Sides,
  sequenceOf,
  type UnitBead,
  weighAll,
} from '../text/index.js';
import type { WordAlignment } from '../words/index.js';
import { type AlignedLists, type Bead, beadsOf, similarityOf } from './beads.js';

/**
 * A recommendation and a narrative block are seldom the same unit; where they are, recognition is settled first. In log-odds:
 * enough for an equally good recommendation to win, not enough to hide that the words stand in the narrative.
 */
const OTHER_KIND = -3;
/**
 * Recommendations are paired as soon as it is likelier than not, in log-odds of the acceptance: of pairs between −.5 and 0 that
 * had won against their rivals 57 % were right (corpora left out of the training), and a false "dropped" is the worse mistake.
 */
const RECOMMENDED = -0.5;

/** Recommendations and narrative blocks of two reports, aligned together and parted by kind. */
export interface Aligned {
  readonly recommendations: readonly UnitBead<Recommendation>[];
  readonly paragraphs: readonly UnitBead<Block>[];
  /** recommendations of one side that look most like a narrative block of the other */
  readonly crossed: readonly Crossed[];
  /** for each recommendation the units of the other side that it was weighed against */
  readonly rivals: Rivals;
  readonly capped: number;
}

/** A unit of the other side and the log-odds that it is the partner. */
export interface Rival {
  readonly unit: Unit;
  readonly odds: number;
}

export type Rivals = ReadonlyMap<Unit, readonly Rival[]>;

/** Aligns two reports as sequences of units, with the words that the library has read already. */
export function alignSequences(library: Library, wordLinks: WordAlignment): Aligned {
  const { draft, final, interner } = library;
  const { draft: drafts, final: finals, same } = segmented(sequenceOf(draft.report), sequenceOf(final.report), library, wordLinks);
  const sides = weighAll(
    withKeys(
      drafts.map((segment) => read(segment, draft, interner)),
      same.map(([at]) => at),
    ),
    withKeys(
      finals.map((segment) => read(segment, final, interner)),
      same.map(([, at]) => at),
    ),
    interner,
  );
  const evidence = besides(
    drafts.map(([first]) => first as Unit),
    finals.map(([first]) => first as Unit),
  );
  const { beads, edges, worth, capped } = beadsOf(sides, {
    bonus: (i, j) => (drafts[i]?.[0]?.kind === finals[j]?.[0]?.kind ? evidence(i, j) : OTHER_KIND),
    least: (i, j) => (drafts[i]?.[0]?.kind === 'recommendation' && finals[j]?.[0]?.kind === 'recommendation' ? RECOMMENDED : 0),
  });
  const parted = <U extends Unit>(kind: U['kind']): UnitBead<U>[] => beads.flatMap((bead) => ofKind<U>(bead, kind, { drafts, finals, sides }));
  return {
    recommendations: parted<Recommendation>('recommendation'),
    paragraphs: parted<Block>('block'),
    crossed: beads.flatMap((bead) => crossedOf(bead, drafts, finals)),
    rivals: rivalsIn({ edges, worth }, drafts, finals),
    capped,
  };
}

function rivalsIn({ edges, worth }: Pick<AlignedLists, 'edges' | 'worth'>, drafts: readonly Segment[], finals: readonly Segment[]): Rivals {
  const rivals = new Map<Unit, Rival[]>();
  const add = (one: Unit, unit: Unit, odds: number): void => {
    if (one.kind === 'recommendation') rivals.set(one, [...(rivals.get(one) ?? []), { unit, odds }]);
  };
  edges.forEach(({ draft, final }, at) => {
    const [one, two, odds] = [drafts[draft]?.[0], finals[final]?.[0], worth[at] as number];
    if (!one || !two) return;
    add(one, two, odds);
    add(two, one, odds);
  });
  return rivals;
}

/** Gives the units of each pair that is known to be the same a key that no other unit has. */
function withKeys(units: readonly FeatureVector[], known: readonly number[]): FeatureVector[] {
  const keys = new Map(known.map((at, pair) => [at, `same ${pair}`]));
  return units.map((unit, at) => ({ ...unit, key: keys.get(at) ?? unit.key }));
}

function crossedOf(bead: Bead, draft: readonly Segment[], final: readonly Segment[]): Crossed[] {
  const [one, ...more] = bead.draft.flatMap((at) => draft[at] ?? []);
  const [two, ...others] = bead.final.flatMap((at) => final[at] ?? []);
  if (!one || !two || more.length + others.length > 0) return [];
  if (one.kind === 'recommendation' && two.kind === 'block') return [{ side: 'draft', recommendation: one, block: two }];
  return one.kind === 'block' && two.kind === 'recommendation' ? [{ side: 'final', recommendation: two, block: one }] : [];
}

/** Equal words, or equal signs where there are no words, are the same unit only where they are of the same kind: a restatement is no partner of a recommendation. */
function read(segment: Segment, { ofBlock }: Passages, interner: Interner): FeatureVector {
  const text = segment.map((unit) => unit.text).join('\n');
  const isRead = segment.every((unit) => unit.kind === 'block' && isNarrative(unit));
  const { key, ...rest } = isRead
    ? featureVectorOf(interner.form(text), termsIn(segment.flatMap((unit) => (unit.kind === 'block' ? (ofBlock[unit.index] ?? []) : []))), interner)
    : featureVector(text, interner);
  return { ...rest, key: `${segment[0]?.kind} ${key || text}` };
}

function termsIn(sentences: readonly Sentence[]): Int32Array {
  const [first, ...more] = sentences;
  if (first && more.length === 0) return first.terms;
  const terms = new Int32Array(sentences.reduce((sum, sentence) => sum + sentence.terms.length, 0));
  let end = 0;
  for (const sentence of sentences) {
    terms.set(sentence.terms, end);
    end += sentence.terms.length;
  }
  return terms;
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

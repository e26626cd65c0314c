import type { Pair, Side, Unit } from '../../types.js';
import type { Segment, Segmentation } from '../reading/index.js';
import {
  type FeatureVector,
  featureVector,
  featureVectorOf,
  type Interner,
  isNarrative,
  type Library,
  type Passages,
  type Sentence,
  weighAll,
} from '../text/index.js';
import { OTHER_KIND, RECOMMENDED } from './model.js';
import { type Scored, scored } from './scored.js';
import { besides } from './side-evidence.js';

/** Both reports as lists of segments, with all that may belong together. */
export interface ScoredUnits extends Scored {
  readonly segments: Pair<readonly Segment[]>;
}

/** Finds and measures what may belong together in two reports, with the words that the index has read already. */
export function scoredUnits({ same, ...segments }: Segmentation, { interner, ...index }: Library): ScoredUnits {
  const vectors = (side: Side, known: readonly number[]) =>
    withKeys(
      segments[side].map((segment) => read(segment, index[side], interner)),
      known,
    );
  const sides = weighAll(
    vectors(
      'draft',
      same.map(([at]) => at),
    ),
    vectors(
      'final',
      same.map(([, at]) => at),
    ),
    interner,
  );
  const firsts = (side: Side) => segments[side].map(([first]) => first as Unit);
  const [drafts, finals] = [firsts('draft'), firsts('final')];
  const evidence = besides(drafts, finals);
  const bonus = (i: number, j: number) => (drafts[i]?.kind === finals[j]?.kind ? evidence(i, j) : OTHER_KIND);
  const least = (i: number, j: number) => (drafts[i]?.kind === 'recommendation' && finals[j]?.kind === 'recommendation' ? RECOMMENDED : 0);
  return { ...scored(sides, { bonus, least }), segments };
}

/** Gives the units of each pair that is known to be the same a key that no other unit has. */
function withKeys(units: readonly FeatureVector[], known: readonly number[]): FeatureVector[] {
  const keys = new Map(known.map((at, pair) => [at, `same ${pair}`]));
  return units.map((unit, at) => ({ ...unit, key: keys.get(at) ?? unit.key }));
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

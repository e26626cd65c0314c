import type { Recommendation, Side } from '../../types.js';
import type { Mapping } from '../mapping.js';
import { explainedOn, ownerOf, type Shown } from '../reading/index.js';
import { hasDuty, isHeldOff, isReported, type Library, mayPropose, nearestTo, type Passages, type Sentence, termsOf } from '../text/index.js';
import { FAR, HALF, LEAST_TERMS, LEAST_TERMS_ALONE, LEAST_WORDS, MARGIN_UNTITLED, WEAK } from '../thresholds.js';
import { otherOf } from './joining.js';
import { cosine, rarityIn, sharedTerms, sharing, type Vector, vectorOf } from './vectors.js';

/** Sentences looked at for each recommendation. */
const LOOKED_AT = 12;

/** Rivals are looked up by words that so many of a side have at most: all of them in a report with no more recommendations. */
const COMMON = 512;

/**
 * New sentences of `side` that lay a duty and that nobody recognised, each of which stands out for one recommendation of the other side that is
 * left over, as that one does for it: against all recommendations of either side, and all else that is new there. What was rewritten from the
 * ground up is recognised by what it was before.
 */
export function outstandingOn(side: Side, { beads, index }: Mapping): Shown[] {
  const lone = beads.recommendations.flatMap((bead) => (bead[side].length === 0 ? bead[otherOf(side)] : []));
  if (lone.length === 0) return [];
  const weighed = weighedIn(index);
  const isNew = newOn(side, index);
  return lone.flatMap((of): Shown[] => {
    const found = nearestTo(of.text, index[side], index, LOOKED_AT)
      .map(({ at }) => index[side].sentences[at] as Sentence)
      .filter((sentence) => isNew(sentence, of))
      .map((sentence) => ({ sentence, vector: vectorOf(sentence.terms, weighed.weight) }));
    const best = outstandingAmong(found, of, side, weighed);
    return best && asks(best, of, index[side]) ? [{ of, place: { block: best.block, start: best.start, end: best.end } }] : [];
  });
}

interface Read {
  readonly sentence: Sentence;
  readonly vector: Vector;
}

/** The sentence that stands out for a recommendation against the others and all recommendations beside it, and that shares enough with it. */
function outstandingAmong(found: readonly Read[], unit: Recommendation, side: Side, { of, near }: Weighed): Sentence | undefined {
  const own = of(unit);
  const [best, next] = found.map((one) => ({ ...one, similarity: cosine(own, one.vector) })).sort((one, other) => other.similarity - one.similarity);
  if (!best || best.similarity < WEAK) return undefined;
  const there = likest(own, near[side](own));
  const here = likest(
    best.vector,
    [...near[otherOf(side)](best.vector)].filter(([one]) => one !== unit),
  );
  const ratio = best.similarity / Math.max(next?.similarity ?? 0, there, here);
  const shared = sharedTerms(own, best.vector);
  // words of the topic alone stand in much that asks for something else
  if (shared < HALF * Math.min(own.terms.length, best.vector.terms.length)) return undefined;
  const isOutstanding = (ratio >= FAR && shared >= LEAST_TERMS) || (ratio >= MARGIN_UNTITLED && shared >= LEAST_TERMS_ALONE);
  return isOutstanding ? best.sentence : undefined;
}

type Unit = readonly [unit: Recommendation, vector: Vector];

const likest = (own: Vector, near: Iterable<Unit>): number => {
  let most = 0;
  for (const [, vector] of near) most = Math.max(most, cosine(own, vector));
  return most;
};

type Weighed = ReturnType<typeof weighedIn>;

/** The recommendations of both sides by the weights of their words. */
function weighedIn({ draft, final, interner }: Library) {
  const weight = rarityIn([...draft.report.recommendations, ...final.report.recommendations], interner);
  const vectors = ({ report }: Passages) => report.recommendations.map((one): Unit => [one, vectorOf(termsOf(one.text, interner), weight)]);
  const all = { draft: vectors(draft), final: vectors(final) };
  const near = { draft: sharing(all.draft, ([, vector]) => vector, COMMON), final: sharing(all.final, ([, vector]) => vector, COMMON) };
  const known = new Map([...all.draft, ...all.final]);
  return { weight, near, of: (unit: Recommendation): Vector => known.get(unit) ?? vectorOf(termsOf(unit.text, interner), weight) };
}

/** Whether a sentence is content that belongs to no recommendation and did not stand on the other side already. */
function newOn(side: Side, index: Library): (sentence: Sentence, unit: Recommendation) => boolean {
  const { report } = index[side];
  const explained = explainedOn(otherOf(side), index);
  return (sentence, unit) => {
    const block = report.blocks[sentence.block];
    if (!block || block.role === 'furniture' || block.type === 'code' || block.type === 'heading' || !mayPropose(block)) return false;
    return sentence.terms.length >= LEAST_WORDS && !ownerOf(report, sentence) && !explained(sentence, [...sentence.terms], unit);
  };
}

function asks({ block, start, end }: Sentence, of: Recommendation, { report }: Passages): boolean {
  const text = report.blocks[block]?.text.slice(start, end) ?? '';
  return hasDuty(text, report.language) && !isReported(text, report.language) && !isHeldOff(text, of.text, report.language);
}

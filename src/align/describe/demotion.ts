import { words } from '../../text/index.js';
import type { Passage, Recommendation, Side, Site } from '../../types.js';
import { explainedOn, ownerOf } from '../reading/index.js';
import { type Hit, hasDuty, isReported, type Library, mayPropose, nearestAnd, type Passages, passage, type Sentence } from '../text/index.js';
import { ACT, BOTH_WAYS, ECHO_WORDS, ECHO_WORTH, ECHOES, LEAST_TERMS, LEAST_WORDS } from '../thresholds.js';
import { containment, seenFrom, type WordAlignment } from '../words/index.js';
import { type Act, actOf } from './act.js';
import { placeFor, siteOf } from './site.js';

/** What is left of a recommendation on the side that has no counterpart. */
export interface Remains {
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
  /** where it would stand */
  readonly site: Site;
}

/** Sentences looked at for each question. */
const LOOKED_AT = 24;

/** Searches the other side for the passage that carries a one-sided recommendation of `side` without its duty, and for those that only share its topic. */
export function remainsIn(side: Side, library: Library, wordLinks: WordAlignment): (lost: Recommendation) => Remains {
  const [own, other] = side === 'draft' ? [library.draft, library.final] : [library.final, library.draft];
  const explained = explainedOn(side, library);
  const sight = seenFrom(side, wordLinks);
  return (lost) => {
    const act = actOf(lost, own.report.language, library.interner);
    const found = foundBy(act, siteOf(lost, sight), { other, library }).map((one): Found => {
      const known = explained(one.sentence, act.terms, lost);
      const owned = ownerOf(other.report, one.sentence) !== undefined;
      return { ...one, known, owned, taken: owned && !known ? standingIn(one.sentence, lost, other) : 0 };
    });
    const carrier = found.find((one) => carries(one, act, other));
    const echoes = echoesOf(
      found.filter((one) => one !== carrier),
      other,
    );
    const site = placeFor(lost, sight, other.report);
    return { echoes, site, ...(carrier ? { carriedBy: passage(other, carrier.sentence, carrier.share) } : {}) };
  };
}

/** A sentence of the other side that has words of the act. */
interface Asked extends Hit {
  readonly sentence: Sentence;
  /** stands where the recommendation would */
  readonly near: boolean;
}

interface Found extends Asked {
  /** stood on this side already */
  readonly known: boolean;
  /** belongs to a recommendation */
  readonly owned: boolean;
  /** of a new sentence of another recommendation: the share (0–1) of it that stands in what is gone, which may have been taken in there */
  readonly taken: number;
}

/** The share of a sentence that stands in order in a recommendation of the other side; of a short one nothing. */
function standingIn({ block, start, end }: Sentence, lost: Recommendation, { report }: Passages): number {
  const text = report.blocks[block]?.text.slice(start, end) ?? '';
  const share = words(text).length >= LEAST_WORDS ? containment(text, lost.text) : 0;
  return share >= BOTH_WAYS ? share : 0;
}

/** The sentences with most of the act, and those that have some of it where the recommendation would stand; best first. */
function foundBy({ terms }: Act, isNear: (block: number) => boolean, { other, library }: { readonly other: Passages; readonly library: Library }): Asked[] {
  const hits = nearestAnd(terms, other, library, { limit: LOOKED_AT, isWanted: ({ block }) => isNear(block) });
  const mayTell = ({ near, share, shared }: Asked): boolean => shared >= ECHO_WORDS && share * (near ? ECHO_WORTH.inPlace : 1) >= ACT.echo;
  return hits
    .map((hit): Asked => {
      const sentence = other.sentences[hit.at] as Sentence;
      return { ...hit, sentence, near: isNear(sentence.block) };
    })
    .filter((hit) => mayTell(hit) && other.report.blocks[hit.sentence.block]?.role !== 'furniture');
}

/** A passage carries the act where it names verb and object, is new, lays no duty on anyone, and neither it nor its heading reports, rejects or gives to others what it says. */
function carries({ sentence, share, shared, known, owned }: Found, { verb, reported }: Act, { report }: Passages): boolean {
  const block = report.blocks[sentence.block];
  if (!block || block.type === 'heading' || !mayPropose(block) || known || owned) return false;
  if (share < ACT.carried || shared < LEAST_TERMS || (verb !== undefined && !sentence.terms.includes(verb))) return false;
  const text = block.text.slice(sentence.start, sentence.end);
  return !hasDuty(text, report.language) && (!isReported(text, report.language) || reported);
}

/**
 * What an echo is worth beside the share of the act it holds: a sentence that is itself a recommendation is a poor echo of what is gone,
 * however many words of an addressee it shares, and none where it is a recommendation of both versions.
 */
function worthOf({ share, near, known, owned, taken }: Found): number {
  if (owned) return known ? 0 : Math.max(share * ECHO_WORTH.owned, taken);
  return near && !known ? share * ECHO_WORTH.inPlace : share;
}

const nearnessOf = ({ share, taken }: Found): number => Math.max(share, taken);

/** The first few; the one that holds most of the act is among them, wherever it stands, and does not give way to many that only stand at the place. */
function withNearest(ranked: readonly Found[]): readonly Found[] {
  const shown = ranked.slice(0, ECHOES);
  const [nearest] = ranked
    .filter(({ known, owned, taken }) => !known && (!owned || taken > 0))
    .sort((one, other) => nearnessOf(other) - nearnessOf(one) || one.at - other.at);
  return nearest && !shown.includes(nearest) ? [...shown.slice(0, -1), nearest] : shown;
}

/** The nearest passage of each block; what is new comes first, what stood there already is marked. */
function echoesOf(found: readonly Found[], other: Passages): Passage[] {
  const ranked = found
    .filter((one) => worthOf(one) >= ACT.echo)
    .sort((one, other) => Number(one.known) - Number(other.known) || worthOf(other) - worthOf(one) || one.at - other.at);
  const blocks = new Set<number>();
  const firstOfBlock = ranked.filter(({ sentence }) => !blocks.has(sentence.block) && blocks.add(sentence.block));
  return withNearest(firstOfBlock).map((one) => ({ ...passage(other, one.sentence, nearnessOf(one)), ...(one.known ? { known: true as const } : {}) }));
}

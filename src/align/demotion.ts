import { sentences, words } from '../text/index.js';
import type { Passage, Recommendation } from '../types.js';
import { hasDuty, isReported } from './duty.js';
import { type Hit, type Library, nearest, type Passages, passage, type Sentence, termsOf } from './passages.js';
import { ownerOf } from './settle.js';

/** What is left of a recommendation on the side that has no counterpart. */
export interface Remains {
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
}

/**
 * Thresholds of demotion: the share of the weight of act and object that one sentence must hold, and the share below which it is not even
 * an echo. Measured on planted demotions (see test/align/demotion.test.ts for cases on either side of the line).
 */
const CARRIED = 0.55;
const ECHO = 0.15;
/** Act and object have to be named by so many different words: fewer are found anywhere. */
const ACT_WORDS = 3;
/** An echo shares at least so many different words that carry meaning. */
const ECHO_WORDS = 2;
const ECHOES = 3;
/** Sentences looked at for each question. */
const LOOKED_AT = 24;

/** Searches the other side for the passage that carries a recommendation without its duty, and for those that only share its topic. */
export function remainsOf(lost: Recommendation, own: Passages, other: Passages, library: Library): Remains {
  const act = actOf(lost, own.report.language, library);
  const carrier = nearest(act.terms, other, library, LOOKED_AT).find((hit) => carries(hit, act, own, other));
  const echoes = echoesOf(act, { own, other }, library, carrier);
  if (!carrier) return { echoes };
  return { carriedBy: passage(other, other.sentences[carrier.at] as Sentence, carrier.share), echoes };
}

interface Act {
  /** the recommendation itself has words that elsewhere mark a report of somebody's proposal */
  readonly reported: boolean;
  readonly verb: number | undefined;
  readonly terms: readonly number[];
}

/** The act and its object: the words of the sentence of duty after its modal. */
function actOf(lost: Recommendation, language: string, { interner }: Library): Act {
  const main = sentences(lost.text).find(({ text }) => !lost.modal || text.toLowerCase().includes(lost.modal.toLowerCase()))?.text ?? lost.text;
  const at = lost.modal ? main.toLowerCase().indexOf(lost.modal.toLowerCase()) : -1;
  const after = at === -1 ? main : main.slice(at + (lost.modal?.length ?? 0));
  const rest = words(after).length >= 3 ? after : main;
  const terms = termsOf(rest, interner);
  return { reported: isReported(lost.text, language), verb: terms.find((term) => !interner.weak[term]), terms };
}

/** A passage carries the act where it names verb and object, lays no duty on anyone, reports no proposal, and did not stand in the other document already. */
function carries({ at, share, shared }: Hit, { verb, reported }: Act, own: Passages, other: Passages): boolean {
  const sentence = other.sentences[at] as Sentence;
  if (share < CARRIED || shared < ACT_WORDS || (verb !== undefined && !sentence.terms.includes(verb)) || own.keys.has(sentence.key)) return false;
  const block = other.report.blocks[sentence.block];
  if (!block || block.type === 'heading' || block.role === 'furniture' || ownerOf(other.report, sentence)) return false;
  const { text } = passage(other, sentence, share);
  return !hasDuty(text, other.report.language) && (!isReported(text, other.report.language) || reported);
}

/**
 * What an echo is worth beside the share of the act it holds: a sentence that is itself a recommendation, or that stood in the other document
 * in the same words, is a poor echo of what is gone, however many words of an addressee it shares.
 */
const OWNED = 0.5;
const KNOWN = 0.6;

function echoesOf(act: Act, { own, other }: { readonly own: Passages; readonly other: Passages }, library: Library, carrier: Hit | undefined): Passage[] {
  const hits = nearest(act.terms, other, library, LOOKED_AT).filter((hit) => mayEcho(hit, other) && hit.at !== carrier?.at);
  const worth = ({ at, share }: Hit): number => {
    const sentence = other.sentences[at] as Sentence;
    return share * (ownerOf(other.report, sentence) ? OWNED : 1) * (own.keys.has(sentence.key) ? KNOWN : 1);
  };
  const ranked = hits.map((hit) => ({ hit, worth: worth(hit) })).filter((one) => one.worth >= ECHO);
  const blocks = new Set<number>();
  const found = ranked
    .sort((one, two) => two.worth - one.worth || one.hit.at - two.hit.at)
    .filter(({ hit }) => {
      const { block } = other.sentences[hit.at] as Sentence;
      return !blocks.has(block) && blocks.add(block);
    });
  return found.slice(0, ECHOES).map(({ hit }) => passage(other, other.sentences[hit.at] as Sentence, hit.share));
}

function mayEcho({ at, shared }: Hit, { sentences, report }: Passages): boolean {
  return shared >= ECHO_WORDS && report.blocks[(sentences[at] as Sentence).block]?.role !== 'furniture';
}

import { sentences, words } from '../text/index.js';
import type { Passage, Recommendation, Side } from '../types.js';
import { hasDuty, isReported } from './duty.js';
import { explainedOn } from './explained.js';
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

/** Searches the other side for the passage that carries a one-sided recommendation of `side` without its duty, and for those that only share its topic. */
export function remainsIn(side: Side, library: Library): (lost: Recommendation) => Remains {
  const [own, other] = side === 'draft' ? [library.draft, library.final] : [library.final, library.draft];
  const explained = explainedOn(side, library);
  return (lost) => {
    const act = actOf(lost, own.report.language, library);
    const found = nearest(act.terms, other, library, LOOKED_AT).map((hit) => ({ ...hit, sentence: other.sentences[hit.at] as Sentence }));
    const carrier = found.find((one) => carries(one, act, other) && !explained(one.sentence, act.terms, lost));
    const rest = found.filter((one) => one !== carrier && mayEcho(one, other));
    const echoes = echoesOf(rest, other, ({ sentence }) => explained(sentence, act.terms, lost));
    return carrier ? { carriedBy: passage(other, carrier.sentence, carrier.share), echoes } : { echoes };
  };
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

interface Found extends Hit {
  readonly sentence: Sentence;
}

/** A passage carries the act where it names verb and object, lays no duty on anyone and reports no proposal. */
function carries({ sentence, share, shared }: Found, { verb, reported }: Act, { report }: Passages): boolean {
  if (share < CARRIED || shared < ACT_WORDS || (verb !== undefined && !sentence.terms.includes(verb))) return false;
  const block = report.blocks[sentence.block];
  if (!block || block.type === 'heading' || block.role === 'furniture' || ownerOf(report, sentence)) return false;
  const text = block.text.slice(sentence.start, sentence.end);
  return !hasDuty(text, report.language) && (!isReported(text, report.language) || reported);
}

/**
 * What an echo is worth beside the share of the act it holds: a sentence that is itself a recommendation is a poor echo of what is gone,
 * however many words of an addressee it shares, and none where it is a recommendation of both versions.
 */
const OWNED = 0.5;

/** The nearest passage of each block; what is new comes first, what stood there already is marked. */
function echoesOf(found: readonly Found[], other: Passages, stood: (one: Found) => boolean): Passage[] {
  const ranked = found
    .map((one) => ({ one, known: stood(one), owned: ownerOf(other.report, one.sentence) !== undefined }))
    .map(({ one, known, owned }) => ({ one, known, worth: one.share * (!owned ? 1 : known ? 0 : OWNED) }))
    .filter(({ worth }) => worth >= ECHO)
    .sort((first, second) => Number(first.known) - Number(second.known) || second.worth - first.worth || first.one.at - second.one.at);
  const blocks = new Set<number>();
  const nearestOfBlock = ranked.filter(({ one: { sentence } }) => !blocks.has(sentence.block) && blocks.add(sentence.block));
  return nearestOfBlock.slice(0, ECHOES).map(({ one, known }) => ({ ...passage(other, one.sentence, one.share), ...(known ? { known: true as const } : {}) }));
}

function mayEcho({ sentence, shared }: Found, { report }: Passages): boolean {
  return shared >= ECHO_WORDS && report.blocks[sentence.block]?.role !== 'furniture';
}

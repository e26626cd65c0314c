import { sentences, words } from '../../text/index.js';
import type { Block, Recommendation, Report, Side } from '../../types.js';
import {
  actIn,
  hasDuty,
  hasMilderDuty,
  isCommand,
  isHeldOff,
  isReported,
  type Library,
  mayPropose,
  nearestTo,
  opensWithAct,
  type Passages,
  type Sentence,
  termsOf,
} from '../text/index.js';
import { BOTH_WAYS, CONTAINED, EDITED, HALF, LEAST_WORDS, LONG } from '../thresholds.js';
import { closeness, containment } from '../words/index.js';
import { leadText } from './granularity.js';
import { tightest } from './tightest.js';

/** Sentences of the other side that are looked at for each recommendation. */
const LOOKED_AT = 6;

/** Where the words of a one-sided recommendation stand on the other side with the duty intact. */
export interface FoundProjection {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** blocks below that complete it, as the items of the other side do */
  readonly items?: readonly number[];
  /** the recommendation in the same block to which the stretch belongs */
  readonly joins?: Recommendation;
}

/** A recommendation of `side` and the narrative block of the other side that is likest to it. */
export interface Crossed {
  readonly side: Side;
  readonly recommendation: Recommendation;
  readonly block: Block;
}

/** A recommendation and the place on the other side that it shows to be one. */
export interface Shown {
  readonly of: Recommendation;
  readonly place: FoundProjection;
}

/** Finds the passages of the other side that are the recommendation, though nothing was recognised there; the nearest first. */
export function foundProjectionsOf(lost: Recommendation, other: Passages, library: Library): FoundProjection[] {
  const free = places(lost, other, library).filter((one) => !ownerOf(other.report, one) && !repeatsAnother(one, lost, other.report));
  return free.map((place) => withItems(place, lost, other.report));
}

/** How much of a recommendation and of the place it shows stand in each other in order, 0–1. */
export function closenessOf({ of, place: { block, start, end } }: Shown, { report }: Passages): number {
  return closeness(leadText(of), report.blocks[block]?.text.slice(start, end) ?? '');
}

/** Whether a passage repeats a recommendation of its own document at least as closely: of template-mates in a summary, none stands for the one that is gone. */
function repeatsAnother({ block, start, end }: FoundProjection, lost: Recommendation, { blocks, recommendations, language }: Report): boolean {
  const passage = blocks[block]?.text.slice(start, end) ?? '';
  // a passage shows one sentence of a recommendation as well as all of it
  const closest = (one: Recommendation): number => Math.max(...[leadText(one), ...coresOf(leadText(one), language)].map((text) => closeness(text, passage)));
  const own = closest(lost);
  return recommendations.some((one) => one.restatements.some(({ locator }) => locator.block === block) && closest(one) >= own);
}

/** Adds the blocks right below a passage that hold the items of its partner, in their order, as far as nobody owns them. */
function withItems(place: FoundProjection, { items }: Recommendation, report: Report): FoundProjection {
  const { block, end: last } = place;
  if (items.length === 0 || last < (report.blocks[block]?.text.length ?? 0)) return place;
  const isItem = (text: string, below: Block | undefined): boolean =>
    below !== undefined && closeness(text, below.text) >= CONTAINED && !ownerOf(report, wholeOf(below));
  const end = items.findIndex(({ text }, at) => !isItem(text, report.blocks[block + 1 + at]));
  const found = items.slice(0, end === -1 ? items.length : end).map((_, at) => block + 1 + at);
  return found.length > 0 ? { ...place, items: found } : place;
}

function wholeOf({ index, text }: Block): FoundProjection {
  return { block: index, start: 0, end: text.length };
}

/** Finds the recommendation of the other side in whose block the words stand, though its own text leaves them out. */
export function hostOf(lost: Recommendation, other: Passages, library: Library): Recommendation | undefined {
  for (const place of places(lost, other, library)) {
    const owner = ownerOf(other.report, place);
    if (owner) return owner;
  }
  return undefined;
}

/**
 * A reworded recommendation that the other side has as narrative, taken for its partner by the alignment. Where the recommendation has no
 * modal, only a beginning with the same word shows that the other text is a directive, too, and does not report.
 */
export function crossedProjection({ side, recommendation, block }: Crossed, library: Library): FoundProjection | undefined {
  const { report } = library[side === 'draft' ? 'final' : 'draft'];
  const place = wholeOf(block);
  if (
    !mayHold(block) ||
    ownerOf(report, place) ||
    repeatsAnother(place, recommendation, report) ||
    isHeldOff(block.text, recommendation.text, report.language) ||
    !dutyIntact(recommendation.text, block.text, report.language, library)
  )
    return undefined;
  if (!hasDuty(recommendation.text, report.language)) {
    const [first] = termsOf(recommendation.text, library.interner);
    if (first === undefined || first !== termsOf(block.text, library.interner)[0]) return undefined;
  }
  return withItems(place, recommendation, report);
}

/** Where the words of a recommendation stand on the other side with the duty intact, nearest first; if they do nowhere, where the sentences of its duty do. */
function places(lost: Recommendation, other: Passages, library: Library): readonly FoundProjection[] {
  const text = leadText(lost);
  const whole = placesOf(text, other, library);
  if (whole.length > 0) return whole;
  const cores = coresOf(text, other.report.language).map((core) => ({ core, found: placesOf(core, other, library) }));
  const letters = (list: typeof cores): number => list.reduce((sum, { core }) => sum + core.length, 0);
  const projected = cores.filter(({ found }) => found.length > 0);
  return letters(projected) >= HALF * letters(cores) ? projected.flatMap(({ found }) => found) : [];
}

/** Where a text stands, found once: it is asked for while a report is read anew, which changes nothing of its words. */
function placesOf(text: string, other: Passages, library: Library): readonly FoundProjection[] {
  const found = other.places.get(text) ?? placesFor(text, other, library);
  other.places.set(text, found);
  return found;
}

function placesFor(text: string, other: Passages, library: Library): FoundProjection[] {
  const terms = termsOf(text, library.interner);
  if (terms.length < LEAST_WORDS) return [];
  const act = actIn(text, other.report.language);
  const hits = nearestTo(text, other, library, LOOKED_AT).map(({ at }) => other.sentences[at] as Sentence);
  const firsts = hits.filter((hit, at) => hits.findIndex(({ block }) => block === hit.block) === at);
  return firsts.flatMap((hit): FoundProjection[] => {
    const block = other.report.blocks[hit.block];
    const place = block && mayHold(block) && (verbatim(text, block) ?? tightest(text, other, hit) ?? tightest(act, other, hit));
    const { language } = other.report;
    if (!place || isHeldOff(block.text.slice(Math.min(hit.start, place.start), Math.max(hit.end, place.end)), text, language)) return [];
    return dutyIntact(text, block.text.slice(place.start, place.end), language, library) ? [{ block: hit.block, ...place }] : [];
  });
}

/** The sentences that lay a duty, of several: what stands around them on one side may stand elsewhere on the other. */
export function coresOf(text: string, language: string): string[] {
  const all = sentences(text);
  return all.length > 1 ? all.map((sentence) => sentence.text).filter((one) => hasDuty(one, language)) : [];
}

function mayHold(block: Block): boolean {
  return block.role !== 'furniture' && block.type !== 'code' && mayPropose(block);
}

/** The recommendation to which a stretch of a block belongs already. */
export function ownerOf({ recommendations }: Report, { block, start, end }: Pick<FoundProjection, 'block' | 'start' | 'end'>): Recommendation | undefined {
  const owns = ({ sources }: Recommendation) => sources.some((source) => source.block === block && source.start < end && start < source.end);
  return ownersIn(recommendations).get(block)?.find(owns);
}

type Owners = ReadonlyMap<number, readonly Recommendation[]>;

const OWNERS = new WeakMap<Report['recommendations'], Owners>();

/** The recommendations of each block, in their order: asked for every stretch that may be taken for one. */
function ownersIn(recommendations: Report['recommendations']): Owners {
  const known = OWNERS.get(recommendations);
  if (known) return known;
  const owners = new Map<number, Recommendation[]>();
  for (const one of recommendations)
    for (const block of new Set(one.sources.map((source) => source.block))) {
      const list = owners.get(block);
      if (list) list.push(one);
      else owners.set(block, [one]);
    }
  OWNERS.set(recommendations, owners);
  return owners;
}

/** What opens a clause of a list that was run together: the start of a block or sentence, or a semicolon with a conjunction. */
const OPENS = /(?:^|[.!?;•]\s+(?:\p{L}{1,4}\s+)?)$/u;

/** Where the text stands letter by letter as a clause of its own, however long the sentence is that has taken it in. */
function verbatim(text: string, block: Block): { start: number; end: number } | undefined {
  const start = block.text.indexOf(text);
  return start >= 0 && OPENS.test(block.text.slice(0, start)) ? { start, end: start + text.length } : undefined;
}

function dutyIntact(text: string, passage: string, language: string, library: Library): boolean {
  if (isReported(passage, language) && !isReported(text, language)) return false;
  if (hasDuty(passage, language) || !hasDuty(text, language) || isSameAct(text, passage, language, library)) return true;
  if (!hasMilderDuty(passage, text, language)) return false;
  return (words(text).length >= LONG && containment(text, passage) >= EDITED) || isOneWordApart(text, passage);
}

/** Words behind an imperative that show whether it is the verb of what the other text asks for, or another word in front of that. */
const BEHIND = 3;

/** An imperative is a duty, too: "must be stored" has become "Store", the verb of the act first and its object right behind. */
function isSameAct(text: string, passage: string, language: string, { interner }: Library): boolean {
  const act = actIn(text, language);
  const behind = words(passage).slice(1, BEHIND + 1);
  const known = new Set(words(act).map(({ norm }) => norm));
  if (!behind.every(({ norm }) => known.has(norm)) || closeness(act, passage) < BOTH_WAYS || !opensWithAct(passage, language)) return false;
  const [verb] = termsOf(passage, interner);
  const [first, ...rest] = termsOf(act, interner);
  return isCommand(passage, language) || (verb !== undefined && verb !== first && rest.includes(verb));
}

/** Whether one word has taken the place of another, and that is all. */
function isOneWordApart(text: string, passage: string): boolean {
  const [asked, there] = [words(text), words(passage)].map((list) => list.map(({ norm }) => norm)) as [string[], string[]];
  return asked.length === there.length && asked.filter((norm, at) => norm !== there[at]).length === 1;
}

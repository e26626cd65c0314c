import { words } from '../text/index.js';
import type { Block, Evidence, Locator, Recommendation, Report, Side, Warning } from '../types.js';
import { hasDuty, hasMilderDuty, isReported } from './duty.js';
import { leadText } from './granularity.js';
import { numberedByPlace } from './numbering.js';
import { type Library, nearest, type Passages, termsOf } from './passages.js';
import { standsIn } from './runs.js';
import type { Crossed } from './sequence.js';

/** Makes a recommendation of a stretch of a block, as the recogniser would have. */
export type RecommendationAt = (report: Report, block: number, start: number, end: number, evidence: Evidence) => Recommendation;

/** How much of a recommendation must stand in order in a passage of the other side, and how much of the passage it must be … */
const STANDS = 0.85;
const FILLS = 0.4;
/** … or, where clauses have changed places or some words, how much of either must stand in the other. */
const BOTH = 0.65;
/** A sentence that adds less than this share has only words in it that stand anywhere. */
const STRAY = 0.06;
/** Sentences of the other side that are looked at for each recommendation. */
const LOOKED_AT = 6;
/** A passage of fewer words is a title or a phrase, no recommendation. */
const LEAST_WORDS = 5;

/** Where the words of a one-sided recommendation stand on the other side with the duty intact. */
export interface Standing {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the passage of the other side that is the recommendation, though nothing was recognised there. */
export function standingOf(lost: Recommendation, other: Passages, library: Library): Standing | undefined {
  return places(lost, other, library).find((place) => !ownerOf(other.report, place));
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
 * modal, only a beginning with the same word shows that the other text bids, too, and does not report.
 */
export function crossedStanding({ side, recommendation, block }: Crossed, library: Library): Standing | undefined {
  const { report } = library[side === 'draft' ? 'final' : 'draft'];
  const place = { block: block.index, start: 0, end: block.text.length };
  if (!mayHold(block) || ownerOf(report, place) || !dutyIntact(recommendation.text, block.text, report.language)) return undefined;
  if (!hasDuty(recommendation.text, report.language)) {
    const [first] = termsOf(recommendation.text, library.interner);
    if (first === undefined || first !== termsOf(block.text, library.interner)[0]) return undefined;
  }
  return place;
}

/** Where the words of a recommendation stand on the other side with the duty intact, nearest first. */
function places(lost: Recommendation, other: Passages, library: Library): Standing[] {
  const text = leadText(lost);
  const terms = termsOf(text, library.interner);
  if (terms.length < LEAST_WORDS) return [];
  const blocks = new Set(nearest(terms, other, library, LOOKED_AT).map(({ at }) => other.sentences[at]?.block as number));
  return [...blocks].flatMap((index): Standing[] => {
    const block = other.report.blocks[index];
    const place = block && mayHold(block) && tightest(text, other, index);
    return place && dutyIntact(text, block.text.slice(place.start, place.end), other.report.language) ? [{ block: index, ...place }] : [];
  });
}

function mayHold({ role, type }: Block): boolean {
  return role !== 'furniture' && type !== 'code';
}

/** The recommendation to which a stretch of a block belongs already. */
export function ownerOf({ recommendations }: Report, { block, start, end }: Standing): Recommendation | undefined {
  return recommendations.find(({ sources }) => sources.some((source) => source.block === block && source.start < end && start < source.end));
}

/** The fewest neighbouring sentences of a block in which the text stands. */
function tightest(text: string, { ofBlock, report }: Passages, index: number): { start: number; end: number } | undefined {
  const block = report.blocks[index] as Block;
  const own = ofBlock[index] ?? [];
  const share = standsIn(text, block.text);
  if (share < BOTH) return undefined;
  let from = 0;
  let to = own.length - 1;
  const slice = (first: number, last: number): string => block.text.slice(own[first]?.start, own[last]?.end);
  const enough = share - STRAY;
  while (from < to && standsIn(text, slice(from + 1, to)) >= enough) from++;
  while (from < to && standsIn(text, slice(from, to - 1)) >= enough) to--;
  const fills = standsIn(slice(from, to), text);
  if (fills < (share >= STANDS ? FILLS : BOTH)) return undefined;
  return { start: own[from]?.start ?? 0, end: own[to]?.end ?? block.text.length };
}

/** So much of a long text in order is the text itself, edited: a milder duty in place of the duty ("could", "we require") is for the judge to see, and is no demotion. */
const SAME = 0.93;
const LONG = 12;

function dutyIntact(text: string, passage: string, language: string): boolean {
  if (isReported(passage, language) && !isReported(text, language)) return false;
  if (hasDuty(passage, language) || !hasDuty(text, language)) return true;
  return hasMilderDuty(passage, text, language) && words(text).length >= LONG && standsIn(text, passage) >= SAME;
}

/** Adds recommendations to a report where the other side showed them, with ids anew by position; blocks take their role. */
export function withPartners(
  report: Report,
  standings: readonly Standing[],
  side: Side,
  recommendationAt: RecommendationAt,
): { report: Report; warnings: Warning[] } {
  const distinct = standings.filter((one, at) => standings.findIndex((two) => two.block === one.block && two.start < one.end && one.start < two.end) === at);
  if (distinct.length === 0) return { report, warnings: [] };
  const found = distinct.map(({ block, start, end }) => recommendationAt(report, block, start, end, evidenceOf(report, block, start, end)));
  const recommendations = numberedByPlace([...report.recommendations, ...found]);
  const roles = new Map(distinct.map((standing) => [standing.block, evidenceOf(report, standing.block, standing.start, standing.end)]));
  const blocks = report.blocks.map((block): Block => {
    const evidence = roles.get(block.index);
    return evidence ? { ...block, role: 'recommendation', evidence: [...(block.evidence ?? []), evidence] } : block;
  });
  const possible = report.possible.filter(({ locator }) => !roles.has(locator.block));
  return { report: { ...report, blocks, recommendations, possible }, warnings: [warningOf(found, side)] };
}

function evidenceOf(report: Report, block: number, start: number, end: number): Evidence {
  return { rule: 'partner', text: (report.blocks[block]?.text ?? '').slice(start, end) };
}

function warningOf(found: readonly Recommendation[], side: Side): Warning {
  const count = found.length === 1 ? '1 passage' : `${found.length} passages`;
  const message = `${count} of the ${side} taken for recommendations only because the other side has the same words as one`;
  return { code: 'recognised-on-one-side', side, message, locators: found.map(({ locator }): Locator => locator), texts: found.map(({ text }) => text) };
}

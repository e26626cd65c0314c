import type { Alignment, Block, Match, Recommendation, Report, Rulings, Side, Warning } from '../types.js';
import { beadsOf } from './beads.js';
import { basisOf, coverageOf, coveredBy, isPartOf } from './coverage.js';
import { remainsOf } from './demotion.js';
import { doubtsOf, swappedWarning } from './doubts.js';
import { sameGranularity } from './granularity.js';
import { itemMatches } from './items.js';
import { movedOf } from './moves.js';
import { partsOf } from './parts.js';
import { type Library, libraryOf } from './passages.js';
import { type RecommendationBead, recommendationBeads } from './recommendations.js';
import { byNumber, type References, referencesOf } from './references.js';
import { type RecommendationAt, standingOf, withPartners } from './settle.js';
import { searchOf } from './terms.js';
import { sidesOf } from './texts.js';
import { ownersOf, transfersOf } from './transfers.js';
import { Interner } from './vocabulary.js';

/** What the aligner needs from outside: how a stretch of a block becomes a recommendation, and what a person decided. */
export interface AlignOptions {
  readonly recommendationAt?: RecommendationAt;
  readonly rulings?: Rulings;
}

/** Finds for every recommendation and every narrative block of two reports what it became, settling recognition over the pair. */
export function align(draft: Report, final: Report, options: AlignOptions = {}): Alignment {
  const settled = settle(draft, final, options);
  const pair = { ...settled, library: libraryOf(settled.draft, settled.final, new Interner()) };
  const { beads, capped } = recommendationBeads(pair.draft, pair.final, options.rulings);
  const paragraphs = paragraphMatches(pair.draft, pair.final);
  const matches = withContext(
    beads.map((bead) => matchOf(bead, pair)),
    pair,
  );
  return {
    ...finish(pair, matches, paragraphs.matches),
    warnings: [...settled.warnings, ...swappedWarning(draft, final), ...limitWarning(capped + paragraphs.capped)],
  };
}

interface Pair {
  readonly draft: Report;
  readonly final: Report;
  readonly library: Library;
}

/** Recognition settled over the pair: what one side shows to be a recommendation is one on the other side, too. */
function settle(draft: Report, final: Report, { recommendationAt, rulings }: AlignOptions): { draft: Report; final: Report; warnings: Warning[] } {
  const cut = sameGranularity(draft, final);
  return recommendationAt ? shown(cut.draft, cut.final, recommendationAt, rulings) : { ...cut, warnings: [] };
}

/** Adds to either side the recommendations that only the other side showed to be some. */
function shown(draft: Report, final: Report, recommendationAt: RecommendationAt, rulings?: Rulings): { draft: Report; final: Report; warnings: Warning[] } {
  const { beads } = recommendationBeads(draft, final, rulings);
  const library = libraryOf(draft, final, new Interner());
  const lost = (side: Side, report: Report): Recommendation[] =>
    beads.flatMap((bead) => (bead[side === 'draft' ? 'final' : 'draft'].length ? [] : bead[side].flatMap((at) => report.recommendations[at] ?? [])));
  const inFinal = lost('draft', draft).flatMap((one) => standingOf(one, library.final, library) ?? []);
  const inDraft = lost('final', final).flatMap((one) => standingOf(one, library.draft, library) ?? []);
  const one = withPartners(draft, inDraft, 'draft', recommendationAt);
  const two = withPartners(final, inFinal, 'final', recommendationAt);
  return { draft: one.report, final: two.report, warnings: [...one.warnings, ...two.warnings] };
}

function matchOf(bead: RecommendationBead, { draft, final, library }: Pair): Match<Recommendation> {
  const ours = bead.draft.flatMap((at) => draft.recommendations[at] ?? []);
  const theirs = bead.final.flatMap((at) => final.recommendations[at] ?? []);
  const [one] = ours;
  const [two] = theirs;
  const known = {
    draft: ours,
    final: theirs,
    similarity: bead.similarity,
    confidence: bead.confidence,
    ...(bead.ruled ? { decidedBy: 'person' as const } : {}),
  };
  const rest = {
    transfers: [],
    references: [],
    basis: 'whole' as const,
    items: one && two && ours.length === 1 && theirs.length === 1 ? itemMatches(one, two) : [],
  };
  if (one && two) return { ...known, parts: partsOf(ours, theirs), echoes: [], ...rest };
  const [lost, own, other] = one ? [one, library.draft, library.final] : [two as Recommendation, library.final, library.draft];
  const { carriedBy, echoes } = remainsOf(lost, own, other, library);
  return { ...known, parts: [], ...(carriedBy ? { carriedBy } : {}), echoes, search: searchOf(lost.text, other, library), ...rest };
}

/** Adds what needs the other matches: moves, transfers, references. */
function withContext(matches: readonly Match<Recommendation>[], { draft, final, library }: Pair): Match<Recommendation>[] {
  const place = new Map([...draft.recommendations, ...final.recommendations].map((unit, at) => [unit, at]));
  const placed = matches.map((match) => ({
    draft: match.draft.map((unit) => place.get(unit) as number),
    final: match.final.map((unit) => place.get(unit) as number),
  }));
  const moved = movedOf(placed, (at) => (matches[at]?.draft[0]?.text.length ?? 0) / 6);
  const partners = new Map(matches.flatMap((match) => (match.final[0] ? match.draft.map((unit) => [unit, match.final[0] as Recommendation] as const) : [])));
  const references: References = {
    draft: byNumber(draft.recommendations),
    final: byNumber(final.recommendations),
    partner: (unit) => partners.get(unit),
    language: draft.language,
  };
  const owners = ownersOf(final.recommendations);
  return matches.map((match, at) => {
    const [one] = match.draft;
    const [two] = match.final;
    if (!one || !two) return match;
    return {
      ...match,
      ...(moved.has(at) ? { moved: { before: one.locator, after: two.locator } } : {}),
      transfers: transfersOf(match, owners, library.final, library),
      references: match.draft.flatMap((ours) => match.final.flatMap((theirs) => referencesOf(ours, theirs, references))),
    };
  });
}

/** Aligns the narrative: every block that belongs to no recommendation and is no furniture. */
function paragraphMatches(draft: Report, final: Report): { matches: Match<Block>[]; capped: number } {
  const ours = draft.blocks.filter(isNarrative);
  const theirs = final.blocks.filter(isNarrative);
  const { beads, capped } = beadsOf(sidesOf(ours.map(textOf), theirs.map(textOf)));
  const moved = movedOf(beads, (at) => (ours[beads[at]?.draft[0] as number]?.text.length ?? 0) / 6);
  const matches = beads.map((bead, at): Match<Block> => {
    const one = bead.draft.flatMap((position) => ours[position] ?? []);
    const two = bead.final.flatMap((position) => theirs[position] ?? []);
    const [before] = one;
    const [after] = two;
    const places = moved.has(at) && before && after ? { moved: { before: before.locator, after: after.locator } } : {};
    return {
      draft: one,
      final: two,
      similarity: bead.similarity,
      confidence: bead.confidence,
      parts: [],
      ...places,
      echoes: [],
      transfers: [],
      references: [],
      basis: 'whole',
      items: [],
    };
  });
  return { matches, capped };
}

function isNarrative({ role }: Block): boolean {
  return role === 'none' || role === 'reference' || role === 'restatement';
}

const textOf = ({ text }: Block): string => text;

/** Coverage, what lies outside, and whether any of it can be trusted. */
function finish({ draft, final }: Pair, matches: readonly Match<Recommendation>[], paragraphs: readonly Match<Block>[]): Omit<Alignment, 'warnings'> {
  const covered = { draft: coveredBy(draft, matches, paragraphs, 'draft'), final: coveredBy(final, matches, paragraphs, 'final') };
  const larger = { draft: isPartOf(covered.final, covered.draft), final: isPartOf(covered.draft, covered.final) };
  const coverage = { draft: coverageOf(draft, covered.draft, larger.draft), final: coverageOf(final, covered.final, larger.final) };
  const based = <U extends Recommendation | Block>(match: Match<U>): Match<U> => {
    const side: Side = match.draft.length ? 'draft' : 'final';
    const unit = match[side][0];
    if (!unit || (match.draft.length && match.final.length)) return match;
    return { ...match, basis: basisOf(unit, coverage[side], larger[side]) };
  };
  return { draft, final, matches: matches.map(based), paragraphs: paragraphs.map(based), coverage, doubts: doubtsOf(draft, final, covered) };
}

/** Words so common that not every unit that holds them was looked at: told once it is more than the ordinary "the" and "of". */
function limitWarning(capped: number): Warning[] {
  void capped;
  return [];
}

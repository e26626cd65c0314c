import type { Alignment, Block, Match, Paired, Recommendation, Side, Warning } from '../../types.js';
import type { Mapping } from '../mapping.js';
import { surenessOf } from '../regroup/index.js';
import { type Library, placeOf, type RecommendationBead, type UnitBead } from '../text/index.js';
import { partsOf } from '../words/index.js';
import { absenceIn } from './absence.js';
import { basisOf, type Covered, coverageOf, coveredBy, isPartOf } from './coverage.js';
import { type Remains, remainsIn } from './demotion.js';
import { doubtsOf, rewrittenWarning } from './doubts.js';
import { swappedWarning } from './editions.js';
import { withInstead } from './instead.js';
import { itemMatches } from './items.js';
import { movedOf } from './moves.js';
import { type References, referencesIn, referencesOf } from './references.js';
import { struckOutIn } from './struck.js';
import { searchOf } from './terms.js';
import { ownersOf, transfersOf } from './transfers.js';
import { withVanished } from './vanished.js';

const LETTERS_PER_WORD = 6;

/** What can be said of each match: what moved, what is left of what has no partner, where it was looked for, what is covered and what stays doubtful. */
export function described(mapping: Mapping): Alignment {
  const { given, reports, index, wordLinks, scored, notes } = mapping;
  const { recommendations: beads, paragraphs: narrative } = mapping.beads;
  const moved = movedMatches(beads, narrative);
  const absence = absenceIn({ beads, paragraphs: narrative, rivals: notes.rivals }, index);
  const remains = { draft: remainsIn('draft', index, wordLinks), final: remainsIn('final', index, wordLinks) };
  const struckOut = struckOutIn(reports.final);
  const matches = beads.map((bead) => struckOut(placed(matchOf(bead, index, { remains, absence }), moved.has(bead))));
  const references = referencesIn({ ...reports, matches, paragraphs: narrative });
  const paragraphs = narrative.map((bead) => placed(paragraphMatch(bead, references), moved.has(bead)));
  const { covered, ...finished } = finish(mapping, withContext(matches, references, mapping), paragraphs);
  const rewritten = rewrittenWarning(index, covered);
  return { ...finished, warnings: [...rewritten, ...notes.warnings, ...swappedWarning(given.draft, given.final), ...limitWarning(scored.capped)] };
}

/** What is to be known of a recommendation that only one side has. */
interface OneSided {
  readonly remains: Readonly<Record<Side, (lost: Recommendation) => Remains>>;
  readonly absence: (lost: Recommendation) => number;
}

function matchOf(bead: RecommendationBead, library: Library, { remains, absence }: OneSided): Match<Recommendation> {
  const { draft, final } = bead;
  const [first] = draft;
  const [partner] = final;
  const known = {
    draft: draft,
    final: final,
    similarity: bead.similarity,
    confidence: surenessOf(bead),
    ...(bead.ruled ? { decidedBy: 'person' as const } : {}),
  };
  const looked = (item: Match<Recommendation>) => lookedFor(item, library, remains);
  if (first && partner) {
    const items = draft.length === 1 && final.length === 1 ? itemMatches(first, partner, library).map(looked) : [];
    return { kind: 'paired', ...known, parts: partsOf(draft, final, library.interner.weakWords), transfers: [], references: [], items };
  }
  const [lost, side, other] = first ? [first, 'draft' as const, library.final] : [partner as Recommendation, 'final' as const, library.draft];
  const confidence = bead.ruled ? 1 : absence(lost);
  return { kind: 'unpaired', ...known, confidence, ...remains[side](lost), search: searchOf(lost.text, other, library), basis: 'whole' };
}

/** An item that only one side has was looked for in all of the other; narrative that names it is an echo, as an item stands in a sentence of others. */
function lookedFor(match: Match<Recommendation>, library: Library, remains: OneSided['remains']): Match<Recommendation> {
  const { draft, final } = match;
  const [lost] = [...draft, ...final];
  if (match.kind === 'paired' || !lost) return match;
  const [side, other] = final.length === 0 ? (['draft', library.final] as const) : (['final', library.draft] as const);
  const { carriedBy, echoes, site } = remains[side](lost);
  return { ...match, site, echoes: carriedBy ? [carriedBy, ...echoes] : echoes, search: searchOf(lost.text, other, library) };
}

/** Adds what needs the other matches: transfers, references. */
function withContext(
  matches: readonly Match<Recommendation>[],
  references: References,
  { reports: { final }, index: library }: Mapping,
): Match<Recommendation>[] {
  const owners = ownersOf(final.recommendations);
  return matches.map((match) => {
    if (match.kind === 'unpaired') return match;
    return {
      ...match,
      transfers: transfersOf(match, owners, library.final, library),
      references: referredIn(match, references),
    };
  });
}

function referredIn({ draft, final }: UnitBead, references: References): Paired['references'] {
  return draft.flatMap((before) => final.flatMap((after) => referencesOf(before.text, after.text, references)));
}

/** What moved, among recommendations and narrative alike: only the narrative tells which of two recommendations that changed places stayed. */
function movedMatches(recommendations: readonly UnitBead[], paragraphs: readonly UnitBead[]): ReadonlySet<UnitBead> {
  const beads = [...recommendations, ...paragraphs];
  const placed = beads.map(({ draft, final }) => ({ draft: draft.map(placeOf), final: final.map(placeOf) }));
  const moved = movedOf(placed, (at) => (beads[at]?.draft[0]?.text.length ?? 0) / LETTERS_PER_WORD);
  return new Set([...moved].flatMap((at) => beads[at] ?? []));
}

function placed<U extends Recommendation | Block>(match: Match<U>, moved: boolean): Match<U> {
  const [before] = match.draft;
  const [after] = match.final;
  return match.kind === 'paired' && moved && before && after ? { ...match, moved: { before: before.locator, after: after.locator } } : match;
}

function paragraphMatch(bead: UnitBead<Block>, references: References): Match<Block> {
  if (bead.draft.length === 0 || bead.final.length === 0) return { kind: 'unpaired', ...bead, echoes: [], basis: 'whole' };
  return { kind: 'paired', ...bead, parts: [], transfers: [], references: bead.similarity < 1 ? referredIn(bead, references) : [], items: [] };
}

/** Coverage, what lies outside, and whether any of it can be trusted. */
function finish(
  { reports: { draft, final }, index: library }: Mapping,
  matches: readonly Match<Recommendation>[],
  paragraphs: readonly Match<Block>[],
): Omit<Alignment, 'warnings'> & { readonly covered: Readonly<Record<Side, Covered>> } {
  const covered = { draft: coveredBy(draft, matches, paragraphs, 'draft'), final: coveredBy(final, matches, paragraphs, 'final') };
  const larger = { draft: isPartOf(covered.final, covered.draft), final: isPartOf(covered.draft, covered.final) };
  const coverage = { draft: coverageOf(draft, covered.draft, larger.draft), final: coverageOf(final, covered.final, larger.final) };
  const based = <U extends Recommendation | Block>(match: Match<U>): Match<U> => {
    const side: Side = match.draft.length ? 'draft' : 'final';
    const unit = match[side][0];
    if (!unit || match.kind === 'paired') return match;
    return { ...match, basis: basisOf(unit, coverage[side], larger[side]) };
  };
  return {
    covered,
    ...withVanished({ draft, final }, library),
    matches: withInstead(matches.map(based), library),
    paragraphs: paragraphs.map(based),
    coverage,
    doubts: doubtsOf(library, covered),
  };
}

/** Units that were compared with their neighbourhood only, as their words stand in too many others to look them all up. */
function limitWarning(capped: number): Warning[] {
  if (capped === 0) return [];
  const message = `${capped} passages consist of words that stand in very many others; they were compared with those at the same place only`;
  return [{ code: 'alignment-limit', message, locators: [] }];
}

import { abbreviationsOf } from '../text/index.js';
import type { Alignment, Block, Match, Paired, Recommendation, Report, Rulings, Side, Warning } from '../types.js';
import { absenceIn } from './absence.js';
import { agree } from './agree.js';
import { basisOf, coverageOf, coveredBy, isPartOf } from './coverage.js';
import { sameCuts } from './cuts.js';
import { type Remains, remainsIn } from './demotion.js';
import { doubtsOf, swappedWarning } from './doubts.js';
import { sameGranularity } from './granularity.js';
import { joinHalves } from './halves.js';
import { withInstead } from './instead.js';
import { itemMatches } from './items.js';
import { pairLeftovers } from './leftovers.js';
import { movedOf } from './moves.js';
import { placeOf } from './narrative.js';
import { type RecommendationAt, warningOf, withPartners } from './partners.js';
import { partsOf } from './parts.js';
import { type Library, libraryOf } from './passages.js';
import { type Host, joinStanding, type RecommendationBead, ruled, surenessOf } from './recommendations.js';
import { type References, referencesIn, referencesOf } from './references.js';
import { type Aligned, alignSequences, type UnitBead } from './sequence.js';
import { crossedStanding, hostOf, type Standing, standingOf } from './settle.js';
import { severedFrom } from './severed.js';
import { withoutStrangers } from './strangers.js';
import { struckOutIn } from './struck.js';
import { searchOf } from './terms.js';
import { ownersOf, transfersOf } from './transfers.js';
import { Interner } from './vocabulary.js';
import { type Weave, weave } from './weave.js';

const LETTERS_PER_WORD = 6;

/** What the aligner needs from outside: how a stretch of a block becomes a recommendation, and what a person decided. */
export interface AlignOptions {
  readonly recommendationAt?: RecommendationAt;
  readonly rulings?: Rulings;
}

/** Finds for every recommendation and every narrative block of two reports what it became, settling recognition over the pair. */
export function align(draft: Report, final: Report, options: AlignOptions = {}): Alignment {
  const settled = settle(draft, final, options);
  const joined = joinHalves(joinStanding(settled.aligned.recommendations, settled.library, hostIn(settled.library)), settled.library);
  const beads = ruled(pairLeftovers(withoutStrangers(joined, settled.library), settled.library), options.rulings);
  const moved = movedMatches(beads, settled.aligned.paragraphs);
  const { aligned, library, woven } = settled;
  const absence = absenceIn({ beads, paragraphs: aligned.paragraphs, rivals: aligned.rivals }, library);
  const remains = { draft: remainsIn('draft', library, woven), final: remainsIn('final', library, woven) };
  const struckOut = struckOutIn(settled.final);
  const matches = beads.map((bead) => struckOut(placed(matchOf(bead, settled.library, { remains, absence }), moved.has(bead))));
  const references = referencesIn({ ...settled, matches, paragraphs: aligned.paragraphs });
  const paragraphs = aligned.paragraphs.map((bead) => placed(paragraphMatch(bead, references), moved.has(bead)));
  return {
    ...finish(settled, withContext(matches, references, settled), paragraphs),
    warnings: [...settled.warnings, ...swappedWarning(draft, final), ...limitWarning(settled.aligned.capped)],
  };
}

const hostIn =
  (library: Library): Host =>
  (lost, side) =>
    hostOf(lost, library[side], library);

/** Two reports that agree on what is a recommendation, aligned, with all their text to search. */
interface Settled {
  readonly draft: Report;
  readonly final: Report;
  readonly aligned: Aligned;
  readonly library: Library;
  readonly woven: Weave;
  readonly warnings: readonly Warning[];
}

/** Recognition settled over the pair: what one side shows to be a recommendation is one on the other side, too. */
function settle(before: Report, after: Report, { recommendationAt }: AlignOptions): Settled {
  const listed = sameGranularity(before, after);
  const cut = recommendationAt ? sameCuts(listed.draft, listed.final, recommendationAt) : listed;
  const abbreviations = abbreviationsOf([...cut.draft.blocks, ...cut.final.blocks].map(({ text }) => text));
  const read = libraryOf(cut.draft, cut.final, new Interner(abbreviations, cut.draft.language));
  const woven = weave(read);
  if (!recommendationAt) return { ...cut, aligned: known(read, woven), library: read, woven, warnings: [] };
  const agreed = agree(cut.draft, cut.final, woven, recommendationAt);
  const library = rolesIn(read, agreed);
  const aligned = known(library, woven);
  const left = joinStanding(aligned.recommendations, library);
  const lost = (side: Side): Recommendation[] => left.flatMap((bead) => (bead.draft.length && bead.final.length ? [] : bead[side]));
  const shown = (side: Side, other: Side): Standing[] => [
    ...lost(side).flatMap((one) => standingOf(one, library[other], library) ?? []),
    ...aligned.crossed.flatMap((crossed) => (crossed.side === side ? (crossedStanding(crossed, library) ?? []) : [])),
    ...severedFrom(aligned.recommendations, side, library),
  ];
  const inFinal = shown('draft', 'final');
  const inDraft = shown('final', 'draft');
  const { warnings } = agreed;
  if (inFinal.length + inDraft.length === 0) return { draft: agreed.draft, final: agreed.final, aligned, library, woven, warnings };
  const one = withPartners(agreed.draft, inDraft, 'draft', recommendationAt);
  const two = withPartners(agreed.final, inFinal, 'final', recommendationAt);
  const reports = { draft: one.report, final: two.report };
  const settled = rolesIn(library, reports);
  return { ...reports, aligned: known(settled, woven), library: settled, woven, warnings: joinedWarnings([...warnings, ...one.warnings, ...two.warnings]) };
}

/** One warning a side for all its passages. */
function joinedWarnings(warnings: readonly Warning[]): Warning[] {
  return (['draft', 'final'] as const).flatMap((side) => {
    const passages = warnings.flatMap((one) => (one.side === side ? one.locators.map((locator, at) => ({ locator, text: one.texts?.[at] ?? '' })) : []));
    return passages.length > 0 ? [warningOf(passages, side)] : [];
  });
}

/** The same texts in reports that see other recommendations in them. */
function rolesIn(library: Library, { draft, final }: Readonly<Record<Side, Report>>): Library {
  return { ...library, draft: { ...library.draft, report: draft }, final: { ...library.final, report: final } };
}

/** The alignment without pairs that have only their template in common. */
function known(library: Library, woven: Weave): Aligned {
  const aligned = alignSequences(library, woven);
  return { ...aligned, recommendations: withoutStrangers(aligned.recommendations, library) };
}

/** What is to be known of a recommendation that only one side has. */
interface OneSided {
  readonly remains: Readonly<Record<Side, (lost: Recommendation) => Remains>>;
  readonly absence: (lost: Recommendation) => number;
}

function matchOf(bead: RecommendationBead, library: Library, { remains, absence }: OneSided): Match<Recommendation> {
  const { draft: ours, final: theirs } = bead;
  const [one] = ours;
  const [two] = theirs;
  const known = {
    draft: ours,
    final: theirs,
    similarity: bead.similarity,
    confidence: surenessOf(bead),
    ...(bead.ruled ? { decidedBy: 'person' as const } : {}),
  };
  const looked = (item: Match<Recommendation>) => lookedFor(item, library, remains);
  if (one && two) {
    const items = ours.length === 1 && theirs.length === 1 ? itemMatches(one, two, library).map(looked) : [];
    return { kind: 'paired', ...known, parts: partsOf(ours, theirs, library.interner.weakWords), transfers: [], references: [], items };
  }
  const [lost, side, other] = one ? [one, 'draft' as const, library.final] : [two as Recommendation, 'final' as const, library.draft];
  const confidence = bead.ruled ? 1 : absence(lost);
  return { kind: 'unpaired', ...known, confidence, ...remains[side](lost), search: searchOf(lost.text, other, library), basis: 'whole' };
}

/** An item that only one side has was looked for in all of the other; narrative that names it is an echo, as an item stands in a sentence of others. */
function lookedFor(match: Match<Recommendation>, library: Library, remains: OneSided['remains']): Match<Recommendation> {
  const { draft, final } = match;
  const [lost] = [...draft, ...final];
  if (match.kind === 'paired' || !lost) return match;
  const [side, other] = final.length === 0 ? (['draft', library.final] as const) : (['final', library.draft] as const);
  const { carriedBy, echoes } = remains[side](lost);
  return { ...match, echoes: carriedBy ? [carriedBy, ...echoes] : echoes, search: searchOf(lost.text, other, library) };
}

/** Adds what needs the other matches: transfers, references. */
function withContext(matches: readonly Match<Recommendation>[], references: References, { final, library }: Settled): Match<Recommendation>[] {
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
  return draft.flatMap((ours) => final.flatMap((theirs) => referencesOf(ours.text, theirs.text, references)));
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
  { draft, final, library }: Settled,
  matches: readonly Match<Recommendation>[],
  paragraphs: readonly Match<Block>[],
): Omit<Alignment, 'warnings'> {
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
    draft,
    final,
    matches: withInstead(matches.map(based), library),
    paragraphs: paragraphs.map(based),
    coverage,
    doubts: doubtsOf(draft, final, covered),
  };
}

/** Units that were compared with their neighbourhood only, as their words stand in too many others to look them all up. */
function limitWarning(capped: number): Warning[] {
  if (capped === 0) return [];
  const message = `${capped} passages consist of words that stand in very many others; they were compared with those at the same place only`;
  return [{ code: 'alignment-limit', message, locators: [] }];
}

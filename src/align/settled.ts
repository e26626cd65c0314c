import { abbreviationsOf } from '../text/index.js';
import type { Recommendation, Report, Side, Warning } from '../types.js';
import { type Aligned, alignSequences, alignTexts } from './assign/index.js';
import {
  agree,
  crossedProjection,
  type FoundProjection,
  foundProjectionOf,
  hostOf,
  type RecommendationAt,
  sameGranularity,
  sameSegmentation,
  severedFrom,
  warningOf,
  withPartners,
} from './reading/index.js';
import { type Host, joinContained, joinHalves, joinHeld, pairByContrast, pairLeftovers, type RecommendationBead, withoutUnrelated } from './regroup/index.js';
import { Interner, type Library, libraryOf } from './text/index.js';
import { alignWords, type WordAlignment } from './words/index.js';

const hostIn =
  (library: Library): Host =>
  (lost, side) =>
    hostOf(lost, library[side], library);

/** Two reports that agree on what is a recommendation, aligned, with all their text to search. */
export interface Settled {
  readonly draft: Report;
  readonly final: Report;
  readonly aligned: Aligned;
  readonly library: Library;
  readonly wordLinks: WordAlignment;
  readonly warnings: readonly Warning[];
}

/** Recognition settled over the pair: what one side shows to be a recommendation is one on the other side, too. */
export function settle(before: Report, after: Report, recommendationAt?: RecommendationAt): Settled {
  const listed = sameGranularity(before, after, alignTexts);
  const cut = recommendationAt ? sameSegmentation(listed.draft, listed.final, recommendationAt) : listed;
  const abbreviations = abbreviationsOf([...cut.draft.blocks, ...cut.final.blocks].map(({ text }) => text));
  const read = libraryOf(cut.draft, cut.final, new Interner(abbreviations, cut.draft.language));
  const wordLinks = alignWords(read);
  if (!recommendationAt) return { ...cut, aligned: known(read, wordLinks), library: read, wordLinks, warnings: [] };
  const agreed = agree(cut.draft, cut.final, wordLinks, recommendationAt);
  const library = rolesIn(read, agreed);
  const aligned = known(library, wordLinks);
  const left = joinContained(aligned.recommendations, library);
  const lost = (side: Side): Recommendation[] => left.flatMap((bead) => (bead.draft.length && bead.final.length ? [] : bead[side]));
  const shown = (side: Side, other: Side): FoundProjection[] => [
    ...lost(side).flatMap((one) => foundProjectionOf(one, library[other], library) ?? []),
    ...aligned.crossed.flatMap((crossed) => (crossed.side === side ? (crossedProjection(crossed, library) ?? []) : [])),
    ...severedFrom(aligned.recommendations, side, library),
  ];
  const shownIn = { draft: shown('final', 'draft'), final: shown('draft', 'final') };
  const bare = { ...agreed, library, wordLinks };
  const take = (projections: Shown): Settled => (isNone(projections) ? { ...bare, aligned } : taking(projections, { ...bare, recommendationAt }));
  const first = confirmed(shownIn, take);
  const late = lateIn(first);
  return isNone(late) ? first.settled : confirmed(both(first.shown, late), take).settled;
}

/** Places that one side shows to be recommendations on the other, by the side they stand on. */
type Shown = Readonly<Record<Side, readonly FoundProjection[]>>;

interface Ground {
  readonly draft: Report;
  readonly final: Report;
  readonly library: Library;
  readonly wordLinks: WordAlignment;
  readonly warnings: readonly Warning[];
  readonly recommendationAt: RecommendationAt;
}

/** Two reports with what each side shows on the other, aligned. */
function taking(projections: Shown, { draft, final, library, wordLinks, warnings, recommendationAt }: Ground): Settled {
  const one = withPartners(draft, projections.draft, 'draft', recommendationAt);
  const two = withPartners(final, projections.final, 'final', recommendationAt);
  const reports = { draft: one.report, final: two.report };
  const settled = rolesIn(library, reports);
  return {
    ...reports,
    aligned: known(settled, wordLinks),
    library: settled,
    wordLinks,
    warnings: joinedWarnings([...warnings, ...one.warnings, ...two.warnings]),
  };
}

/** What the places that are shown make of two reports. */
interface Confirmed {
  readonly settled: Settled;
  readonly shown: Shown;
}

const isNone = ({ draft, final }: Shown): boolean => draft.length + final.length === 0;
const both = (one: Shown, two: Shown): Shown => ({ draft: [...one.draft, ...two.draft], final: [...one.final, ...two.final] });

/** A recommendation that lost its partner to what was shown may stand in a place of its own, too, that nobody has looked for yet. */
function lateIn({ settled, shown }: Confirmed): Shown {
  const pairs = pairedIn(settled);
  const on = (side: Side, other: Side): FoundProjection[] => {
    const lost = pairs.flatMap((bead) => (bead.draft.length && bead.final.length ? [] : bead[other]));
    const known = ({ block }: FoundProjection) => shown[side].some((projection) => projection.block === block);
    return lost.flatMap((one) => foundProjectionOf(one, settled.library[side], settled.library) ?? []).filter((projection) => !known(projection));
  };
  return { draft: on('draft', 'final'), final: on('final', 'draft') };
}

/**
 * What only the other side shows to be a recommendation must find its partner there, else it is none: that would be a drop or an addition out of
 * nothing. Another passage may have become its partner; where its words stand in one that repeats some other recommendation, that one is shown in turn.
 */
function confirmed(first: Shown, take: (projections: Shown) => Settled): Confirmed {
  const settled = take(first);
  const left = unpartnered(first, settled);
  if (isNone(left)) return { settled, shown: first };
  const inTurn = (side: Side, other: Side) =>
    lostAmong(left[side], side, settled).flatMap((one) => foundProjectionOf(one, settled.library[other], settled.library) ?? []);
  const more = both(first, { draft: inTurn('final', 'draft'), final: inTurn('draft', 'final') });
  const again = more.draft.length + more.final.length > first.draft.length + first.final.length ? take(more) : settled;
  const alone = unpartnered(more, again);
  if (isNone(alone)) return { settled: again, shown: more };
  const without = (side: Side) => more[side].filter((projection) => !alone[side].includes(projection));
  const shown = { draft: without('draft'), final: without('final') };
  return { settled: take(shown), shown };
}

/** The places of which the recommendation has found no partner. */
function unpartnered(projections: Shown, settled: Settled): Shown {
  const of = (side: Side) => projections[side].filter((projection) => !projection.joins && lostAmong([projection], side, settled).length > 0);
  return { draft: of('draft'), final: of('final') };
}

/** The one-sided recommendations that stand at some places. */
function lostAmong(projections: readonly FoundProjection[], side: Side, settled: Settled): Recommendation[] {
  const lost = pairedIn(settled).flatMap((bead) => (bead.draft.length && bead.final.length ? [] : bead[side]));
  return lost.filter(({ sources: [source] }) => projections.some(({ block, start }) => source?.block === block && source.start === start));
}

/** The recommendations paired as far as they can be. */
export function pairedIn({ aligned, library }: Pick<Settled, 'aligned' | 'library'>): RecommendationBead[] {
  const joined = joinHalves(joinContained(aligned.recommendations, library, hostIn(library)), library);
  return joinHeld(pairByContrast(pairLeftovers(withoutUnrelated(joined, library), library), library), library);
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
function known(library: Library, wordLinks: WordAlignment): Aligned {
  const aligned = alignSequences(library, wordLinks);
  return { ...aligned, recommendations: withoutUnrelated(aligned.recommendations, library) };
}

import { addTo, withoutMarks, words } from '../../text/index.js';
import type { Block, Locator, Recommendation, Report, Side, Warning } from '../../types.js';
import { isDirective } from '../text/index.js';
import { holdersOf, setsOf, type WordAlignment } from '../words/index.js';
import { type LinkedProjection, linkedProjectionOf, type Pair } from './linked-projection.js';
import { numberedByPlace } from './numbering.js';
import { type RecommendationAt, warningOf } from './partners.js';

/** Recommendations of both sides that share words. */
interface Conflict extends Readonly<Record<Side, readonly Recommendation[]>> {
  /** those with words that belong to no recommendation on the other side */
  readonly loose: ReadonlySet<Recommendation>;
  /** whether they are not one and one over the same words, and no word of them has changed */
  readonly open: boolean;
}

/** What changes in the report of one side: these go, and the projections of others come. */
interface Settlement {
  readonly side: Side;
  readonly gone: readonly Recommendation[];
  readonly projections: readonly LinkedProjection[];
}

/**
 * Lets both sides read the same words at the same place alike. A reader of another format sees other lists and headings, and the recogniser
 * therefore other recommendations: what only one side takes for one, or cuts finer, is one, or cut so, on both.
 */
export function agree(draft: Report, final: Report, wordLinks: WordAlignment, make: RecommendationAt): { draft: Report; final: Report; warnings: Warning[] } {
  const reports = { draft, final };
  const sets = conflictsOf(reports, wordLinks);
  const met = new Set(sets.flatMap((set) => (set.draft.length > 0 && set.final.length > 0 ? [...set.draft, ...set.final] : [])));
  const setting = { reports, wordLinks, loosely: false, met, told: { draft: toldIn(draft), final: toldIn(final) } };
  const settled = sets.filter(({ open }) => open).flatMap((conflict) => settle(conflict, setting) ?? []);
  const of = (side: Side) => settled.filter((one) => one.side === side);
  const fresh = (side: Side) =>
    of(side).flatMap(({ gone, projections }) => (gone.length === 0 ? projections.flatMap((projection) => placeOf(projection, reports[side])) : []));
  return {
    draft: applied(draft, of('draft'), make),
    final: applied(final, of('final'), make),
    warnings: (['draft', 'final'] as const).flatMap((side) => (fresh(side).length > 0 ? [warningOf(fresh(side), side)] : [])),
  };
}

/** The sets of recommendations that share linked words. */
function conflictsOf({ draft, final }: Readonly<Record<Side, Report>>, wordLinks: WordAlignment): Conflict[] {
  const holders = { draft: holdersOf(draft, wordLinks.draft), final: holdersOf(final, wordLinks.final) };
  const offset = draft.recommendations.length;
  const sets = setsOf(offset + final.recommendations.length);
  const loose = new Uint8Array(offset + final.recommendations.length);
  const changed = new Int32Array(loose.length);
  const look = (own: Int32Array, others: Int32Array, to: Int32Array, [base, otherBase]: readonly [number, number]): void => {
    own.forEach((holder, at) => {
      if (holder === -1) return;
      const partner = to[at] as number;
      const other = partner === -1 ? -1 : (others[partner] as number);
      if (partner === -1) changed[base + holder] = (changed[base + holder] as number) + 1;
      else if (other === -1) loose[base + holder] = 1;
      else sets.join(base + holder, otherBase + other);
    });
  };
  look(holders.draft, holders.final, wordLinks.toFinal, [0, offset]);
  look(holders.final, holders.draft, wordLinks.toDraft, [offset, 0]);
  return sets.all().map((nodes) => {
    const unit = (node: number): Recommendation => (node < offset ? draft.recommendations[node] : final.recommendations[node - offset]) as Recommendation;
    const ofDraft = nodes.filter((node) => node < offset).map(unit);
    const ofFinal = nodes.filter((node) => node >= offset).map(unit);
    const gaping = nodes.filter((node) => loose[node]).map(unit);
    const alike = ofDraft.length === 1 && ofFinal.length === 1 && gaping.length === 0;
    return {
      draft: ofDraft,
      final: ofFinal,
      loose: new Set(gaping),
      open: !alike && !nodes.some((node) => (changed[node] as number) > marksOf(unit(node), draft)),
    };
  });
}

/** How many words of a recommendation only number what it enumerates: the other side may have other marks, or none. */
function marksOf({ label = '', text }: Recommendation, { language }: Report): number {
  const whole = `${label} ${text}`;
  return words(whole).length - words(withoutMarks(whole, language)).length;
}

interface Setting extends Pair {
  /** recommendations that share words with one of the other side */
  readonly met: ReadonlySet<Recommendation>;
  /** recommendations by the blocks that repeat them in the same words, or nearly so */
  readonly told: Readonly<Record<Side, ReadonlyMap<number, readonly Recommendation[]>>>;
}

function toldIn({ recommendations }: Report): Map<number, Recommendation[]> {
  const told = new Map<number, Recommendation[]>();
  for (const one of recommendations) {
    for (const { locator, kind } of one.restatements) if (kind !== 'paraphrased') addTo(told, locator.block, one);
  }
  return told;
}

/**
 * Takes the reading of the side that sees more, or that of the other, if all of it can be found on the other side word for word.
 * Readings that begin and end with sentences come first: others are half a sentence that a page has cut.
 */
function settle(conflict: Conflict, setting: Setting): Settlement | undefined {
  const sides: Side[] = seesMore(conflict.final, conflict.draft) ? ['final', 'draft'] : ['draft', 'final'];
  if (sides.some((side) => conflict[side].some(({ decidedBy }) => decidedBy))) return undefined;
  for (const loosely of [false, true]) {
    for (const shown of sides) {
      const projections = projectionsOf(conflict[shown], shown, { ...setting, loosely });
      if (!projections || projections.length === 0) continue;
      const side = shown === 'draft' ? 'final' : 'draft';
      if (projections.some((projection) => isTold(projection, side, setting))) return undefined;
      if (
        isSplit(projections, { ...conflict, gone: conflict[side] }, setting.reports[side]) ||
        projections.some((projection) => isDirectiveBelow(projection, side, setting))
      )
        return undefined;
      return { side, gone: conflict[side], projections };
    }
  }
  return undefined;
}

function projectionsOf(shown: readonly Recommendation[], side: Side, pair: Pair): LinkedProjection[] | undefined {
  const projections = shown.flatMap((one) => linkedProjectionOf(one, side, pair) ?? []);
  return projections.length === shown.length ? projections : undefined;
}

/**
 * Whether a recommendation is a unit of a numbered or listed series: only what is cut off from one is another unit. A paragraph of prose may
 * end anywhere, and what numbers its own sentences ("(a) … (b) …") is no unit.
 */
function isUnit({ label, text, locator }: Recommendation, { blocks, language }: Report): boolean {
  const type = blocks[locator.block]?.type;
  if (label === undefined) return type === 'listItem' || type === 'tableRow';
  return withoutMarks(`${label} ${text}`, language).trimStart().startsWith(label);
}

/** Whether somebody, and no recogniser, has parted or joined units: one side has in two blocks what is one on the other, and nothing but that. */
function isSplit(projections: readonly LinkedProjection[], { gone, loose }: Pick<Conflict, 'loose'> & Pick<Settlement, 'gone'>, report: Report): boolean {
  const [whole, more] = gone;
  if (!whole || more || loose.has(whole) || !isUnit(whole, report)) return false;
  return projections.some((after, at) => {
    const before = projections[at - 1];
    if (!before) return false;
    const here = before.of.sources.at(-1)?.block === after.of.sources[0]?.block;
    return here !== ((before.below.at(-1) ?? before.stretch).block === after.stretch.block);
  });
}

/** Whether a sentence cut off into a block of its own is a directive by itself, as the unit above it is: then it is the second half of a split, not the rest of a paragraph. */
function isDirectiveBelow({ of, stretch, below }: LinkedProjection, side: Side, { reports }: Setting): boolean {
  const { blocks, language } = reports[side];
  const above = [stretch.block, ...below.map(({ block }) => block)];
  if (!isUnit(of, reports[side === 'draft' ? 'final' : 'draft'])) return false;
  if (!isDirective(blocks[stretch.block]?.text.slice(stretch.start, stretch.end) ?? '', language)) return false;
  return below.some(({ block, end, item }, at) => {
    const text = blocks[block]?.text.slice(0, end) ?? '';
    return !item && /[.!?;]["'”’»)\]]*$/u.test(blocks[above[at] as number]?.text ?? '') && isDirective(text, language);
  });
}

/** Whether the passage repeats a recommendation that is nowhere else on the other side: then the alignment must tell which of its statements is left. */
function isTold({ stretch }: LinkedProjection, side: Side, setting: Setting): boolean {
  return setting.told[side].get(stretch.block)?.some((one) => !setting.met.has(one) && !linkedProjectionOf(one, side, setting)) ?? false;
}

/** More recommendations; as many, but of more words; else any order that does not hang on the side. */
function seesMore(some: readonly Recommendation[], others: readonly Recommendation[]): boolean {
  if (some.length !== others.length) return some.length > others.length;
  const [text, other] = [some, others].map((list) => list.map((unit) => unit.text).join('\n')) as [string, string];
  return text.length === other.length ? text > other : text.length > other.length;
}

/** A report with the projections in the place of what has gone. */
function applied(report: Report, settled: readonly Settlement[], make: RecommendationAt): Report {
  if (settled.length === 0) return report;
  const gone = new Set(settled.flatMap((one) => one.gone));
  const projections = settled.flatMap((one) => one.projections);
  const made = projections.map((projection) => recommendationOf(projection, report, make));
  const recommendations = numberedByPlace([...report.recommendations.filter((one) => !gone.has(one)), ...made]);
  const owned = new Set(recommendations.flatMap(({ sources }) => sources.map(({ block }) => block)));
  const freed = new Set([...gone].flatMap(({ sources }) => sources.map(({ block }) => block)));
  const shown = new Map(projections.flatMap(({ roles, of }) => [...roles].map(([index, role]) => [index, { role, text: of.text }] as const)));
  return {
    ...report,
    recommendations: recommendations.map((one) => ({ ...one, restatements: one.restatements.filter(({ locator }) => !shown.has(locator.block)) })),
    blocks: report.blocks.map((block): Block => {
      const known = shown.get(block.index);
      if (known) return { ...block, role: known.role, evidence: [...(block.evidence ?? []), { rule: 'partner', text: known.text }] };
      return freed.has(block.index) && !owned.has(block.index) ? { ...block, role: 'none' } : block;
    }),
    possible: report.possible.filter(({ locator }) => !shown.has(locator.block)),
  };
}

function recommendationOf({ stretch, below, restatements }: LinkedProjection, report: Report, make: RecommendationAt): Recommendation {
  const { block, start, end } = stretch;
  const text = (report.blocks[block]?.text ?? '').slice(start, end);
  return { ...make(report, { ...stretch, below }, { rule: 'partner', text }), restatements };
}

function placeOf({ stretch: { block, start, end } }: LinkedProjection, { blocks }: Report): { locator: Locator; text: string }[] {
  const own = blocks[block];
  return own ? [{ locator: own.locator, text: own.text.slice(start, end) }] : [];
}

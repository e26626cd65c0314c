import type { Below, Block, Evidence, Locator, Recommendation, Report, Side, Unit, Warning } from '../../types.js';
import { inOrder } from '../text/index.js';
import type { FoundProjection } from './found-projection.js';
import { numberedByPlace } from './numbering.js';

/** Where a recommendation stands: a stretch of a block, and the blocks below that belong to it. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly below?: readonly Below[];
}

/** Makes a recommendation of a place, as the recogniser would have. */
export type RecommendationAt = (report: Report, place: Place, evidence: Evidence) => Recommendation;

type Make = (place: FoundProjection) => Recommendation;

/** A report with what the other side shows in it. */
export interface Taken {
  readonly report: Report;
  /** what was made of each place */
  readonly made: ReadonlyMap<FoundProjection, Recommendation>;
  /** what became of each recommendation, and of blocks that are one now */
  readonly became: ReadonlyMap<Unit, Recommendation>;
  readonly warnings: readonly Warning[];
}

/** Takes over into a report what the other side shows in it: recommendations of their own and more of others, with ids anew by position; blocks take their role. */
export function takenInto(report: Report, projections: readonly FoundProjection[], side: Side, recommendationAt: RecommendationAt): Taken {
  if (projections.length === 0) return { report, made: new Map(), became: new Map(), warnings: [] };
  const whole = (block: number): Below => ({ block, end: report.blocks[block]?.text.length ?? 0, item: true });
  const at: Make = (place) => recommendationAt(report, { ...place, below: (place.items ?? []).map(whole) }, evidenceOf(report, place));
  const found = new Map(projections.filter(({ joins }) => !joins).map((place) => [place, at(place)] as const));
  const widened = new Map(
    report.recommendations.map((one) => {
      const joined = projections.filter(({ joins }) => joins === one);
      return [one, joined.length > 0 ? widen(one, joined, { report, at }) : one] as const;
    }),
  );
  const taken = new Set(projections.map(({ block }) => block));
  const all = inOrder([...widened.values(), ...found.values()]);
  const numbers = numberedByPlace(all);
  const numbered = new Map(all.map((one, n) => [one, numbers[n]] as const));
  const made = new Map([...found].map(([place, one]) => [place, withoutRestatements(numbered.get(one) as Recommendation, taken)] as const));
  const kept = [...widened].map(([one, now]) => [one, withoutRestatements(numbered.get(now) as Recommendation, taken)] as const);
  const blocks = [...made].map(([{ block }, one]) => [report.blocks[block] as Block, one] as const);
  const possible = report.possible.filter(({ locator }) => !taken.has(locator.block));
  return {
    report: { ...report, blocks: rolesIn(report, projections), recommendations: inOrder([...kept.map(([, now]) => now), ...made.values()]), possible },
    made,
    became: new Map<Unit, Recommendation>([...kept, ...blocks]),
    warnings: found.size > 0 ? [warningOf([...found.values()], side)] : [],
  };
}

/** What is a recommendation now repeats no other one. */
function withoutRestatements(one: Recommendation, taken: ReadonlySet<number>): Recommendation {
  return { ...one, restatements: one.restatements.filter(({ locator }) => !taken.has(locator.block)) };
}

/** A recommendation that takes in more of its own block, with all that is known of it otherwise. */
function widen(one: Recommendation, more: readonly FoundProjection[], { report, at }: { readonly report: Report; readonly at: Make }): Recommendation {
  const [source] = one.sources;
  if (!source) return one;
  const start = Math.min(source.start, ...more.map((place) => place.start));
  const end = Math.max(source.end, ...more.map((place) => place.end));
  const { rationale: _all, ...whole } = at({ block: source.block, start, end });
  const rationale = more.reduce((rest, place) => rest.replace(evidenceOf(report, place).text, '').replace(/\s+/g, ' ').trim(), one.rationale ?? '');
  return {
    ...whole,
    ...(one.label ? { label: one.label } : {}),
    ...(rationale ? { rationale } : {}),
    cite: one.cite,
    restatements: one.restatements,
    evidence: [...one.evidence, ...whole.evidence],
    confidence: one.confidence,
  };
}

function rolesIn({ blocks }: Report, projections: readonly FoundProjection[]): Block[] {
  const items = new Set(projections.flatMap((projection) => projection.items ?? []));
  const places = new Map(projections.map((projection) => [projection.block, projection]));
  return blocks.map((block): Block => {
    const place = places.get(block.index);
    if (!place && !items.has(block.index)) return block;
    const evidence = { rule: 'partner', text: block.text.slice(place?.start, place?.end) };
    return { ...block, role: place ? 'recommendation' : 'sub-recommendation', evidence: [...(block.evidence ?? []), evidence] };
  });
}

function evidenceOf({ blocks }: Report, { block, start, end }: FoundProjection): Evidence {
  return { rule: 'partner', text: (blocks[block]?.text ?? '').slice(start, end) };
}

/** Says which passages of a side only the other side showed to be recommendations. */
export function warningOf(found: readonly { readonly locator: Locator; readonly text: string }[], side: Side): Warning {
  const count = found.length === 1 ? '1 passage' : `${found.length} passages`;
  const message = `${count} of the ${side} taken for recommendations only because the other side has one in the same words, or in words like them`;
  return { code: 'recognised-on-one-side', side, message, locators: found.map(({ locator }) => locator), texts: found.map(({ text }) => text) };
}

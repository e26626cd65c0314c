import type { Block, Recommendation, Report } from '../../types.js';
import { countedThrough } from './counting.js';
import { numberedByPlace } from './numbering.js';

/** An item and a recommendation of the other side are the same from this similarity on. */
const SAME = 0.6;
/** One shared item may be chance; two are a list that was cut otherwise. */
const ITEMS = 2;

/**
 * A list that one side numbers as recommendations and the other hangs as items under one: the items become
 * recommendations on both sides, so that a change of layout is not taken for a merger of everything into one.
 */
export function sameGranularity(draft: Report, final: Report, pairs: Pairs): { draft: Report; final: Report } {
  return { draft: partLists(draft, final, pairs), final: partLists(final, draft, pairs) };
}

/** Pairs the texts of two lists, by position, with how alike they are. */
export type Pairs = (
  draft: readonly string[],
  final: readonly string[],
) => readonly { readonly draft: readonly number[]; readonly final: readonly number[]; readonly similarity: number }[];

function partLists(report: Report, other: Report, pairs: Pairs): Report {
  const owners = report.recommendations.filter(({ items }) => items.length >= ITEMS);
  const whole = other.recommendations.filter(({ items }) => items.length === 0);
  if (owners.length === 0 || whole.length === 0) return report;
  const items = owners.flatMap((owner) => owner.items.map((item) => ({ owner, text: item.text })));
  const found = new Map<Recommendation, number>();
  for (const {
    draft: [at],
    final: [partner],
    similarity,
  } of pairs(items.map(textOf), whole.map(textOf))) {
    const owner = at === undefined || partner === undefined || similarity < SAME ? undefined : items[at]?.owner;
    if (owner) found.set(owner, (found.get(owner) ?? 0) + 1);
  }
  const parted = new Set([...found].filter(([owner, count]) => count >= ITEMS && 2 * count >= owner.items.length).map(([owner]) => owner));
  const seen = (series: readonly Recommendation[]): number => series.reduce((sum, owner) => sum + (found.get(owner) ?? 0), 0);
  for (const series of countedThrough(owners)) if (seen(series) >= ITEMS) for (const owner of series) parted.add(owner);
  if (parted.size === 0) return report;
  const recommendations = report.recommendations.flatMap((one) => (parted.has(one) ? [leadOf(one), ...one.items.map(asOwn)] : [one]));
  const raised = new Set([...parted].flatMap((one) => one.items.flatMap(({ sources }) => sources.map(({ block }) => block))));
  const blocks = report.blocks.map(
    (block): Block => (raised.has(block.index) && block.role === 'sub-recommendation' ? { ...block, role: 'recommendation' } : block),
  );
  return { ...report, blocks, recommendations: numberedByPlace(recommendations) };
}

const textOf = ({ text }: { readonly text: string }): string => text;

/** What a recommendation says before its items. */
export function leadText({ items, text }: Recommendation): string {
  const first = items[0]?.text ?? '';
  const at = first ? text.indexOf(first) : -1;
  return (at > 0 ? text.slice(0, at) : text).trim();
}

/** The recommendation without its items. */
function leadOf(recommendation: Recommendation): Recommendation {
  const { items } = recommendation;
  const lead = leadText(recommendation);
  const inItems = new Set(items.flatMap(({ sources }) => sources.map(({ block, start }) => `${block}:${start}`)));
  const within = <S extends { readonly end: number }>(spans: readonly S[]): S[] => spans.filter(({ end }) => end <= lead.length);
  return {
    ...recommendation,
    text: lead,
    items: [],
    sources: recommendation.sources.filter(({ block, start }) => !inItems.has(`${block}:${start}`)),
    quote: recommendation.quote.filter((quote) => lead.includes(quote.text)),
    addressees: within(recommendation.addressees),
    deadlines: within(recommendation.deadlines),
    quantities: within(recommendation.quantities),
    conditions: within(recommendation.conditions),
  };
}

function asOwn(item: Recommendation): Recommendation {
  return { ...item, evidence: [...item.evidence, { rule: 'partner', text: item.text }] };
}

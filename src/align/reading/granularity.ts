import { words } from '../../text/index.js';
import type { Block, Pair, Recommendation, Report } from '../../types.js';
import { isDirective, opensWithAct } from '../text/index.js';
import { LEAST_ITEMS, SAME } from '../thresholds.js';
import { positionsOf, type Row, type Sight, seenFrom, type WordAlignment } from '../words/index.js';
import { countedThrough } from './counting.js';
import { numberedByPlace } from './numbering.js';

/**
 * A list that one side numbers as recommendations and the other hangs as items under one: the items become
 * recommendations on both sides, so that a change of layout is not taken for a merger of everything into one.
 */
export function sameGranularity({ draft, final }: Pair<Report>, wordLinks: WordAlignment): Pair<Report> {
  return { draft: partLists(draft, final, seenFrom('draft', wordLinks)), final: partLists(final, draft, seenFrom('final', wordLinks)) };
}

function partLists(report: Report, other: Report, sight: Sight): Report {
  const owners = report.recommendations.filter(({ items }) => items.length >= LEAST_ITEMS);
  const whole = other.recommendations.filter(({ items }) => items.length === 0);
  if (owners.length === 0 || whole.length === 0) return report;
  const partners = partnersAmong(whole, other, sight);
  const found = new Map(owners.map((owner) => [owner, owner.items.filter((item) => partners(item, report)).length] as const).filter(([, count]) => count > 0));
  const parted = new Set([...found].filter(([owner, count]) => count >= LEAST_ITEMS && 2 * count >= owner.items.length).map(([owner]) => owner));
  const announced = new Set(announcedLists(owners, report, other));
  for (const owner of announced) parted.add(owner);
  const seen = (series: readonly Recommendation[]): number => series.reduce((sum, owner) => sum + (found.get(owner) ?? 0), 0);
  for (const series of countedThrough(owners)) if (seen(series) >= LEAST_ITEMS) for (const owner of series) parted.add(owner);
  if (parted.size === 0) return report;
  const recommendations = report.recommendations.flatMap((one) =>
    parted.has(one) ? [...(announced.has(one) ? [] : [leadOf(one)]), ...one.items.map(asOwn)] : [one],
  );
  const raised = new Set([...parted].flatMap((one) => one.items.flatMap(({ sources }) => sources.map(({ block }) => block))));
  const leads = new Set([...announced].flatMap(({ sources }) => sources.map(({ block }) => block)).filter((block) => !raised.has(block)));
  const roleOf = ({ index, role }: Block): Block['role'] => {
    if (leads.has(index)) return 'none';
    return raised.has(index) && role === 'sub-recommendation' ? 'recommendation' : role;
  };
  const blocks = report.blocks.map((block): Block => ({ ...block, role: roleOf(block) }));
  return { ...report, blocks, recommendations: numberedByPlace(recommendations) };
}

/**
 * The lists of a side that are so many requests under a sentence that only announces them ("On pay, we call on the Government to:"), where the
 * other side has no list at all and states about as many by themselves: it was written out as prose, whatever became of each. Leads that all end
 * alike, with a topic at most before that, only announce; one that asks for something ("appoint a director, who should:") stays.
 */
function announcedLists(owners: readonly Recommendation[], report: Report, other: Report): readonly Recommendation[] {
  const asksEach = ({ items, language = report.language }: Recommendation): boolean => items.every(({ text }) => asksByItself(text, language));
  const lists = owners.filter((one) => /:$/u.test(leadText(one)) && asksEach(one));
  const tails = new Set(lists.map((one) => tailOf(leadText(one))));
  const requests = lists.reduce((sum, { items }) => sum + items.length, 0);
  const hasLists = other.recommendations.some(({ items }) => items.length > 0);
  if (hasLists || tails.size !== 1 || tails.has(undefined) || lists.length < LEAST_LISTS || 2 * other.recommendations.length < requests) return [];
  return lists;
}

/** Words in which leads that only announce are the same, and those that may stand before. */
const TAIL = 5;
const TOPIC = 7;

/** The last words of a lead; none of one that says more than a topic before them. */
function tailOf(lead: string): string | undefined {
  const norms = words(lead).map(({ norm }) => norm);
  return norms.length < TAIL || norms.length > TAIL + TOPIC ? undefined : norms.slice(-TAIL).join(' ');
}

/** One list may have been taken for narrative on the other side; more are the habit of a document. */
const LEAST_LISTS = 2;

const asksByItself = (text: string, language: string): boolean => isDirective(text, language) || opensWithAct(text, language);

/** Asks whether a text is, by the words it is linked to, one of some recommendations of the other side, which is then the partner of no other. */
function partnersAmong(whole: readonly Recommendation[], other: Report, { own, other: row, to }: Sight): (item: Recommendation, report: Report) => boolean {
  const wordsOf = (one: Recommendation, of: Report, on: Row): number[] => one.sources.flatMap((source) => range(...positionsOf(of, on, source)));
  const holder = new Map(whole.flatMap((one) => wordsOf(one, other, row).map((at) => [at, one] as const)));
  const sizes = new Map(whole.map((one) => [one, wordsOf(one, other, row).length] as const));
  const taken = new Set<Recommendation>();
  return (item, report) => {
    const positions = wordsOf(item, report, own);
    const counts = new Map<Recommendation, number>();
    for (const at of positions) {
      const one = holder.get(to[at] as number);
      if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    const [best, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [undefined, 0] as readonly [
      Recommendation | undefined,
      number,
    ]);
    if (!best || taken.has(best) || 2 * count < SAME * (positions.length + (sizes.get(best) ?? 0))) return false;
    taken.add(best);
    return true;
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

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

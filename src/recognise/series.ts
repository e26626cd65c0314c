import { addTo, countingOn, rangeOf } from '../text/index.js';
import type { Block } from '../types.js';
import { isInstruction } from './asking.js';
import { isOpenHome } from './home.js';
import type { LabelView, Reading, View } from './model.js';
import { isLine, isTitle } from './titles.js';
import { has } from './weights.js';

/** So many titles of one label word are a series … */
const LEAST = 3;
/** … and so large a share of them that say what to do makes it one of actions; the others name theirs with a noun. */
const DIRECTIVE = 0.6;

/**
 * The views in which the nouns that a document numbers by a habit of its own ("Strategy 1.2 Require …", "OPINION 2" over a duty) are series where
 * most of their members say what to do or lay a duty on somebody: findings and goals are numbered in the same way.
 */
export function withOwnSeries(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  const asksBelow = (view: View) => asksAt(view.label?.alone ? below(view.at, views) : view.at, readings);
  // what is coded and has no stop is a topic: "T1 Protect personal data"
  const own = seriesIn(views, ({ block, label }) =>
    label?.kind === 'own' && (/\s/.test(label.printed) || /[.;:]$/.test(block.text)) ? wordOf(label) : undefined,
  );
  const found = new Set(directiveIn(own, (at) => asksBelow(views[at] as View)));
  return found.size ? views.map((view) => (view.label && found.has(view.at) ? { ...view, label: { ...view.label, kind: 'series' as const } } : view)) : views;
}

const asksAt = (at: number, readings: readonly (Reading | undefined)[]): boolean =>
  isInstruction(readings[at]?.shape ?? []) || (readings[at]?.per.some((cues) => has(cues, 'asks')) ?? false);

/** The next block of text. */
function below(at: number, views: readonly View[]): number {
  let next = at + 1;
  while (views[next]?.block.role === 'furniture' || views[next]?.block.type === 'footnote') next++;
  return next;
}

/** The views with what stands in a series of titles that say what to do, or lay a duty on somebody. */
export function withDirective(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  const says = (at: number) => isInstruction(readings[at]?.shape ?? []);
  const lays = (at: number) => readings[at]?.per.some((cues) => has(cues, 'asks')) ?? false;
  const asks = (at: number) => says(at) || lays(at);
  const below = directiveIn(underLabelsIn(views), asks).flatMap((at) => [at - 1, at]);
  const found = new Set([...directiveIn(actionsIn(views), says), ...directiveIn(headingsIn(views), lays), ...below]);
  return found.size ? views.map((view) => (found.has(view.at) ? { ...view, directive: true } : view)) : views;
}

function directiveIn(series: ReadonlyMap<string, readonly number[]>, asks: (at: number) => boolean): readonly number[] {
  return [...series.values()].filter((list) => list.length >= LEAST && list.filter(asks).length >= DIRECTIVE * list.length).flat();
}

/**
 * Titles of a series whose titles say what to do ("Action 1 Create a council", "Action 2 Pilot a tool", …), whatever the section above is called:
 * one alone may be a chapter or a slogan, all of them together are what the document sets out to have done.
 */
const actionsIn = (views: readonly View[]): ReadonlyMap<string, readonly number[]> =>
  seriesIn(views, ({ block, label }) => (label?.kind === 'series' && !label.alone && isTitle(block) ? wordOf(label) : undefined));

/**
 * Numbered headings of one depth in a section of recommendations most of which lay a duty on somebody ("1. The act must …", "2. A licence must …"):
 * each is what is recommended, and the paragraphs below argue for it.
 */
const headingsIn = (views: readonly View[]): ReadonlyMap<string, readonly number[]> =>
  seriesIn(views, ({ block, label, scope }) =>
    label?.kind === 'bare' && !label.alone && block.type === 'heading' && isOpenHome(scope)
      ? `${scope.id} ${block.level} ${label.number.split('.').length}`
      : undefined,
  );

/** The paragraphs below labels of one word that stand alone ("Action 3", and below "Appoint a warden."): each is what its label names. */
const underLabelsIn = (views: readonly View[]): ReadonlyMap<string, readonly number[]> =>
  seriesIn(views, ({ at, block, label }) => {
    const above = label || block.type !== 'paragraph' || isTitle(block) ? undefined : views[at - 1]?.label;
    return above?.kind === 'series' && above.alone ? wordOf(above) : undefined;
  });

function seriesIn(views: readonly View[], keyOf: (view: View) => string | undefined): ReadonlyMap<string, readonly number[]> {
  const series = new Map<string, number[]>();
  for (const view of views) {
    const key = view.block.role === 'furniture' ? undefined : keyOf(view);
    if (key !== undefined) addTo(series, key, view.at);
  }
  return series;
}

/** Fewer words name a field. */
const LEAST_WORDS = 4;

/**
 * Paragraphs that state what the titles of a series only name ("Practice 4: Provide the licence", and below "Data should come with …"): a title goes
 * with its statement where most of the series have one right below, so that a statement that changed is never hidden under a title that did not.
 */
export function statedBelow(blocks: readonly Block[], labels: readonly (LabelView | undefined)[]): ReadonlySet<number> {
  const series = new Map<string, (number | undefined)[]>();
  for (const [at, block] of blocks.entries()) {
    const label = labels[at];
    if (label?.kind !== 'series' || label.alone || block.role === 'furniture' || !isNaming(block)) continue;
    const word = wordOf(label);
    addTo(series, word, statementBelow(at, blocks, labels));
  }
  const stated = [...series.values()].map((list) => ({ list, found: list.filter((at) => at !== undefined) }));
  return new Set(stated.filter(({ list, found }) => found.length >= LEAST && found.length >= DIRECTIVE * list.length).flatMap(({ found }) => found));
}

const isNaming = (block: Block): boolean => (block.type === 'heading' || block.type === 'paragraph') && isLine(block);

function statementBelow(at: number, blocks: readonly Block[], labels: readonly (LabelView | undefined)[]): number | undefined {
  let below = at + 1;
  while (blocks[below]?.role === 'furniture') below++;
  const block = blocks[below];
  return block?.type === 'paragraph' && !labels[below] && !isTitle(block) && block.text.split(/\s+/).length >= LEAST_WORDS ? below : undefined;
}

/** "action" of "Action 14". */
export function wordOf({ printed, number }: Pick<LabelView, 'printed' | 'number'> = { printed: '', number: '' }): string {
  return printed
    .toLowerCase()
    .replace(number.toLowerCase(), '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/**
 * Numbered items whose numbers go on from one list to the next ("Agencies shall: 1. … 10. …", "Agencies shall: 11. … 26. …"):
 * one series of the document, whatever sentence stands above each part of it.
 */
export function runningOn(views: readonly View[]): ReadonlySet<number> {
  const runs = countingOn(views, (view) => rangeOf([numberOf(view)])).filter((run) => numberOf(run[0]) === 1);
  return new Set(runs.flatMap((run) => (new Set(run.map(({ parent }) => parent)).size > 1 ? run.map(({ at }) => at) : [])));
}

/** The bare number of an item. */
function numberOf(view: View | undefined): number | undefined {
  const { label, block } = view ?? {};
  if (label?.kind !== 'bare' || block?.role === 'furniture' || block?.type === 'footnote' || !/^\d{1,3}$/.test(label.number)) return undefined;
  return Number(label.number);
}

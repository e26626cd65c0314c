import { sentences, words } from '../text/index.js';
import { datesOf } from '../text/values/index.js';
import type { Block } from '../types.js';
import { isPositive, type Judged } from './judged.js';
import type { Facts, LabelView, Scope, Sign, View } from './model.js';
import { PRESCRIPTIVE, total } from './weights.js';

/** What a block says by itself, as far as its place asks. */
export interface Own {
  /** rules that saw its first sentence */
  readonly first: readonly Sign[];
  /** it instructs or lays a duty on somebody */
  readonly asks: boolean;
  /** its number goes on over several lists */
  readonly runs: boolean;
}

/** What the place of a block says: its label, the section it stands in, the sentence above it. */
export function placeSigns(view: View, above: readonly Judged[], { first, asks, runs }: Own, facts: Facts): Sign[] {
  const signs = [
    contents(view),
    quotation(view),
    scopeSign(view),
    labelSign(view),
    listSign(view, above, { first, asks, runs }, facts),
    belowLabel(view, above),
    headingSign(view),
    seriesSign(view),
    ...marks(view),
    source(view, facts),
    restatedLead(view, above, facts),
    rowHead(view, above, facts),
  ];
  return signs.flatMap((sign) => sign ?? []);
}

/** Whether a title speaks for the blocks below: not through headings that say nothing, where levels do not tell. */
export function isHome(scope: Scope): boolean {
  return (scope.state === 'open' || scope.listing === true) && !scope.faded;
}

function contents({ block }: View): Sign | undefined {
  return /\.{6,}|(?:\. ){5,}|…{3,}/.test(block.text) ? { rule: 'contents', text: '......' } : undefined;
}

function quotation({ quoted, block }: View): Sign | undefined {
  return quoted ? { rule: 'quotation', text: block.text.slice(0, 40) } : undefined;
}

function scopeSign({ scope, block, label }: View): Sign | undefined {
  if (scope.state === 'reply') return { rule: 'scope.reply', text: scope.title };
  // notes stand where the page ends, whatever section that is
  if (block.type === 'footnote' && label?.kind !== 'formal') return { rule: 'note', text: block.label ?? '' };
  if (scope.state === 'none' || scope.faded || block.type === 'heading') return undefined;
  if (scope.state === 'open') return { rule: scope.mixed ? 'scope.mixed' : 'scope.open', text: scope.title };
  return { rule: `scope.${scope.state}`, text: scope.title };
}

function labelSign({ label }: View): Sign | undefined {
  if (label?.kind === 'formal') return { rule: 'label.formal', text: label.printed };
  return label?.kind === 'series' ? { rule: 'label.series', text: label.printed } : undefined;
}

/** What stands above a block makes it an item; else its own number or bullet in a section of recommendations does. */
function listSign(view: View, above: readonly Judged[], { first, asks, runs }: Own, facts: Facts): Sign | undefined {
  const { block, label, scope } = view;
  const parent = view.parent === undefined ? undefined : above[view.parent];
  const text = parent?.view.block.text.slice(-60) ?? '';
  if (parent?.lead === 'announces') return { rule: 'item.announced', text };
  if (parent && isPositive(parent) && !(asks && runs) && completes(parent, view, asks)) return { rule: 'item.completes', text };
  // the number of a footnote is the mark that calls it
  if (label?.kind === 'formal' || block.type === 'heading' || block.type === 'footnote' || !facts.lexicon) return undefined;
  if (!parent && isHome(scope) && !scope.mixed && label?.kind === 'bare' && isListNumber(label)) return { rule: 'label.open', text: label.printed };
  if (!parent && block.type === 'listItem' && !label && instructs(above))
    return { rule: 'item.completes', text: above[lastIndex(above, ({ view: { title } }) => title)]?.view.block.text.slice(0, 60) ?? '' };
  if (!parent && isHome(scope) && !scope.mixed && block.type === 'listItem' && !label) return { rule: 'list.open', text: scope.title };
  return followsOn(view, above, first, facts) ? { rule: 'follow-on', text: block.text.slice(0, 40) } : undefined;
}

/** "12", "b", "iv"; not the paragraph number "6.206". */
function isListNumber(label: LabelView): boolean {
  return !/\d\.\d/.test(label.number);
}

/** Whether an item completes the sentence above: that one is left open, or the item is a bullet under it without a number of its own. A numbered item under a finished sentence that asks for something asks for it by itself. */
function completes(parent: Judged, { block, label }: View, asks: boolean): boolean {
  const text = parent.view.block.text;
  if (/[:,;–—-]\s*$/.test(text) || !/[.!?]["”’)\]]*\s*$/.test(text)) return true;
  return block.type === 'listItem' && !(label && (label.kind === 'series' || (asks && isTopLevel(label))));
}

/** "12", "12."; not "a)", "(ii)" or "1.2", which part what stands above. */
function isTopLevel({ number }: LabelView): boolean {
  return /^\d+$/.test(number);
}

/** What a label that stands alone labels: the text right below, or the title. */
function belowLabel(view: View, above: readonly Judged[]): Sign | undefined {
  const last = above[lastIndex(above, ({ view: { block } }) => block.role !== 'furniture' && block.type !== 'footnote')];
  const label = last?.view.label;
  if (!last || !label?.alone || !isPositive(last) || (view.label && view.label.kind !== 'bare') || !isBelow(view, last.view)) return undefined;
  return { rule: 'label.below', text: label.printed };
}

/** Whether a block stands under another one: a heading of its level, or a title that names a section, begins something else. */
function isBelow({ block, title, scope }: View, above: View): boolean {
  if (!title) return true;
  if (scope.title === block.text && scope.state !== 'none') return false;
  return block.type !== 'heading' || (above.block.type === 'heading' && (block.level ?? 9) > (above.block.level ?? 9));
}

/** What a title that is a recommendation takes from below: of a label or principle the first paragraph and all that proposes; below an instruction only its reasons stand. */
export function bodySign(view: View, above: readonly Judged[], own: number): Sign | undefined {
  if (view.title || view.label?.kind === 'formal') return undefined;
  const at = lastIndex(above, ({ view: { title, label } }) => title || label?.kind === 'formal');
  const title = above[at];
  if (!title?.view.title || !isPositive(title)) return undefined;
  const text = title.view.block.text.slice(0, 60);
  if (title.signs.some(({ rule }) => rule === 'heading.open' || rule === 'heading.series'))
    return own > 0 && own < STRONG ? { rule: 'title.reason', text } : undefined;
  return at === above.length - 1 || own > 0 ? { rule: 'title.body', text } : undefined;
}

/** Below a title that instructs, a duty weaker than this (log-odds) explains it. */
export const STRONG = 2.4;

/** "This should be in place within a year": right after a formal recommendation or its items, speaking of it and asking for something more. */
function followsOn(view: View, above: readonly Judged[], first: readonly Sign[], facts: Facts): boolean {
  if (view.label || view.title || view.block.type === 'tableRow' || !isPositive(above.at(-1))) return false;
  const main = above[lastIndex(above, ({ role }) => role === 'recommendation')];
  const { followOns = [], terms = [] } = facts.lexicon ?? {};
  if (main?.view.label?.kind !== 'formal' || !opensWith(view.block.text, [...followOns, ...terms])) return false;
  return total(first.filter(({ rule }) => PRESCRIPTIVE.has(rule))) > 0 || (opensWith(view.block.text, terms) && isDeadline(view.block.text, facts));
}

/** Words that may stand beside the date of a deadline: "Target implementation date:", "for all piers". */
const BESIDE = 4;

/** Whether the first sentence of a text is nothing but the date by which something is due: "Within 12 months.", not "Within a week it was sold". */
function isDeadline(text: string, { language }: Facts): boolean {
  const first = sentences(text)[0]?.text ?? text;
  const dates = datesOf(first, language).filter(({ due, kind }) => due && kind !== 'vague');
  const beside = words(first).filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end));
  return dates.length > 0 && beside.length <= BESIDE;
}

/** Whether the title above is itself a recommendation that says what to do: bullets below spell it out. */
function instructs(above: readonly Judged[]): boolean {
  const title = above[lastIndex(above, ({ view }) => view.title)];
  return isPositive(title) && Boolean(title?.signs.some((sign) => sign.rule === 'heading.open'));
}

/** Blocks looked back at most: what stands farther up no longer speaks for a block. */
const REACH = 60;
/** Rows of a table. */
const ROWS = 400;

/** Index of the last block above that fits, not farther up than `reach`; -1 where there is none. */
function lastIndex(above: readonly Judged[], fits: (judged: Judged) => boolean, reach = REACH): number {
  for (let at = above.length - 1; at >= Math.max(0, above.length - reach); at--) {
    const judged = above[at];
    if (judged && fits(judged)) return at;
  }
  return -1;
}

function opensWith(text: string, phrases: readonly string[]): boolean {
  const head = ` ${words(text.slice(0, 60))
    .map((word) => word.norm)
    .join(' ')} `;
  return phrases.some((phrase) => head.startsWith(` ${phrase} `));
}

function headingSign({ block, scope, title, topic }: View): Sign | undefined {
  if (!title) return undefined;
  const text = block.text.slice(0, 60);
  const home = isHome(scope) && !scope.mixed && scope.title !== block.text;
  if (home && scope.series && !topic) return { rule: 'heading.principle', text };
  if (block.type !== 'heading') return undefined;
  return { rule: home && !topic ? 'heading.open' : 'heading', text };
}

function seriesSign({ bids, topic, label }: View): Sign | undefined {
  return bids && !topic && label ? { rule: 'heading.series', text: label.printed } : undefined;
}

function marks({ block, scope }: View): Sign[] {
  const end = /\(\d{3}\/\d{2}\)\s*$/.exec(block.text)?.[0];
  const signs: Sign[] = end ? [{ rule: 'register.end', text: end }] : [];
  if (block.emphasis) signs.push({ rule: 'boxed', text: block.emphasis });
  if (block.type === 'tableRow' && isHome(scope)) signs.push({ rule: 'row.open', text: scope.title });
  return signs;
}

/** "(Paragraph 46)" at the end: the conclusion repeats what stands there. */
function source({ block }: View, facts: Facts): Sign | undefined {
  const found = /\(\s*(?:\p{L}{2,12}\s+)?(\p{L}{1,14})\.?\s*\d[\d.,\s–-]*(?:(?:and|to|et|und|y|e|en)\s+[\d.]+)?\)\.?\s*$/u.exec(block.text.slice(-60));
  return found && facts.lexicon?.sources.includes(found[1]?.toLowerCase() ?? '') ? { rule: 'restated.source', text: found[0].trim() } : undefined;
}

/** "The report recommends, in summary, the following:" */
function restatedLead({ parent }: View, above: readonly Judged[], facts: Facts): Sign | undefined {
  const lead = parent === undefined ? undefined : above[parent];
  if (!lead || isPositive(lead)) return lead?.signs.find((sign) => sign.rule === 'restated.lead');
  const text = ` ${
    lead.sentences
      .at(-1)
      ?.words.map((word) => word.norm)
      .join(' ') ?? ''
  } `;
  const found = facts.lexicon?.sections.restate.find((phrase) => text.includes(` ${phrase} `));
  return found ? { rule: 'restated.lead', text: found } : undefined;
}

/** A row below a head row that names a column of recommendations. */
function rowHead({ block, at }: View, above: readonly Judged[], facts: Facts): Sign | undefined {
  if (block.type !== 'tableRow' || above.at(-1)?.view.block.type !== 'tableRow') return undefined;
  const outside = lastIndex(above, (judged) => judged.view.block.type !== 'tableRow', ROWS);
  const head = above[outside + 1]?.view;
  if (!head || head.at === at) return undefined;
  const cell = headCell(head.block, facts);
  return cell ? { rule: 'row.head', text: cell } : undefined;
}

/** Parts of a table that state nothing: its heads, titles of groups of rows, and rows whose cell in the column of recommendations is empty. */
export function isFrame({ type, cells, heads }: Block, facts: Facts): boolean {
  if (type === 'heading') return cells !== undefined;
  if (!cells || !heads) return false;
  const column = heads.findIndex((head) => facts.lexicon?.labels.formal.includes(head.trim().toLowerCase()));
  return cells.every((cell, at) => cell === heads[at]) || (column >= 0 && !/[\p{L}\p{N}]/u.test(cells[column] ?? ''));
}

/** The cell of a head row that names a column of recommendations. */
export function headCell({ cells }: Block, facts: Facts): string | undefined {
  return cells?.find((one) => facts.lexicon?.labels.formal.includes(one.trim().toLowerCase()));
}

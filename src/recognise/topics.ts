import { isInstruction, laysDuty, leaning } from './asking.js';
import type { Judged } from './judged.js';
import type { Model, Reading, View } from './model.js';
import { STRONG } from './place.js';
import { leadIn } from './rules/lead-in.js';
import { has, only, total } from './weights.js';

/** Right below a title whose first word may as well be a noun, so many items are what it names: "Support for boats". */
const ITEMS = 1;

/** The views with the titles that only name the list below them as its topic, and with what hangs on a sentence above such titles. */
export function withTopics(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  const leads = leadsOver(views, readings);
  return views.map((view, at) => {
    const lead = leads.get(at);
    if (lead !== undefined) return view.title ? asTopic(view) : { ...view, parent: lead };
    return namesList(view, readings[at], views) ? { ...view, topic: true } : view;
  });
}

/** A title that hangs on nothing and is no item. */
function asTopic({ parent: _, list: __, ...view }: View): View {
  return { ...view, topic: true };
}

/**
 * For titles and the items below them the sentence that leads in to these over the titles: "I recommend:", "2. A place to remember", "(a) A stone be set up."
 * Titles follow on each other as long as items and nothing else stand below each.
 */
function leadsOver(views: readonly View[], readings: readonly (Reading | undefined)[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const content = views.filter(({ block }) => block.role !== 'furniture' && block.type !== 'footnote');
  for (const [n, { at, title }] of content.entries()) {
    if (title || !isLead(readings[at])) continue;
    let next = n + 1;
    while (isTopicOf(content[next], readings) && isItem(content[next + 1])) {
      const topic = content[next] as View;
      found.set(topic.at, at);
      for (next++; isItem(content[next]); next++) {
        const item = content[next] as View;
        if (hangsOn(item, topic) && !standsAlone(readings[item.at], readings[at])) found.set(item.at, at);
      }
    }
  }
  return found;
}

/** Left open after an act of proposing or a duty. */
function isLead(reading: Reading | undefined): boolean {
  const cues = reading?.per.at(-1) ?? [];
  return /:\s*$/.test(reading?.sentences.at(-1)?.text ?? '') && (has(cues, 'prescriptive') || has(cues, 'act') || cues.some(({ rule }) => rule === leadIn));
}

/** An item that asks by itself completes no duty above a title: "Users should take the following steps:", "Passwords", "- Use no password twice." */
function standsAlone(item: Reading | undefined, lead: Reading | undefined): boolean {
  return item !== undefined && has(lead?.per.at(-1) ?? [], 'duty') && (laysDuty(item) || leaning(item.shape) === 1);
}

/** A heading that neither instructs, nor has a label of its own, nor says of its section what it is. */
function isTopicOf(view: View | undefined, readings: readonly (Reading | undefined)[]): boolean {
  if (view?.block.type !== 'heading' || (view.label && view.label.kind !== 'bare')) return false;
  if (view.scope.state !== 'none' && view.scope.title === view.block.text) return false;
  const reading = readings[view.at];
  return reading !== undefined && !laysDuty(reading) && !isInstruction(reading.shape);
}

const isItem = (view: View | undefined): boolean => view !== undefined && !view.title && (view.block.type === 'listItem' || view.label?.kind === 'bare');

const hangsOn = ({ parent }: View, topic: View): boolean => parent === undefined || parent === topic.at;

function namesList({ block, at, label }: View, reading: Reading | undefined, views: readonly View[]): boolean {
  if (block.type !== 'heading' || label || !reading || laysDuty(reading) || leaning(reading.shape) === 1) return false;
  const below = views.slice(at + 1, at + 1 + ITEMS);
  return below.length === ITEMS && below.every((view) => view.block.type === 'listItem');
}

/** A heading that would instruct, with statements of their own below it, is their topic, unless one is its own or it lays a duty as its series does; one that is only a label is theirs. */
export function isTopic(at: number, judged: readonly Judged[], model: Model): boolean {
  const one = judged[at];
  if (one?.role !== 'recommendation' || one.view.label?.alone || !has(one.cues, 'topic') || (one.view.directive && has(one.cues, 'duty'))) return false;
  for (let below = at + 1; below < judged.length && !judged[below]?.view.title; below++) {
    const other = judged[below];
    if (other?.view.stated) return false;
    if (other?.role === 'recommendation' && total(only(other.cues, 'prescriptive'), model) >= STRONG) return true;
  }
  return false;
}

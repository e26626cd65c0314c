import { laysDuty, leaning } from './asking.js';
import type { Judged } from './judged.js';
import type { Model, Reading, View } from './model.js';
import { STRONG } from './place.js';
import { has, only, total } from './weights.js';

/** Right below a title whose first word may as well be a noun, so many items are what it names: "Support for boats". */
const ITEMS = 1;

/** The views with the titles that only name the list below them as its topic. */
export function withTopics(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  return views.map((view, at) => (namesList(view, readings[at], views) ? { ...view, topic: true } : view));
}

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

import { words } from '../text/index.js';
import type { Block } from '../types.js';
import { namesRecommendations } from './headings.js';
import type { Facts, Reading, View } from './model.js';
import { PRESCRIPTIVE } from './weights.js';

/** A sub-heading or run-in label repeated in so many records is a field of them: "Why", "Rationale:", "How to test". */
const REPEATED = 3;
/** Words of a field's name at most. */
const LONGEST = 5;
/** Share of the statements, or of a field's texts, that ask for something where all are believed to. */
const MOST = 0.5;

/** One field of one record: what names it, and the blocks it holds. */
interface Slot {
  readonly name: string;
  /** index of the block that names it */
  readonly at: number;
  readonly end: number;
  /** index of the block that the record states, or is titled with */
  readonly record: number;
}

/**
 * For every block whether it stands in a field of a record that is not the one that recommends ("Rationale", "Last modified").
 * Where the records themselves ask for something, or one field is named for recommendations, the other fields explain; else the fields that mostly ask recommend.
 */
export function fieldsOf(views: readonly View[], readings: readonly (Reading | undefined)[], facts: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  for (const slots of [headed(views), runIn(views)]) {
    const names = repeated(slots);
    if (!names.size) continue;
    const told = [...names.values()].flat();
    const named = [...names.keys()].filter((name) => proposes(name, facts));
    const stated = share(distinct(told.map(({ record }) => record)), readings) >= MOST;
    for (const [name, list] of names) {
      const recommends = named.length
        ? named.includes(name)
        : !stated &&
          share(
            list.flatMap(({ at, end }) => range(at, end)),
            readings,
          ) >=
            MOST / 2;
      if (!recommends) for (const { at, end } of list) for (const block of range(at, end)) if (!isFormal(views[block], readings[block])) found.add(block);
    }
  }
  return found;
}

/** Sub-headings with what stands below each, up to the next heading of their level. */
function headed(views: readonly View[]): Slot[] {
  return views.flatMap(({ block, at }) => {
    if (block.type !== 'heading' || block.role === 'furniture' || block.label) return [];
    const name = nameOf(block.text);
    if (!name) return [];
    let end = at + 1;
    while (end < views.length && !(views[end]?.block.type === 'heading' && (views[end]?.block.level ?? 9) <= (block.level ?? 9))) end++;
    const record = above(views, at, ({ type, level }) => type === 'heading' && (level ?? 9) < (block.level ?? 9));
    return record < 0 ? [] : [{ name, at, end, record }];
  });
}

/** "Rationale: …" at the start of an item or paragraph, with its own items. */
function runIn(views: readonly View[]): Slot[] {
  const opens = views.map(({ block, label }) =>
    (block.type === 'listItem' || block.type === 'paragraph') && !label && block.role !== 'furniture'
      ? nameOf(/^([^:.]{2,40}):\s/u.exec(block.text)?.[1] ?? '')
      : '',
  );
  return views.flatMap(({ at }) => {
    const name = opens[at];
    if (!name) return [];
    let end = at + 1;
    while (views[end]?.parent === at) end++;
    let record = at - 1;
    while (record >= 0 && (opens[record] || views[record]?.block.role === 'furniture')) record--;
    return record < 0 ? [] : [{ name, at, end, record }];
  });
}

/** The name of a field as compared, or nothing where a line is too long to be one. */
function nameOf(text: string): string {
  const list = words(text).map(({ norm }) => norm);
  return list.length > 0 && list.length <= LONGEST && /^\p{Lu}/u.test(text) ? list.join(' ') : '';
}

/** Names that stand in so many different records, never twice in one. */
function repeated(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const names = new Map<string, Slot[]>();
  for (const slot of slots) names.set(slot.name, [...(names.get(slot.name) ?? []), slot]);
  return new Map([...names].filter(([, list]) => list.length >= REPEATED && distinct(list.map(({ record }) => record)).length === list.length));
}

function above(views: readonly View[], at: number, fits: (block: Block) => boolean): number {
  for (let other = at - 1; other >= 0; other--) if (views[other] && fits((views[other] as View).block)) return other;
  return -1;
}

function proposes(name: string, { lexicon }: Facts): boolean {
  return Boolean(lexicon && (namesRecommendations(name, lexicon) || lexicon.labels.formal.includes(name)));
}

/** A printed "Recommendation 3" and "we recommend" are never a mere field. */
function isFormal(view: View | undefined, reading: Reading | undefined): boolean {
  return view?.label?.kind === 'formal' || Boolean(reading?.per.some((signs) => signs.some(({ rule }) => rule === 'performative')));
}

function share(blocks: readonly number[], readings: readonly (Reading | undefined)[]): number {
  const asking = blocks.filter(
    (at) =>
      readings[at]?.shape.some(({ rule }) => rule === 'imperative' || rule === 'infinitive') ||
      readings[at]?.per.some((signs) => signs.some(({ rule }) => PRESCRIPTIVE.has(rule))),
  );
  return blocks.length ? asking.length / blocks.length : 0;
}

const distinct = (list: readonly number[]): number[] => [...new Set(list)];
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

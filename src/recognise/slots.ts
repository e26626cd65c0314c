import { addTo } from '../text/index.js';
import { asks, laysDuty } from './asking.js';
import { nameOf, REPEATED } from './captions.js';
import { namesRecommendations } from './headings.js';
import type { Facts, Reading, View } from './model.js';
import { isHome } from './place.js';
import { performative } from './rules/performative.js';

/** Words of a field's name at most: alone on its line, and before a colon. */
const LONGEST = 5;
const LONGEST_RUN_IN = 12;
/** What stands before a colon, unless a sentence ends in it: "ISO 27001 Ed. 2 mapping: …". */
const RUN_IN = /^((?:(?![.!?]\s+\p{Lu})[^:\n]){2,60}):(?:\s|$)/u;
/** Share of a field's blocks that ask for something from which on it is believed to recommend. */
const MOST = 0.3;
/** Share of the records that ask by themselves from which on they state what is recommended. */
const STATED = 0.6;

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
 * Blocks that stand in a field of a record that is not the one that recommends ("Rationale", "Last modified").
 * A field named for recommendations recommends; else what the records state themselves; else the first field that mostly asks for something.
 * Behind these only fields full of duties recommend, too: "How to test: Check that …" instructs the reader of a statement already made.
 */
export function fieldsOf(views: readonly View[], readings: readonly (Reading | undefined)[], facts: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  for (const slots of [runIn(views, facts), headed(views)]) {
    const names = repeated(slots);
    const texts = readings.map((reading, at) => (found.has(at) || views[at]?.title ? undefined : reading));
    const stated = haveStatements(names, views);
    const stating = statingOf(names, { texts, readings, stated }, facts);
    const named = stated || [...stating].some((name) => proposes(name, facts));
    for (const [name, list] of names) {
      if (stating.has(name)) continue;
      for (const at of list.flatMap(blocksOf)) if (!isKept(views[at], readings[at], { named, facts })) found.add(at);
    }
  }
  return found;
}

/** Whether most records state themselves what their printed title names, below that: then no field of theirs recommends but one that says so. */
function haveStatements(names: ReadonlyMap<string, readonly Slot[]>, views: readonly View[]): boolean {
  const records = distinct([...names.values()].flat().map(({ record }) => record));
  return records.length > 0 && records.filter((record) => views[record + 1]?.stated).length >= STATED * records.length;
}

interface Texts {
  /** the records state what they recommend */
  readonly stated: boolean;
  /** all but titles and what is a field already */
  readonly texts: readonly (Reading | undefined)[];
  readonly readings: readonly (Reading | undefined)[];
}

/** The names of fields that recommend. */
function statingOf(names: ReadonlyMap<string, readonly Slot[]>, { texts, readings, stated }: Texts, facts: Facts): ReadonlySet<string> {
  const asking = (reading: Reading) => asks(reading, facts);
  const named = [...names.keys()].filter((name) => proposes(name, facts));
  if (named.length || stated) return new Set(named);
  const shares = [...names].map(([name, list]) => ({
    name,
    asks: share(list.flatMap(blocksOf), texts, asking),
    duties: share(list.flatMap(blocksOf), texts, laysDuty),
  }));
  const records = distinct([...names.values()].flat().map(({ record }) => record));
  const first = share(records, readings, asking) >= STATED ? undefined : shares.find((one) => one.asks >= MOST);
  return new Set(shares.flatMap(({ name, duties }) => (name === first?.name || duties >= MOST ? [name] : [])));
}

const blocksOf = ({ at, end }: Slot): number[] => Array.from({ length: end - at }, (_, n) => at + n);

/** Sub-headings, numbered or not, with what stands below each, up to the next heading of their level. */
function headed(views: readonly View[]): Slot[] {
  return views.flatMap(({ block, at }) => {
    if (block.type !== 'heading' || block.role === 'furniture' || /\p{L}{2}/u.test(block.label ?? '')) return [];
    const name = fieldName(block.text);
    if (!name) return [];
    let end = at + 1;
    while (end < views.length && !isOpening(views[end]) && !(views[end]?.block.type === 'heading' && (views[end]?.block.level ?? 9) <= (block.level ?? 9)))
      end++;
    const record = above(views, at, (view) => isOpening(view) || (view.block.type === 'heading' && (view.block.level ?? 9) < (block.level ?? 9)));
    return record < 0 ? [] : [{ name, at, end, record }];
  });
}

/** "Rationale: …" at the start of an item or paragraph, with its own items. */
function runIn(views: readonly View[], { lexicon }: Facts): Slot[] {
  const opens = views.map(({ block, label }) => {
    if ((block.type !== 'listItem' && block.type !== 'paragraph') || label || block.role === 'furniture') return '';
    const name = fieldName(RUN_IN.exec(block.text)?.[1] ?? '', LONGEST_RUN_IN) || fieldName(/[.!?;,:]$/.test(block.text) ? '' : block.text);
    return name.split(' ').some((word) => lexicon?.finite.includes(word)) ? '' : name;
  });
  const stated = sheetsOf(views);
  return views.flatMap(({ at }) => {
    const name = opens[at];
    if (!name) return [];
    let end = at + 1;
    while (views[end]?.parent === at) end++;
    let record = at - 1;
    while (record >= 0 && (opens[record] || views[record]?.block.role === 'furniture')) record--;
    const sheet = stated[at];
    if (sheet === undefined) return record < 0 ? [] : [{ name, at, end, record }];
    // what a caption stands over goes on to the next one
    if (isCaption(views[at])) while (views[end] && stated[end] === sheet && !opens[end] && views[end]?.block.type !== 'heading') end++;
    return [{ name, at, end, record: sheet }];
  });
}

/** The name of a field, which begins with a capital: "Why", "Rationale:", "How to test". */
const fieldName = (text: string, longest = LONGEST): string => (/^\p{Lu}/u.test(text) ? nameOf(text, longest) : '');

/** Names that stand in so many different records, never twice in one. */
function repeated(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const names = new Map<string, Slot[]>();
  for (const slot of slots) addTo(names, slot.name, slot);
  return new Map([...names].filter(([, list]) => list.length >= REPEATED && distinct(list.map(({ record }) => record)).length === list.length));
}

/** For each block the record it stands in, where that one's printed title has its statement below: a sheet, whose fields may be set as text. */
function sheetsOf(views: readonly View[]): readonly (number | undefined)[] {
  let current: number | undefined;
  return views.map((view) => {
    if (isOpening(view)) current = views[view.at + 1]?.stated ? view.at : undefined;
    return view.stated || current === view.at ? undefined : current;
  });
}

/** A line of its own, with nothing behind the name of the field. */
const isCaption = (view: View | undefined): boolean => view?.block.type === 'paragraph' && fieldName(view.block.text) !== '';

/** A printed title of a series begins a record, whatever it is set as: "Practice 4: Provide the licence". */
const isOpening = (view: View | undefined): boolean =>
  view !== undefined && (view.label?.kind === 'formal' || view.label?.kind === 'series') && (view.block.type === 'paragraph' || view.block.type === 'heading');

function above(views: readonly View[], at: number, fits: (view: View) => boolean): number {
  for (let other = at - 1; other >= 0; other--) if (views[other] && fits(views[other] as View)) return other;
  return -1;
}

function proposes(name: string, { lexicon }: Facts): boolean {
  return Boolean(lexicon && (namesRecommendations(name, lexicon) || lexicon.labels.formal.includes(name)));
}

/** A printed "Recommendation 3" and "we recommend" are never a mere field; nor is what asks for something in a section of recommendations, unless another field is named for them. */
function isKept(view: View | undefined, reading: Reading | undefined, { named, facts }: { readonly named: boolean; readonly facts: Facts }): boolean {
  if (!view || !reading) return false;
  return (
    view.label?.kind === 'formal' ||
    reading.per.some((cues) => cues.some(({ rule }) => rule === performative)) ||
    (!named && isHome(view.scope) && asks(reading, facts))
  );
}

/** Share of some blocks, of those that say anything, that ask in some way. */
function share(blocks: readonly number[], readings: readonly (Reading | undefined)[], how: (reading: Reading) => boolean): number {
  const read = blocks.flatMap((at) => readings[at] ?? []);
  return read.length ? read.filter(how).length / read.length : 0;
}

const distinct = (list: readonly number[]): number[] => [...new Set(list)];

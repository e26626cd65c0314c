import type { Sentence } from '../language/directive/index.js';
import { laysDuty, leaning } from './asking.js';
import { type Caption, runInCaptions } from './captions.js';
import type { Facts, Reading, View, Vote } from './model.js';
import { leadIn } from './rules/lead-in.js';
import { question } from './rules/question.js';
import { WISHES } from './rules/subjunctive.js';
import { wordOf } from './series.js';
import { isTitle } from './titles.js';
import { has } from './weights.js';

/** What the wider set weighs against the narrower, in members: few members say little by themselves. */
const PRIOR_MEMBERS = 2;
/** The same for the document against nothing known: one member in four asks. */
const SMOOTH = { asking: 1, members: 4 };
/** A list of no more members is no evidence by itself that most of it asks. */
const FEW = 3;

/** What is known of each block. */
interface Known {
  readonly readings: readonly (Reading | undefined)[];
  /** the caption it stands under, where that one recurs */
  readonly captions: readonly (Caption | undefined)[];
}

/** How many of a set ask. */
interface Tally {
  readonly size: number;
  readonly asking: number;
}

/**
 * For every list item and row what its set says: the items of one level, or the rows, that stand in one list, or the paragraphs with labels of one word, drawn towards those
 * under captions of the same words, or else of the chain of numbers or the section, and these towards the document. An item alone is a verb first or a noun; its neighbours tell which. As in hierarchical Bayes.
 */
export function votesOf(views: readonly View[], { readings, captions }: Known, facts: Facts): readonly (Vote | undefined)[] {
  const clauses = clausesOf(views, readings, facts);
  const captioned = runInCaptions(views);
  const members = views
    .filter((view) => readings[view.at] && view.block.role !== 'furniture' && (isMember(view, clauses) || captioned.has(view.at)))
    .map(({ at }) => at);
  const asking = new Map(members.map((at) => [at, asks({ views, readings, facts, clauses }, at)] as const));
  const tally = (set: readonly number[]): Tally => ({ size: set.length, asking: set.reduce((total, at) => total + (asking.get(at) ?? 0), 0) });
  const all = tally(members);
  const everywhere = (all.asking + SMOOTH.asking) / (all.size + SMOOTH.members);
  const sections = tallies(
    setsBy(members, (at) => sectionKey(views[at])),
    tally,
  );
  const fields = tallies(
    setsBy(
      members.filter((at) => captions[at]),
      (at) => captions[at]?.name ?? '',
    ),
    tally,
  );
  const lists = tallies(listsOf(views, new Set(members)), tally);
  const chains = tallies(
    setsBy(
      members.filter((at) => views[at]?.chain !== undefined),
      (at) => String(views[at]?.chain),
    ),
    tally,
  );
  const named = tallies(
    setsBy(
      members.filter((at) => isNamed(views[at]) || captioned.has(at)),
      (at) => captioned.get(at) ?? wordOf(views[at]?.label),
    ),
    tally,
  );
  const votes: (Vote | undefined)[] = views.map(() => undefined);
  for (const at of members) {
    const own = asking.get(at) ?? 0;
    const alone = { size: 1, asking: own };
    const [list, section] = [named.get(at) ?? lists.get(at) ?? alone, named.get(at) ?? chains.get(at) ?? sections.get(at) ?? alone];
    const set = list.size > FEW ? list : section;
    votes[at] = {
      others: set.asking - own,
      share: shareOf(list, own, shareOf(fields.get(at) ?? section, own, everywhere)),
      size: set.size,
      asks: own > 0,
      tells: tells(readings[at]),
    };
  }
  return votes;
}

/** Share of the others of a set that ask, drawn towards that of what holds it. */
function shareOf({ size, asking }: Tally, own: number, wider: number): number {
  return (asking - own + PRIOR_MEMBERS * wider) / (size - 1 + PRIOR_MEMBERS);
}

function tallies(sets: Iterable<readonly number[]>, tally: (set: readonly number[]) => Tally): ReadonlyMap<number, Tally> {
  const counted = new Map<number, Tally>();
  for (const set of sets) {
    const all = tally(set);
    for (const at of set) counted.set(at, all);
  }
  return counted;
}

const sectionKey = (view: View | undefined): string => JSON.stringify([view?.block.type, view?.block.level ?? 0, view?.block.section]);

function setsBy(members: readonly number[], keyOf: (at: number) => string): Iterable<readonly number[]> {
  const sets = new Map<string, number[]>();
  for (const at of members) {
    const key = keyOf(at);
    const set = sets.get(key);
    if (set) set.push(at);
    else sets.set(key, [at]);
  }
  return sets.values();
}

/** Members that follow on each other at one level, with nothing but deeper ones between: a list as a reader sees it. */
function listsOf(views: readonly View[], members: ReadonlySet<number>): readonly (readonly number[])[] {
  const found: number[][] = [];
  let open: { readonly type: string; readonly level: number; readonly list: number[] }[] = [];
  for (const { block, at } of views) {
    if (block.role === 'furniture') continue;
    if (!members.has(at)) {
      open = [];
      continue;
    }
    const level = block.level ?? 0;
    open = open.filter((one) => one.type === block.type && one.level <= level);
    const same = open.find((one) => one.level === level);
    if (same) same.list.push(at);
    else {
      const list = [at];
      found.push(list);
      open.push({ type: block.type, level, list });
    }
  }
  return found;
}

/** Items, rows, headings with a number, and paragraphs with the label of a series or a chain: what many documents set as one. */
function isMember(view: View, clauses: ReadonlySet<View>): boolean {
  const { type, label } = view.block;
  return type === 'listItem' || type === 'tableRow' || (type === 'heading' && /^\W*\d+\W*$/.test(label ?? '')) || isNamed(view) || clauses.has(view);
}

/** So many numbered paragraphs of a report, and this share of them, ask: fewer, and it numbers whatever it says. */
const NORMS = { count: 6, share: 0.75 };

/** "3.1.2 The gate is to be closed.": the numbered paragraphs of a document whose clauses ask, each by how it begins. */
function clausesOf(views: readonly View[], readings: Known['readings'], { kind }: Facts): ReadonlySet<View> {
  const chained = views.filter(({ block, chain, label }) => block.type === 'paragraph' && chain !== undefined && label !== undefined && !label.alone);
  const asking = chained.filter(({ at }) => opensAsking(readings[at]));
  const norms = asking.length >= NORMS.count && asking.length >= NORMS.share * chained.length;
  return new Set(kind !== 'report' || norms ? chained : []);
}

const opensAsking = (reading: Reading | undefined): boolean => has(reading?.per[0] ?? [], 'asks');

/** "Action 3: Appoint a warden": one of a series by its label, whatever stands between its members. */
const isNamed = (view: View | undefined): boolean =>
  view?.block.type === 'paragraph' && view.label?.kind === 'series' && !view.label.alone && !isTitle(view.block);

interface Document {
  readonly views: readonly View[];
  readonly readings: readonly (Reading | undefined)[];
  readonly facts: Facts;
  readonly clauses: ReadonlySet<View>;
}

/** How far a member asks for something by itself (0–1): with a duty, or by its mood where no lead-in governs that; half where the form is a weak cue. */
function asks({ views, readings, facts, clauses }: Document, at: number): number {
  const [view, reading] = [views[at], readings[at]];
  if (!view || !reading || reading.per.some((cues) => cues.some(({ rule }) => rule === question))) return 0;
  // numbered paragraphs argue, too: a clause begins with what it asks
  if (clauses.has(view) ? opensAsking(reading) : laysDuty(reading)) return 1;
  const mood = leaning(reading.shape);
  const lead = view.parent === undefined ? undefined : readings[view.parent];
  return mood && !isGoverned({ view, reading }, lead, facts) ? mood : 0;
}

function tells(reading: Reading | undefined): boolean {
  return Boolean(reading?.per.some((cues) => has(cues, 'told')));
}

/** Left open before a verb: "to:", "by:", "de :". */
function isOpen({ words, text, start }: Sentence, { lexicon }: Facts): boolean {
  const last = words.at(-1);
  return last !== undefined && Boolean(lexicon?.openers.includes(last.norm)) && /^['’]?\s*:?\s*$/.test(text.slice(last.end - start));
}

/** "Note": a word or two that are left open by nothing stand for a title, and govern no item. */
const isCaption = (sentence: Sentence, facts: Facts): boolean => sentence.words.length <= 2 && !/[:,;]\s*$/.test(sentence.text) && !isOpen(sentence, facts);

/** An item that goes on with the sentence above has that one's mood: "The review set out to: • examine …" asks for nothing. A wish ("the register be closed") has its own. */
function isGoverned({ view, reading }: { view: View; reading: Reading }, lead: Reading | undefined, facts: Facts): boolean {
  const last = lead?.sentences.at(-1);
  const goesOn = /^\p{Ll}/u.test(view.block.text) && !reading.shape.some(({ rule }) => WISHES.includes(rule));
  if (!last || isCaption(last, facts) || (!isOpen(last, facts) && !goesOn)) return false;
  const said = lead?.per.at(-1) ?? [];
  if (has(said, 'prescriptive') || has(said, 'act') || said.some(({ rule }) => rule === leadIn)) return false;
  const { proposals = [], asked = [] } = facts.lexicon?.former ?? {};
  return !last.words.some(({ norm }) =>
    [...proposals, ...asked].some((phrase) => (phrase.endsWith('*') ? norm.startsWith(phrase.slice(0, -1)) : norm === phrase)),
  );
}

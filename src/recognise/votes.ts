import { laysDuty, leaning } from './asking.js';
import type { Facts, Reading, Sentence, View, Vote } from './model.js';
import { leadIn } from './rules/lead-in.js';
import { question } from './rules/question.js';
import { has } from './weights.js';

/** What all lists of the document weigh against a set, in members: few members say little by themselves. */
const PRIOR_MEMBERS = 2;
/** The same for the document against nothing known: one member in four asks. */
const SMOOTH = { asking: 1, members: 4 };

/**
 * For every list item and row what its set says: the items of one level, or the rows, of one section.
 * An item alone is a verb first or a noun; its neighbours tell which. Smoothed as in hierarchical Bayes: set, then document.
 */
export function votesOf(views: readonly View[], readings: readonly (Reading | undefined)[], facts: Facts): readonly (Vote | undefined)[] {
  const sets = new Map<string, number[]>();
  for (const { block, at } of views) {
    if (!readings[at] || block.role === 'furniture' || !isMember(block)) continue;
    const key = JSON.stringify([block.type, block.level ?? 0, block.section]);
    const members = sets.get(key);
    if (members) members.push(at);
    else sets.set(key, [at]);
  }
  const asking = new Map([...sets.values()].flat().map((at) => [at, asks({ views, readings, facts }, at)] as const));
  const sum = (set: readonly number[]) => set.reduce((total, at) => total + (asking.get(at) ?? 0), 0);
  const everywhere = (sum([...asking.keys()]) + SMOOTH.asking) / (asking.size + SMOOTH.members);
  const votes: (Vote | undefined)[] = views.map(() => undefined);
  for (const set of sets.values()) {
    const all = sum(set);
    for (const at of set) {
      const own = asking.get(at) ?? 0;
      const others = all - own;
      votes[at] = {
        others,
        share: (others + PRIOR_MEMBERS * everywhere) / (set.length - 1 + PRIOR_MEMBERS),
        size: set.length,
        asks: own > 0,
        tells: tells(readings[at]),
      };
    }
  }
  return votes;
}

/** Items, rows, and headings with a number: what many documents set as a series. */
function isMember({ type, label }: View['block']): boolean {
  return type === 'listItem' || type === 'tableRow' || (type === 'heading' && /^\W*\d+\W*$/.test(label ?? ''));
}

interface Document {
  readonly views: readonly View[];
  readonly readings: readonly (Reading | undefined)[];
  readonly facts: Facts;
}

/** How far a member asks for something by itself (0–1): with a duty, or by its mood where no lead-in governs that; half where the form is a weak sign. */
function asks({ views, readings, facts }: Document, at: number): number {
  const [view, reading] = [views[at], readings[at]];
  if (!view || !reading || reading.per.some((signs) => signs.some(({ rule }) => rule === question))) return 0;
  if (laysDuty(reading)) return 1;
  const mood = leaning(reading.shape);
  return mood && !isGoverned(view, view.parent === undefined ? undefined : readings[view.parent], facts) ? mood : 0;
}

function tells(reading: Reading | undefined): boolean {
  return Boolean(reading?.per.some((signs) => has(signs, 'told')));
}

/** Left open before a verb: "to:", "by:", "de :". */
const OPEN = /(?<!\p{L})(?:to|by|that|à|de|d['’]|zu|te|om|a|di|da|para|que|che)\s*:?\s*$/iu;

/** "Note": a word or two that are left open by nothing stand for a title, and govern no item. */
const isCaption = ({ words, text }: Sentence): boolean => words.length <= 2 && !/[:,;]\s*$/.test(text) && !OPEN.test(text);

/** An item that goes on with the sentence above has that one's mood: "The review set out to: • examine …" asks for nothing. */
function isGoverned({ block }: View, lead: Reading | undefined, { lexicon }: Facts): boolean {
  const last = lead?.sentences.at(-1);
  if (!last || isCaption(last) || (!OPEN.test(last.text) && !/^\p{Ll}/u.test(block.text))) return false;
  const said = lead?.per.at(-1) ?? [];
  if (has(said, 'prescriptive') || has(said, 'act') || said.some(({ rule }) => rule === leadIn)) return false;
  const { proposals = [], asked = [] } = lexicon?.former ?? {};
  return !last.words.some(({ norm }) =>
    [...proposals, ...asked].some((phrase) => (phrase.endsWith('*') ? norm.startsWith(phrase.slice(0, -1)) : norm === phrase)),
  );
}

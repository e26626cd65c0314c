import { leaning } from '../asking.js';
import type { Facts, Model, Reading, View } from '../model.js';
import { isHome } from '../place.js';
import { has, only } from '../weights.js';

/** How far a title that opens a list of proposals is believed. */
export interface Reach {
  /** the title's own block */
  readonly title: number;
  /** last block that belongs to it; beyond, the title says nothing */
  readonly end: number;
  /** last block for which what stands under the title speaks for it; between this and the end it holds other things, too */
  readonly firm: number;
}

/**
 * Log-odds that a block stands among proposals and not in a narrative, by what it says itself.
 * On the documents read a paragraph in a list of proposals asks for something four times as often as one elsewhere, and half do not.
 * An item without any duty says nothing: lists of recommendations name things, too.
 */
const VOTES = { label: 2, duty: 1.5, act: 2.5, mood: 1, silent: -0.5 } as const;
/** Paragraphs of fewer words lead in or name something. */
const SHORT = 12;
/** So much may speak against what follows before a title ends above it: reasons stand between proposals. */
const SLACK = 3;

/** For every title that opens a list of proposals how far it reaches: through the stretches below it for as long as their blocks together propose. */
export function reaches(views: readonly View[], readings: readonly (Reading | undefined)[], { verdict, model }: Facts): ReadonlyMap<number, Reach> {
  const byTitle = new Map<number, View[]>();
  for (const view of views) {
    if (!isHome(view.scope) || !readings[view.at]) continue;
    const members = byTitle.get(view.scope.id);
    if (members) members.push(view);
    else byTitle.set(view.scope.id, [view]);
  }
  return new Map(
    [...byTitle].map(
      ([title, members]) => [title, reachOf(members, (view) => voteOf(view, readings[view.at], { own: verdict.whose === 'own', model }), title)] as const,
    ),
  );
}

/**
 * The stretch with the greatest sum that begins at the title and ends before one of the titles below it (Kadane's maximal run with a fixed start),
 * drawn out as long as what follows speaks only a little against it.
 */
function reachOf(members: readonly View[], vote: (view: View) => number, title: number): Reach {
  const votes = members.map(vote);
  const sums = votes.map(running());
  let [end, most] = [-1, -Infinity];
  for (const [n, sum] of sums.entries()) {
    const closes = n === members.length - 1 || (isHeading(members[n + 1]) && !isHeading(members[n]));
    if (closes && sum >= most - SLACK) [end, most] = [n, Math.max(sum, most)];
  }
  const within = sums.slice(0, end + 1);
  const peak = Math.max(0, ...within);
  const firm = peak - (within.at(-1) ?? 0) < SLACK ? end : within.lastIndexOf(peak);
  const at = (n: number) => members[n]?.at ?? title;
  return { title, end: at(end), firm: at(firm) };
}

const running = () => {
  let sum = 0;
  return (vote: number) => (sum += vote);
};

const isHeading = (view: View | undefined) => view?.block.type === 'heading';

function voteOf({ block, label }: View, reading: Reading | undefined, { own, model: { weights } }: { own: boolean; model: Model }): number {
  if (!reading) return 0;
  if (label && (label.kind !== 'bare' || isWord(label.printed))) return VOTES.label;
  const cues = reading.per.flat();
  if (only(cues, 'prescriptive').some(({ rule }) => (weights.get(rule.name) ?? 0) > 1)) return VOTES.duty;
  if (own && has(cues, 'register')) return VOTES.act;
  if (leaning(reading.shape) === 1) return VOTES.mood;
  return block.type === 'paragraph' && block.text.split(/\s+/).length >= SHORT ? VOTES.silent : 0;
}

/** "SEGUNDA": counted in words, as motions and findings are, not as paragraphs are numbered. */
const isWord = (label: string): boolean => /\p{L}{4}/u.test(label);

/** The views with titles that speak only as far as they reach. */
export function withinReach(views: readonly View[], found: ReadonlyMap<number, Reach>): readonly View[] {
  return views.map((view) => {
    const reach = isHome(view.scope) ? found.get(view.scope.id) : undefined;
    if (!reach || view.at <= reach.firm || view.at === reach.title) return view;
    return { ...view, scope: { ...view.scope, ...(view.at > reach.end ? { faded: true } : { mixed: true }) } };
  });
}

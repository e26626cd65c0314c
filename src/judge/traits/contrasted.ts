import type { Contrasts } from '../../language/directive/index.js';
import { findPhrases, type PhraseHit, type PhraseIndex, spanOf } from '../../language/matcher.js';
import type { Side, Span } from '../../types.js';
import type { Run } from '../edits/diff.js';
import type { PairView } from '../pair.js';

type Kind = Exclude<keyof Contrasts, 'due' | 'deadlines'>;
/** The senses that the words of a kind may have. */
type Sense<K extends Kind> = Contrasts[K] extends PhraseIndex<infer S> ? S : never;

/** A word of one sense, and what stands in its place on the other side. */
export interface Contrast<K extends Kind = Kind> {
  readonly draft: Contrasted<K>;
  readonly final: Contrasted<K>;
}

/** One of the two: its words, the indexes of the first and of the one behind it, and which sense it has. */
export interface Contrasted<K extends Kind = Kind> extends Span {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense<K>;
}

const SIDES = ['draft', 'final'] as const;

/** Words of a change within which one word stands for another; in longer ones the sentence is another. */
const LONGEST = 5;
/** Share of the words of the longer side that the other has, too, from which on what stands around a changed word is the same. */
const SAME = 0.6;

/** Where a word of one sense took the place of one of another, and what stands around it is the same: "continue the sale" and "halt the sale". */
export function contrasted<K extends Kind>(pair: PairView, kind: K): Contrast<K>[] {
  const { tables, draft, final } = pair;
  if (!tables) return [];
  const index = tables[kind] as PhraseIndex<Sense<K>>;
  const hits = { draft: findPhrases(draft.words, index), final: findPhrases(final.words, index) };
  if (hits.draft.length === 0 || hits.final.length === 0 || !isAlike(pair)) return [];
  return pair.runs().flatMap((run) => {
    if (run.kind === 'equal' || lengthOf(run, 'draft') > LONGEST || lengthOf(run, 'final') > LONGEST) return [];
    const [one, other] = [only(hits.draft, run.draft), only(hits.final, run.final)];
    if (!one || !other || one.entry === other.entry) return [];
    return [{ draft: told(pair, 'draft', one), final: told(pair, 'final', other) }];
  });
}

/** Whether most of what two texts say is the same, whatever they say of when. */
export function isAlike(pair: PairView): boolean {
  const equal = pair.runs().reduce((sum, run) => (run.kind === 'equal' ? sum + lengthOf(run, 'draft') : sum), 0);
  const isOfDate = ({ start }: Span, side: Side) => pair[side].dates.some((date) => start >= date.start && start < date.end);
  const dated = (side: Side) =>
    pair
      .runs()
      .flatMap((run) => (run.kind === 'change' ? pair[side].words.slice(...run[side]) : []))
      .filter((word) => isOfDate(word, side));
  return equal >= SAME * Math.max(...SIDES.map((side) => pair[side].words.length - dated(side).length));
}

const lengthOf = (run: Run, side: Side): number => run[side][1] - run[side][0];

/** The only one that stands in a change; it may begin or end outside of it. */
function only<S>(hits: readonly PhraseHit<S>[], [from, to]: readonly [number, number]): PhraseHit<S> | undefined {
  const [hit, ...more] = hits.filter((each) => each.from < to && each.to > from);
  return more.length === 0 ? hit : undefined;
}

function told<K extends Kind>(pair: PairView, side: Side, { from, to, entry }: PhraseHit<Sense<K>>): Contrasted<K> {
  return { ...spanOf(pair[side].text, pair[side].words, from, to), from, to, sense: entry };
}

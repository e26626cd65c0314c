import type { Contrasts } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases, type PhraseHit, spanOf } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import type { Side, Span } from '../../types.js';
import { type Run, runsOf } from '../edits/diff.js';
import type { PairView } from '../pair.js';

/** A word of one sense, and what stands in its place on the other side. */
export interface Contrast {
  readonly draft: Span;
  readonly final: Span;
  /** which sense each has, by the place of its list */
  readonly senses: { readonly draft: number; readonly final: number };
  /** word indexes where each begins */
  readonly at: { readonly draft: number; readonly final: number };
}

/** Words of a change within which one word stands for another; in longer ones the sentence is another. */
const LONGEST = 5;
/** Share of the words of the longer side that the other has, too, from which on what stands around a changed word is the same. */
const SAME = 0.6;

type Sense = Exclude<keyof Contrasts, 'due'>;

/** Where a word of one sense took the place of one of another, and what stands around it is the same: "continue the sale" and "halt the sale". */
export function contrasted(pair: PairView, kind: Sense): Contrast[] {
  const [before, after] = [pair.draft.words, pair.final.words];
  const runs = runsOf(norms(before), norms(after));
  const equal = runs.reduce((sum, { kind: run, draft }) => (run === 'equal' ? sum + draft[1] - draft[0] : sum), 0);
  if (!pair.tables || equal < SAME * Math.max(before.length, after.length)) return [];
  const all = runs.flatMap(({ kind: run, draft, final }) => {
    if (run === 'equal' || draft[1] - draft[0] > LONGEST || final[1] - final[0] > LONGEST) return [];
    const [one, ...more] = found(pair, 'draft', draft, kind);
    const [other, ...others] = found(pair, 'final', final, kind);
    if (!one || !other || more.length + others.length > 0 || one.entry === other.entry) return [];
    const span = (side: Side, { from, to }: PhraseHit<number>) => spanOf(pair[side].text, pair[side].words, from, to);
    return [
      {
        draft: span('draft', one),
        final: span('final', other),
        senses: { draft: one.entry, final: other.entry },
        at: { draft: one.from, final: other.from },
      },
    ];
  });
  return kind === 'courses' && isOtherObject(pair, runs, all) ? [] : all;
}

/** Whether more than the verbs, small words and values differ: "halt the sale of maps" is no opposite of "continue the sale of boats". */
function isOtherObject(pair: PairView, runs: readonly Run[], all: readonly Contrast[]): boolean {
  const weak = new Set(languageNamed(pair.language)?.weak ?? []);
  return (['draft', 'final'] as const).some((side) => {
    const { words, dates, amounts } = pair[side];
    const told = [...all.map((one) => one[side]), ...dates, ...amounts];
    const changed = runs.flatMap((run) => (run.kind === 'change' ? words.slice(...run[side]) : []));
    return changed.some(({ norm, start, end }) => !weak.has(norm) && !told.some((one) => start < one.end && end > one.start));
  });
}

const norms = (words: readonly Word[]): string[] => words.map(({ norm }) => norm);

/** The words of a kind in a change, none behind an article: "the end" is a noun. A phrase may begin or end outside the change. */
function found(pair: PairView, side: Side, [from, to]: readonly [number, number], kind: Sense): PhraseHit<number>[] {
  const { tables } = pair;
  if (!tables) return [];
  const { words } = pair[side];
  const isNoun = (at: number) => kind === 'courses' && tables.articles.has(words[at - 1]?.norm ?? '');
  const first = Math.max(0, from - REACH);
  return findPhrases(words.slice(first, to + REACH), tables[kind])
    .map((hit) => ({ ...hit, from: hit.from + first, to: hit.to + first }))
    .filter((hit) => hit.from < to && hit.to > from && !isNoun(hit.from));
}

/** Words of a phrase that may stand outside a change: "no more than" and "no less than" share two. */
const REACH = 3;

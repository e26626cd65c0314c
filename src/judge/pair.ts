import { type Condition, conditionsOf, type DirectiveTables, type Duty, statedDutiesOf } from '../language/directive/index.js';
import { builtIn, type Languages } from '../language/index.js';
import { type Abbreviations, pointerCut, sentences, sourceOf, tokensOf, type Word, words } from '../text/index.js';
import { type Amount, amountsOf, type DateValue, datesOf } from '../text/values/index.js';
import type { Pair, Recommendation, Side, Strength } from '../types.js';
import { type ClauseGroup, clausesOf, groupsOf } from './clauses.js';
import { type Run, runsOf } from './edits/diff.js';

/** One side of a pair of texts, read for what may differ. */
export interface SideView {
  readonly text: string;
  readonly words: readonly Word[];
  readonly duties: readonly Duty[];
  readonly dates: readonly DateValue[];
  readonly amounts: readonly Amount[];
  readonly conditions: readonly Condition[];
  /** strength of the unit itself: that of its lead-in where it has no verb of duty of its own */
  readonly strength: Strength;
}

/** What a detector gets: both sides, and the clauses of one that stand against clauses of the other. */
export interface PairView {
  readonly draft: SideView;
  readonly final: SideView;
  readonly groups: readonly ClauseGroup[];
  readonly language: string;
  readonly abbreviations: Abbreviations;
  readonly tables: DirectiveTables | undefined;
  /** both sides have the same words and other values: then the values stand against each other in order */
  readonly sameWords: boolean;
  /** what of the words of both is the same and what took its place, worked out when it is first asked for */
  readonly runs: () => readonly Run[];
}

/** What it takes to read a text: its language and what its short forms stand for. */
export interface Reading {
  readonly language: string;
  readonly abbreviations: Abbreviations;
  /** with the user's words */
  readonly languages?: Languages;
}

/** Reads both sides of a match for the detectors; several units of one side are read as one text. */
export function pairView(
  draft: readonly Recommendation[],
  final: readonly Recommendation[],
  { language, abbreviations, languages = builtIn }: Reading,
): PairView {
  const texts = shortened([textOf(draft, final), textOf(final, draft)]);
  const views: Pair<SideView> = { draft: sideView(texts[0], draft, language, languages), final: sideView(texts[1], final, language, languages) };
  const clausesIn = (side: Side) => clausesOf(views[side].text, views[side].words);
  return {
    ...views,
    groups: groupsOf(clausesIn('draft'), clausesIn('final'), language),
    language,
    abbreviations,
    tables: languages.tables(language),
    sameWords: wordsOf(views.draft.text, language) === wordsOf(views.final.text, language),
    runs: once(() => runsOf(norms(views.draft), norms(views.final))),
  };
}

const norms = ({ words: list }: SideView): string[] => list.map(({ norm }) => norm);

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The words of a text without its values. */
const wordsOf = (text: string, language: string) =>
  tokensOf(text, language)
    .filter((token) => !token.startsWith('#'))
    .join(' ')
    .toLowerCase();

const textsIn = (units: readonly Recommendation[]): readonly string[] => units.map(({ text }) => text);

function textOf(units: readonly Recommendation[], others: readonly Recommendation[]): string {
  const cut = pointerCut(textsIn(units), textsIn(others));
  return [...textsIn(units).map(cut), ...carriedInRationale(units, others)].join('\n');
}

/** Characters of both sides up to which a pair is read whole: no recommendation of the 31 documents read was a third as long. */
const LONGEST = 16_000;

/** Of longer texts only the sentences that the other side has not are read, and nothing is said of traits where those are too long as well. */
function shortened([draft, final]: readonly [string, string]): readonly [string, string] {
  if (draft.length + final.length <= LONGEST) return [draft, final];
  const only = (own: string, other: string) => {
    const there = new Set(sentences(other).map(({ text }) => text));
    return sentences(own)
      .flatMap(({ text }) => (there.has(text) ? [] : [text]))
      .join('\n');
  };
  const rest = [only(draft, final), only(final, draft)] as const;
  return rest[0].length + rest[1].length <= LONGEST ? rest : ['', ''];
}

function sideView(text: string, units: readonly Recommendation[], language: string, languages: Languages): SideView {
  const list = words(text);
  const source = sourceOf(text, language, languages, list);
  const dates = datesOf(text, language);
  return {
    text,
    words: list,
    duties: statedDutiesOf(source),
    dates,
    amounts: amountsOf(text, language, dates),
    conditions: conditionsOf(source),
    strength: units[0]?.strength ?? 4,
  };
}

/** Share of its words that a sentence of the rationale must find in one sentence of the other side's text to be read with the text. */
const CARRIED = 0.75;

/**
 * Sentences that the other side states as part of the recommendation and this side keeps beside it: "The body should answer for …"
 * weakened to "could" may have left the recommendation for its rationale, and its weakening is the news.
 */
function carriedInRationale(units: readonly Recommendation[], others: readonly Recommendation[]): string[] {
  const rationale = units.flatMap((unit) => (unit.rationale ? sentences(unit.rationale) : []));
  if (rationale.length === 0) return [];
  const own = new Set(units.flatMap((unit) => words(unit.text).map(({ norm }) => norm)));
  const stated = others
    .flatMap((other) => sentences(other.text).map(({ text }) => new Set(words(text).map(({ norm }) => norm))))
    .filter((set) => share(set, own) < CARRIED);
  return rationale.map(({ text }) => text).filter((text) => stated.some((set) => share(new Set(words(text).map(({ norm }) => norm)), set) >= CARRIED));
}

function share(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  let count = 0;
  for (const word of some) if (all.has(word)) count++;
  return count / Math.max(1, some.size);
}

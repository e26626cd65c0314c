import type { Strength } from '../../types.js';
import type { Language } from '../language.js';
import type { Cell } from '../list.js';
import { indexPhrases, type PhraseIndex } from '../matcher.js';
import type { Ladder } from '../purposes/acts.js';
import type { Directive } from '../purposes/directives.js';
import { type Asking, askingFrom } from './asking-tables.js';
import type { Grammar } from './sentence.js';
import { grammarOf } from './signals.js';

/** A word or phrase that sets how strong a duty is. */
export interface Marker {
  readonly kind: 'modal' | 'matrix' | 'downtoner';
  readonly level: Strength;
  readonly top: Strength;
  /** whether a source backs the cell: only then may it give a direction */
  readonly sourced: boolean;
}

/** A phrase with whether a source backs it. */
export interface Sourced {
  readonly phrase: string;
  readonly sourced: boolean;
}

/** Words that stand against one another, by the sense of each. */
export interface Contrasts {
  /** what ends something, and what lets it begin, go on or grow */
  readonly courses: PhraseIndex<'ends' | 'furthers'>;
  /** "without", "with" */
  readonly company: PhraseIndex<'excluding' | 'including'>;
  /** which list of words for one multiple, by its place */
  readonly multiples: PhraseIndex<number>;
  /** which list of words for one time of the year, by its place */
  readonly seasons: PhraseIndex<number>;
  /** "more than", "at least" */
  readonly limits: PhraseIndex<'beyond' | 'reached'>;
  /** stand before the time by which something is due */
  readonly due: PhraseIndex<true>;
  /** those of them that stand before what is named by its name: "by Easter" */
  readonly deadlines: PhraseIndex<true>;
}

/** The words of one language arranged for look-up. */
export interface DirectiveTables extends Contrasts {
  readonly language: string;
  readonly markers: PhraseIndex<Marker>;
  readonly nonDeontic: ReadonlySet<string>;
  readonly subordinate: ReadonlySet<string>;
  readonly ability: PhraseIndex<true>;
  readonly inquiry: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** what negates, and what holds such words and does not */
  readonly negators: PhraseIndex<'negator' | 'positive'>;
  /** verbs of ending, up to the act that ends */
  readonly ceasing: PhraseIndex<true>;
  /** verbs by which an act goes on, and those by which one ends that is a noun among the words: how many words before the end the act stands, 0 in a gap */
  readonly continuing: PhraseIndex<number>;
  readonly halting: PhraseIndex<number>;
  /** endings that tell a verb, the longest first */
  readonly verbEndings: readonly string[];
  /** open what an act waits for: with "not" they say "only if" */
  readonly waiting: PhraseIndex<true>;
  /** what stands before "that" where the clause says what is to come about: "ensure" */
  readonly ensuring: PhraseIndex<true>;
  readonly nobody: ReadonlySet<string>;
  readonly order: Language['wordOrder'];
  readonly participles: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly anaphors: PhraseIndex<true>;
  readonly conditions: PhraseIndex<Sourced & { readonly kind: 'hedge' | 'opening' | 'neutral' | 'none' }>;
  readonly intensity: PhraseIndex<Sourced>;
  readonly universal: PhraseIndex<Sourced>;
  readonly each: ReadonlySet<string>;
  readonly partial: PhraseIndex<Sourced>;
  readonly accountability: PhraseIndex<Sourced>;
  readonly ladders: readonly { readonly rungs: PhraseIndex<number>; readonly sourced: boolean }[];
  /** stand before the day or the event by which something is due: "before" */
  readonly before: PhraseIndex<true>;
  /** acts of which a day says how long, and the first words of what says so, or by when */
  readonly enduring: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  /** verbs of looking into, what is looked into, and the endings of nouns that acts become */
  readonly looking: PhraseIndex<true>;
  readonly looked: PhraseIndex<true>;
  readonly actingNouns: readonly string[];
  readonly passive: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly agents: readonly string[];
  /** nouns of who can be told to act */
  readonly bodies: PhraseIndex<true>;
  readonly circumstance: ReadonlySet<string>;
  readonly providing: PhraseIndex<Sourced>;
  readonly qualifying: PhraseIndex<true>;
  readonly exceeding: PhraseIndex<true>;
  /** join one noun to the next: "of" */
  readonly joining: ReadonlySet<string>;
  /** open a clause that is set against what stands before */
  readonly insteadOf: PhraseIndex<true>;
  readonly that: ReadonlySet<string>;
  readonly asking: Asking;
  readonly grammar: Grammar;
  readonly acts: ReadonlySet<string>;
  readonly actEndings: readonly string[];
}

const KINDS: Readonly<Record<Directive['form'], Marker['kind']>> = { modal: 'modal', performative: 'matrix', verb: 'downtoner' };

const cell = ({ phrases, sourced }: Cell) => phrases.map((phrase) => [phrase, { phrase, sourced: sourced !== undefined }] as const);
const flag = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const));
/** Phrases with the place of the act in them, counted from their end. */
const placed = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, phrase.includes('*') ? actAt(phrase.split(' ')) : 0] as const));
const actAt = (parts: readonly string[]) => parts.length - parts.findIndex((part) => part.startsWith('*'));
const endingsIn = (phrases: readonly string[]) =>
  [...new Set(phrases.flatMap((phrase) => /\*(\p{L}+)/u.exec(phrase)?.[1] ?? []))].sort((one, other) => other.length - one.length);
/** Phrases without a level show a recommendation, but not how strong it is. */
const marked = ({ form, level, top = level, phrases, sourced }: Directive) =>
  level === undefined || top === undefined ? [] : phrases.map((phrase) => [phrase, { kind: KINDS[form], level, top, sourced: sourced !== undefined }] as const);
const conditions = (kind: 'hedge' | 'opening' | 'neutral' | 'none', list: Cell) => cell(list).map(([phrase, entry]) => [phrase, { ...entry, kind }] as const);
const ladder = ({ rungs, sourced }: Ladder) => ({
  rungs: indexPhrases(rungs.flatMap((verbs, at) => verbs.map((verb) => [verb, at] as const))),
  sourced: sourced !== undefined,
});

/** Phrases with what their list is called, and those of lists that have no name with the place of the list. */
const senses = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
  indexPhrases((Object.keys(lists) as K[]).flatMap((sense) => lists[sense].map((phrase) => [phrase, sense] as const)));
const numbered = (lists: readonly (readonly string[])[]) => indexPhrases(lists.flatMap((list, at) => list.map((phrase) => [phrase, at] as const)));

/** Words that stand against one another, each with the sense of its list: of two senses in one another's place, what is asked for is another. */
function contrastsFrom({ ends, furthers, excluding, including, beyond, reached, ...words }: Language): Contrasts {
  return {
    courses: senses({ ends, furthers }),
    company: senses({ excluding, including }),
    multiples: numbered(words.multiples),
    seasons: numbered(words.seasons),
    limits: senses({ beyond, reached }),
    due: flag([...words.due, ...words.within]),
    deadlines: flag(words.deadlines),
  };
}

/** The words of a language arranged for look-up. */
export function tablesFrom(words: Language): DirectiveTables {
  return {
    language: words.language,
    markers: indexPhrases(words.directives.flatMap(marked), words.adverbEndings),
    nonDeontic: new Set(words.weakInClauses),
    subordinate: new Set([...words.subordinate, ...words.complementers, ...words.dependent, ...words.clauseOpeners]),
    ability: flag(words.ability),
    inquiry: new Set(words.inquiry),
    adverbs: new Set([...words.adverbs, ...words.verbAdverbs]),
    negators: indexPhrases([...words.negators.map((phrase) => [phrase, 'negator'] as const), ...words.positive.map((phrase) => [phrase, 'positive'] as const)]),
    ceasing: flag(words.ceasing),
    continuing: placed(words.continuing),
    halting: placed(words.halting),
    verbEndings: endingsIn([...words.ceasing, ...words.continuing]),
    waiting: flag(words.waiting),
    ...contrastsFrom(words),
    ensuring: flag(words.ensuring),
    nobody: new Set(words.nobody),
    order: words.wordOrder,
    participles: [...words.participleEndings, ...words.participleForms],
    articles: new Set(words.articles),
    links: new Set(words.links),
    auxiliaries: new Set(words.auxiliaries),
    joins: new Set(words.joins),
    conjunctions: new Set(words.conjunctions),
    anaphors: flag([...words.followOns, ...words.anaphors]),
    conditions: indexPhrases([
      ...conditions('hedge', words.hedges),
      ...conditions('opening', words.openings),
      ...conditions('neutral', words.neutral),
      ...conditions('none', { phrases: words.unconditional }),
    ]),
    intensity: indexPhrases(cell(words.intensity)),
    universal: indexPhrases(cell(words.universal)),
    each: new Set(words.each),
    partial: indexPhrases(cell(words.partial)),
    accountability: indexPhrases(cell(words.accountability)),
    ladders: words.ladders.map(ladder),
    before: flag(words.ending),
    enduring: new Set(words.enduring),
    either: new Set(words.either),
    looking: flag(words.looking),
    looked: flag(words.looked),
    actingNouns: words.actingNouns,
    passive: new Set(words.passive),
    acting: new Set(words.acting),
    finite: new Set([...words.finite, ...words.predicates]),
    agents: words.agents,
    bodies: flag(words.bodies),
    circumstance: new Set(words.circumstance),
    providing: indexPhrases(cell(words.providing)),
    qualifying: flag(words.qualifying),
    exceeding: flag(words.exceeding),
    joining: new Set(words.of),
    insteadOf: flag(words.insteadOf),
    that: new Set(words.linkers),
    asking: askingFrom(words),
    grammar: grammarOf(words.language, words),
    acts: new Set(words.acts),
    actEndings: words.actEndings,
  };
}

import type { Strength } from '../../types.js';
import { type Cell, type Force, forces, type Ladder, type Level, lexiconOf } from '../index.js';
import { indexPhrases, type PhraseIndex } from '../matcher.js';

/** A word or phrase that sets how strong a duty is. */
export interface Marker {
  readonly kind: 'modal' | 'wrapper' | 'nesting';
  readonly level: Strength;
  readonly top: Strength;
  /** whether a source backs the cell: only then may it give a direction */
  readonly backed: boolean;
}

/** A phrase with whether a source backs it. */
export interface Backed {
  readonly phrase: string;
  readonly backed: boolean;
}

/** The words of one language arranged for look-up. */
export interface ForceTables {
  readonly language: string;
  readonly markers: PhraseIndex<Marker>;
  readonly idle: ReadonlySet<string>;
  readonly subordinate: ReadonlySet<string>;
  readonly ability: PhraseIndex<true>;
  readonly inquiry: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** what negates, and what holds such words and does not */
  readonly negators: PhraseIndex<'negator' | 'positive'>;
  /** verbs of ending, up to the act that ends */
  readonly ceasing: PhraseIndex<true>;
  /** open what an act waits for: with "not" they say "only if" */
  readonly waiting: PhraseIndex<true>;
  readonly nobody: ReadonlySet<string>;
  readonly order: Force['order'];
  readonly participles: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly anaphors: PhraseIndex<true>;
  readonly conditions: PhraseIndex<Backed & { readonly kind: 'hedge' | 'opening' | 'neutral' }>;
  readonly intensity: PhraseIndex<Backed>;
  readonly universal: PhraseIndex<Backed>;
  readonly each: ReadonlySet<string>;
  readonly partial: PhraseIndex<Backed>;
  readonly accountability: PhraseIndex<Backed>;
  readonly ladders: readonly { readonly rungs: PhraseIndex<number>; readonly backed: boolean }[];
  readonly passive: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  /** nouns of who can be told to act */
  readonly bodies: PhraseIndex<true>;
  readonly circumstance: ReadonlySet<string>;
  readonly providing: PhraseIndex<Backed>;
  readonly that: ReadonlySet<string>;
}

const cell = ({ phrases, backed }: Cell) => phrases.map((phrase) => [phrase, { phrase, backed: backed !== undefined }] as const);
const flag = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const));
const levels = (kind: Marker['kind'], list: readonly Level[]) =>
  list.flatMap(({ level, top = level, phrases, backed }) => phrases.map((phrase) => [phrase, { kind, level, top, backed: backed !== undefined }] as const));
const conditions = (kind: 'hedge' | 'opening' | 'neutral', list: Cell) => cell(list).map(([phrase, entry]) => [phrase, { ...entry, kind }] as const);
const ladder = ({ rungs, backed }: Ladder) => ({
  rungs: indexPhrases(rungs.flatMap((verbs, at) => verbs.map((verb) => [verb, at] as const))),
  backed: backed !== undefined,
});

function tablesFrom(force: Force): ForceTables {
  return {
    language: force.language,
    markers: indexPhrases([...levels('modal', force.modals), ...levels('wrapper', force.wrappers), ...levels('nesting', force.nestings)]),
    idle: new Set(force.idle),
    subordinate: new Set(force.subordinate),
    ability: flag(force.ability ?? []),
    inquiry: new Set(force.inquiry),
    adverbs: new Set(force.adverbs),
    negators: indexPhrases([...force.negators.map((phrase) => [phrase, 'negator'] as const), ...force.positive.map((phrase) => [phrase, 'positive'] as const)]),
    ceasing: flag(force.ceasing),
    waiting: flag(force.waiting),
    nobody: new Set(force.nobody),
    order: force.order,
    participles: force.participles,
    articles: new Set(force.articles),
    links: new Set(force.links),
    auxiliaries: new Set(force.auxiliaries),
    joins: new Set(force.joins),
    anaphors: flag(force.anaphors),
    conditions: indexPhrases([...conditions('hedge', force.hedges), ...conditions('opening', force.openings), ...conditions('neutral', force.neutral)]),
    intensity: indexPhrases(cell(force.intensity)),
    universal: indexPhrases(cell(force.universal)),
    each: new Set(force.each),
    partial: indexPhrases(cell(force.partial)),
    accountability: indexPhrases(cell(force.accountability)),
    ladders: force.ladders.map(ladder),
    passive: new Set(force.passive),
    acting: new Set(force.acting),
    finite: new Set(force.finite),
    agent: new Set(force.agent),
    bodies: flag(lexiconOf(force.language)?.bodies ?? []),
    circumstance: new Set(force.circumstance),
    providing: indexPhrases(cell(force.providing)),
    that: new Set(force.that),
  };
}

const ALL: ReadonlyMap<string, ForceTables> = new Map(forces.map((force) => [force.language, tablesFrom(force)]));

/** The tables of a language by its two-letter code, or undefined: a language without a lexicon has no strength to compare. */
export function forceOf(language: string): ForceTables | undefined {
  return ALL.get(language.slice(0, 2).toLowerCase());
}

import { type TimeUnit, type ValueWords, valueWords } from '../../lexicon/values/index.js';
import { indexPhrases, type PhraseIndex } from '../phrases.js';

/** Unit of an amount: a period, `%`, or a currency by its code. */
export type UnitName = TimeUnit | string;

/** The words of one language arranged for look-up. */
export interface Tables {
  readonly language: string;
  readonly months: ReadonlyMap<string, number>;
  readonly numbers: PhraseIndex<number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly periods: PhraseIndex<TimeUnit>;
  readonly units: PhraseIndex<UnitName>;
  readonly due: PhraseIndex<'due' | 'within'>;
  readonly after: PhraseIndex<true>;
  readonly small: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly parts: PhraseIndex<number>;
  readonly every: PhraseIndex<true>;
  readonly recurring: PhraseIndex<number>;
  readonly per: PhraseIndex<true>;
  readonly times: PhraseIndex<number>;
  readonly vague: PhraseIndex<true>;
  readonly bounds: PhraseIndex<'floor' | 'ceiling'>;
  readonly boundsAfter: PhraseIndex<'floor' | 'ceiling'>;
  readonly joins: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** words that a date can begin with, besides digits: all others are passed over at once */
  readonly starters: ReadonlySet<string>;
}

const flag = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const));
const listed = <T>(table: Readonly<Record<string, T>>) => indexPhrases(Object.entries(table));
const named = <T extends string>(table: Readonly<Record<T, readonly string[]>>) =>
  (Object.entries(table) as [T, readonly string[]][]).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));

function tablesFrom(words: ValueWords): Tables {
  const periods = named(words.units);
  return {
    language: words.language,
    months: new Map(words.months.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const))),
    numbers: listed(words.numbers),
    magnitudes: new Map(Object.entries(words.magnitudes)),
    periods: indexPhrases(periods),
    units: indexPhrases([
      ...periods,
      ...named<UnitName>(words.currencies),
      ...named<UnitName>({ '%': words.percent, '‰': words.permille, points: words.points }),
    ]),
    due: indexPhrases(named({ within: words.within, due: words.due })),
    after: flag(words.after),
    small: new Set(words.small),
    of: new Set(words.of),
    parts: listed(words.parts),
    every: flag(words.every),
    recurring: listed(words.recurring),
    per: flag(words.per),
    times: listed(words.times),
    vague: flag(words.vague),
    bounds: indexPhrases(named({ floor: words.floor, ceiling: words.ceiling })),
    boundsAfter: indexPhrases(named({ floor: words.floorAfter, ceiling: words.ceilingAfter })),
    joins: new Set(words.joins),
    names: new Set(words.names),
    starters: startersOf(words),
  };
}

function startersOf(words: ValueWords): Set<string> {
  const { due, within, parts, every, recurring, times, vague, months, small } = words;
  const phrases = [...due, ...within, ...every, ...vague, ...small, ...months.flat(), ...[parts, recurring, times].flatMap((table) => Object.keys(table))];
  return new Set([...indexPhrases(phrases.map((phrase) => [phrase, true])).keys()]);
}

const ALL: ReadonlyMap<string, Tables> = new Map(valueWords.map((words) => [words.language, tablesFrom(words)]));
const ENGLISH = tablesFrom(valueWords.find(({ language }) => language === 'en') ?? (valueWords[0] as ValueWords));

/** The tables of a language by its two-letter code; English, whose digits and signs serve anywhere, where there are none. */
export function tablesOf(language: string): Tables {
  return ALL.get(language.slice(0, 2).toLowerCase()) ?? ENGLISH;
}

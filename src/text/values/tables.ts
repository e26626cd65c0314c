import { type Clock, type DigitStyle, type Language, perLanguage, type TimeUnit } from '../../language/index.js';
import { indexPhrases, type PhraseIndex } from '../../language/matcher.js';
import { measureSigns } from '../../language/signs.js';
import { type Tail, tailIn } from './around.js';
import { SHORT_MAGNITUDES } from './money.js';
import { compoundIn, type Spelling } from './spelled.js';

/** Unit of an amount: a period, `%`, or a currency by its code. */
export type UnitName = TimeUnit | string;

/** The words of one language arranged for look-up. */
export interface Tables {
  readonly language: string;
  readonly digits: DigitStyle;
  readonly months: ReadonlyMap<string, number>;
  readonly monthWords: ReadonlySet<string>;
  readonly monthFirst: boolean;
  readonly numbers: PhraseIndex<number>;
  readonly spelling: Spelling;
  readonly andHalf: PhraseIndex<true>;
  readonly clock: Readonly<Record<keyof Clock, PhraseIndex<true>>>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** the sign behind a number */
  readonly tail: (text: string, end: number) => Tail | undefined;
  readonly periods: PhraseIndex<TimeUnit>;
  readonly units: PhraseIndex<UnitName>;
  readonly ratios: PhraseIndex<true>;
  readonly proportions: ReadonlySet<string>;
  readonly against: PhraseIndex<true>;
  readonly due: PhraseIndex<'due' | 'within'>;
  readonly starting: PhraseIndex<true>;
  readonly lasting: PhraseIndex<true>;
  readonly ending: PhraseIndex<true>;
  readonly after: PhraseIndex<true>;
  readonly small: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly parts: PhraseIndex<Part>;
  readonly ordinals: ReadonlySet<string>;
  readonly yearNames: PhraseIndex<'fiscal' | 'calendar'>;
  readonly every: PhraseIndex<true>;
  readonly alternate: PhraseIndex<true>;
  readonly recurring: PhraseIndex<number>;
  readonly per: PhraseIndex<true>;
  readonly times: PhraseIndex<number>;
  readonly vague: PhraseIndex<true>;
  readonly bounds: PhraseIndex<'floor' | 'ceiling'>;
  readonly boundsAfter: PhraseIndex<'floor' | 'ceiling'>;
  readonly joins: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** nouns of printed labels, which name a thing before a number where they begin in a capital: "Ask 3", but "ask 3 councils" */
  readonly labelled: ReadonlySet<string>;
  /** every noun begins in a capital */
  readonly nounCapitals: boolean;
  /** words that a date can begin with, besides digits: all others are passed over at once */
  readonly starters: ReadonlySet<string>;
}

const flag = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const));
const listed = <T>(table: Readonly<Record<string, T>>) => indexPhrases(Object.entries(table));
const named = <T extends string>(table: Readonly<Record<T, readonly string[]>>) =>
  (Object.entries(table) as [T, readonly string[]][]).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));

/** "Mila" is a thousand only behind a number, as a million is. */
const thousands = ({ magnitudes }: Language) => Object.fromEntries(Object.entries(magnitudes).filter(([word, value]) => value === 1000 && word.length > 1));

function tablesFrom(words: Language): Tables {
  const periods = named(words.units);
  const numbers = listed(words.numbers);
  const magnitudes = new Map(Object.entries({ ...SHORT_MAGNITUDES, ...words.magnitudes }));
  return {
    language: words.language,
    digits: words.digits,
    monthWords: new Set(words.monthWords),
    monthFirst: words.monthFirst,
    months: new Map(words.months.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const))),
    numbers,
    spelling: {
      numbers,
      joints: new Set(words.compounds.joints),
      jointsFrom: words.compounds.from,
      compound: compoundIn({ ...words.numbers, ...thousands(words) }, words.compounds),
    },
    andHalf: flag(words.andHalf),
    clock: {
      behind: flag(words.clock.behind),
      afternoon: flag(words.clock.afternoon),
      morning: flag(words.clock.morning),
      leading: flag(words.clock.leading),
      hours: flag(words.clock.hours),
    },
    magnitudes,
    tail: tailIn(magnitudes),
    periods: indexPhrases(periods),
    units: indexPhrases([
      ...periods,
      ...named<UnitName>(words.currencies),
      ...named<UnitName>(measureSigns),
      ...named<UnitName>(words.measures),
      ...named<UnitName>({ '%': words.percent, '‰': words.permille, points: words.points }),
    ]),
    ratios: flag(words.ratios),
    proportions: new Set(words.proportions),
    against: flag(words.against),
    due: indexPhrases(named({ within: words.within, due: [...words.due, ...words.starting] })),
    starting: flag(words.starting),
    lasting: flag(words.lasting),
    ending: flag(words.ending),
    after: flag(words.after),
    small: new Set(words.small),
    of: new Set(words.of),
    parts: indexPhrases(partsOf(words)),
    ordinals: new Set(words.nth.flat()),
    yearNames: indexPhrases(named({ fiscal: words.fiscal, calendar: words.year })),
    every: flag(words.every),
    alternate: flag(words.alternate),
    recurring: listed(words.recurring),
    per: flag(words.per),
    times: listed({ ...words.times, ...countsOf(words) }),
    vague: flag(words.vague),
    bounds: indexPhrases(named({ floor: words.floor, ceiling: words.ceiling })),
    boundsAfter: indexPhrases(named({ floor: words.floorAfter, ceiling: words.ceilingAfter })),
    joins: new Set(words.uncounted),
    names: new Set(words.numbered),
    labelled: new Set(labelNouns(words)),
    nounCapitals: words.nounCapitals,
    starters: startersOf(words),
  };
}

/** The noun of each label: the last word of "good practice", the first of "punto de acción" is as good. */
function labelNouns({ labels: { formal, series, other } }: Language): string[] {
  return [...formal, ...series, ...other].flatMap((phrase) => phrase.split(' ').slice(-1));
}

/** A part of a year: the share of it (0–1) at which the part ends, and how long it is; one that names itself needs no year. */
export interface Part {
  readonly share: number;
  readonly width: number;
  readonly named: boolean;
}

const QUARTER = 0.25;
const HALF = 0.5;

/** "The end of", and quarters and halves in words and short: "second quarter", "Q2", "Q 2". */
function partsOf({ parts, nth, quarters, halves, short }: Language): (readonly [phrase: string, part: Part])[] {
  const told = (nouns: readonly string[], letters: readonly string[], width: number) =>
    nth.slice(0, 1 / width).flatMap((words, at) => {
      const phrases = [
        ...words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`)),
        ...letters.flatMap((letter) => [`${letter}${at + 1}`, `${letter} ${at + 1}`]),
      ];
      return phrases.map((phrase) => [phrase, { share: (at + 1) * width, width, named: true }] as const);
    });
  const loose = Object.entries(parts).map(([phrase, share]) => [phrase, { share, width: QUARTER, named: false }] as const);
  return [...loose, ...told(quarters, short.quarter, QUARTER), ...told(halves, short.half, HALF)];
}

/** How often something is done is told in digits up to so many. */
const OFTEN = 12;

/** "2 times", "3 fois". */
function countsOf({ occasions }: Language): Readonly<Record<string, number>> {
  return Object.fromEntries(occasions.flatMap((noun) => Array.from({ length: OFTEN }, (_, at) => [`${at + 1} ${noun}`, at + 1] as const)));
}

function startersOf(words: Language): Set<string> {
  const { due, starting, within, every, alternate, recurring, times, vague, months, small, fiscal, year } = words;
  const parts = partsOf(words).map(([phrase]) => phrase);
  const phrases = [
    ...due,
    ...starting,
    ...within,
    ...every,
    ...alternate,
    ...vague,
    ...small,
    ...months.flat(),
    ...fiscal,
    ...year,
    ...parts,
    ...Object.keys({ ...recurring, ...times }),
  ];
  return new Set([...indexPhrases(phrases.map((phrase) => [phrase, true])).keys()]);
}

/** The tables of a language by its two-letter code; English, whose digits and signs serve anywhere, where there are none. */
export const tablesOf: (language: string) => Tables = perLanguage(tablesFrom);

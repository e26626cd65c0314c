/**
 * How digits are grouped: by comma, by anything else with the comma as the decimal sign, or "either" where a comma is the decimal sign
 * and groups thousands as well, by country and publisher.
 */
export type DigitStyle = 'english' | 'other' | 'either';

/** How the words of a number make one: "two hundred and ten", "zweihundertzehn". */
export interface Compounds {
  /** words between a number and a smaller one that is added to it */
  readonly joints: readonly string[];
  /** the smallest number behind which they may stand */
  readonly from: number;
  /** within one word: between a unit and the ten behind it; none where the ten stands first */
  readonly unitsFirst: readonly string[];
  /** within one word: what may stand behind a hundred; none where nothing does */
  readonly link: readonly string[];
}

/** What makes a number of hours a time of day, of which more is later and no more. */
export interface Clock {
  /** behind it: "9 Uhr", "9 am"; where no word says so by itself none */
  readonly behind: readonly string[];
  /** of these the ones that add twelve: "9 pm"; none where the day has 24 hours */
  readonly afternoon: readonly string[];
  /** of these the ones with which twelve is the first hour: "12 am"; none where the day has 24 hours */
  readonly morning: readonly string[];
  /** before it, where an hour stands behind it: "om 9 uur"; none where the same words lead how long something lasts ("à 20 heures par semaine") */
  readonly leading: readonly string[];
  /** the hour behind it then; none where the word before says enough: "alle ore 9" */
  readonly hours: readonly string[];
}

/** Numbers and amounts: plain dictionary knowledge, lower case, no direction hangs on them alone. */
export interface NumberWords {
  readonly digits: DigitStyle;
  /** cardinal numbers as words */
  readonly numbers: Readonly<Record<string, number>>;
  /** how smaller numbers join greater ones; what only some languages have within one word is empty elsewhere */
  readonly compounds: Compounds;
  /** stand behind a number or what it counts: "two and a half million", "a year and a half" */
  readonly andHalf: readonly string[];
  readonly clock: Clock;
  /** million, Mio. */
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  /** percentage points: a difference between two shares */
  readonly points: readonly string[];
  readonly permille: readonly string[];
  /** nouns of two numbers set against each other, without which "22:00" is a time of day */
  readonly proportions: readonly string[];
  /** stand between those: "a ratio of 1 to 10" */
  readonly against: readonly string[];
  /** stand between two numbers of which the first is a share of the second: "one in ten" */
  readonly ratios: readonly string[];
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** units of weight, area, volume, length and speed by the name of each, written out; signs are those of all languages */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** stand before an amount: not less, not more */
  readonly floor: readonly string[];
  readonly ceiling: readonly string[];
  /** stand behind an amount */
  readonly floorAfter: readonly string[];
  readonly ceilingAfter: readonly string[];
  /** units that a raised number is a power of, written out: "metre" */
  readonly lengths: readonly string[];
  /** behind a number, never what it counts: "and", "to" */
  readonly uncounted: readonly string[];
  /** before a number that names a place or a thing and is no amount: "section", "figure" */
  readonly numbered: readonly string[];
}

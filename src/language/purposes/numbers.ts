/**
 * How digits are grouped: by comma, by anything else with the comma as the decimal sign, or "either" where a comma is the decimal sign
 * and groups thousands as well, by country and publisher.
 */
export type DigitStyle = 'english' | 'other' | 'either';

/** Numbers and amounts: plain dictionary knowledge, lower case, no direction hangs on them alone. */
export interface NumberWords {
  readonly digits: DigitStyle;
  /** cardinal numbers as words */
  readonly numbers: Readonly<Record<string, number>>;
  /** million, Mio. */
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  /** percentage points: a difference between two shares */
  readonly points: readonly string[];
  readonly permille: readonly string[];
  /** stand between two numbers of which the first is a share of the second: "one in ten" */
  readonly ratios: readonly string[];
  readonly currencies: Readonly<Record<string, readonly string[]>>;
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

/** Numbers and amounts: plain dictionary knowledge, lower case, no direction hangs on them alone. */
export interface NumberWords {
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
  /** behind a number, never what it counts: "and", "to" */
  readonly uncounted: readonly string[];
  /** before a number that names a place or a thing and is no amount: "section", "figure" */
  readonly numbered: readonly string[];
}

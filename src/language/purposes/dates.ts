/** Units in which periods are told. */
export type TimeUnit = 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'quarter' | 'semester' | 'year';

/** Dates and periods: plain dictionary knowledge, lower case, no direction hangs on them alone. */
export interface DateWords {
  /** January to December, each with its short and inflected forms */
  readonly months: readonly (readonly string[])[];
  /** forms of these that are other words where they have no capital and no year: "may"; none where no month is another word */
  readonly monthWords: readonly string[];
  /** the month may stand before the day: "October 31" */
  readonly monthFirst: boolean;
  /** nouns of periods; two weeks have one in English alone */
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** stand before a date or period by which something is due: "by", "no later than" */
  readonly due: readonly string[];
  /** of these, what stands before the first day rather than the last: "from", "not before" */
  readonly starting: readonly string[];
  /** of these, what says how long something goes on: "until"; none where the word says by when as often */
  readonly lasting: readonly string[];
  /** of these, the first words of what says by when and how long alike, where only the act tells which: „bis“ */
  readonly either: readonly string[];
  /** of these, what leaves out the day itself: "before" */
  readonly ending: readonly string[];
  /** stand before a period that ends the time allowed: "within", "over the next" */
  readonly within: readonly string[];
  /** stand between a period and what it counts from: "of", "after" */
  readonly after: readonly string[];
  /** articles and the like inside a date or an anchor */
  readonly small: readonly string[];
  /** join one noun to the next inside an anchor: "the publication of the report" */
  readonly of: readonly string[];
  /** words for first, second, third and fourth, as they stand before a part of a year */
  readonly nth: readonly (readonly string[])[];
  /** what stands behind an ordinal: a quarter, a half of a year */
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  /** letters before the number of a quarter and of a half: "Q2", "S1" */
  readonly short: { readonly quarter: readonly string[]; readonly half: readonly string[] };
  /** name a year that need not begin in January: "financial year", "school year" */
  readonly fiscal: readonly string[];
  /** stand before the number of a year and add nothing: "the year" */
  readonly year: readonly string[];
  /** parts of a year: share of the year (0–1) at which the part ends */
  readonly parts: Readonly<Record<string, number>>;
  /** "every", "each": before a period, something that recurs */
  readonly every: readonly string[];
  /** before a bare period, every second one: "every other", "om de" */
  readonly alternate: readonly string[];
  /** "annually": recurs after so many months */
  readonly recurring: Readonly<Record<string, number>>;
  /** "a year" in "twice a year" */
  readonly per: readonly string[];
  readonly times: Readonly<Record<string, number>>;
  /** "times" in "2 times a year" */
  readonly occasions: readonly string[];
  /** no date that could be missed: "as soon as practicable" */
  readonly vague: readonly string[];
}

/** Words of which one in the place of another turns round, or changes, what is asked for, though all other words are the same. */
export interface ContrastWords {
  /** verbs of one sense by which something ends, with their participles ("halt", "suspended"); one of two senses with the object that decides it ("Betrieb einstellen") */
  readonly ends: readonly string[];
  /** verbs of one sense by which it goes on, grows, or is set up or supported: "continue", "expand" */
  readonly furthers: readonly string[];
  /** what is asked for has something or has it not: "with", "including", and "without", "excluding" */
  readonly including: readonly string[];
  readonly excluding: readonly string[];
  /** how many times as much; each list says one of them: "double", "twofold" */
  readonly multiples: readonly (readonly string[])[];
  /** days and parts of a year that have a name and no number; each list names one */
  readonly seasons: readonly (readonly string[])[];
  /** stand before a day or part of a year by which something is to be done, and not before one in which it is: "by", "before" */
  readonly deadlines: readonly string[];
  /** before a number: it is not reached itself ("more than", "below"), or it is ("at least", "at most") */
  readonly beyond: readonly string[];
  readonly reached: readonly string[];
}

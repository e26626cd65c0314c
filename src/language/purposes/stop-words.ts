/** Words that carry little meaning, and those that tell the language. */
export interface StopWords {
  /** words that carry little meaning of their own in a recommendation: function words, modals, verbs and nouns of the genre */
  readonly weak: readonly string[];
  /** the commonest words: tell whether a block is in this language */
  readonly common: readonly string[];
}

/** How a sentence names the law by which a duty is in force already: "Under section 4 of the Act, each owner must …". */
export interface InForceWords {
  /** open the sentence before the law: "under", "pursuant to" */
  readonly legalBases: readonly string[];
  /** what is called so lays down what must be done: "act", "section" */
  readonly laws: readonly string[];
  /** have sections as laws have, though they need not bind: "rules" */
  readonly rules: readonly string[];
  /** nouns that end so are laws, too; none where nouns are not written as one */
  readonly lawEndings: readonly string[];
  /** name the law in general, without a noun behind them: "by law" */
  readonly byLaw: readonly string[];
}

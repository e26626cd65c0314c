/** The small words by which the form of an instruction is told. What only English has to tell is empty elsewhere: there endings show the verb. */
export interface FormWords {
  /** may stand before an imperative: "do not", "please" */
  readonly beforeCommands: readonly string[];
  /** behind a word that is a verb or a noun, besides the determiners of `bareCommand`: it is a verb; English alone has such words without number */
  readonly objects: readonly string[];
  /** behind such a word: it is a noun; English alone */
  readonly nounFollowers: readonly string[];
  /** may stand before an infinitive that opens a sentence: "ne pas"; Romance languages alone open one so */
  readonly particles: readonly string[];
  /** before "be": it is no subjunctive; English alone has a subjunctive that looks like an infinitive */
  readonly helpers: readonly string[];
  /** leave a lead-in open before the verbs of its items: "to", "by" */
  readonly openers: readonly string[];
  /** behind a noun: a clause about it begins; "we recommend" in it tells what was recommended, and German and Dutch put its verbs last; none where the verb needs no pronoun, or where the word is the article, too */
  readonly relatives: readonly string[];
  /** beside "zu", "à", "da" and an infinitive: says what for, or whether it can be done; where `owing` has words */
  readonly ways: readonly string[];
  /** pronouns written behind an infinitive as one word: "asegurarse"; none where they are words of their own */
  readonly enclitics: readonly string[];
  /** beginnings of verbs that hold "zu" inside: "sicherzustellen"; German alone writes it as one word */
  readonly separable: readonly string[];
  /** with which participles begin; Germanic languages alone close a clause with them */
  readonly participlePrefixes: readonly string[];
  /** inside what names who acts: "boards in each region to …"; English alone has "[body] to [verb]" */
  readonly inside: readonly string[];
}

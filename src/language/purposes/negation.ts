/** What makes an act one that is not to be done. */
export interface NegationWords {
  /** said of the verb: "not", "no longer" */
  readonly negators: readonly string[];
  /** phrases that hold a word of negation and deny no act: "not only", "no later than", "not all" */
  readonly positive: readonly string[];
  /** verbs by which an act ends or is left undone, the act as `*`, with the ending that tells a verb: "cease to *", "stop *ing" */
  readonly ceasing: readonly string[];
  /** verbs by which an act goes on, with the act as `*`: it is that of a verb of ending */
  readonly continuing: readonly string[];
  /** the same of ending, where the act is a noun among the words: “stop the *”, „auf … verzichten“; only a text that goes on with it is the opposite */
  readonly halting: readonly string[];
  /** open what an act waits for: "not … unless" says "only if" */
  readonly waiting: readonly string[];
  /** what stands before "that" where the clause says what is to come about, and not what is so: "ensure", "make sure" */
  readonly ensuring: readonly string[];
  /** said of the subject, and of the object: "no body should", "charge no fee" */
  readonly nobody: readonly string[];
  /** where negator and participle stand: right behind the modal, or anywhere in its clause */
  readonly wordOrder: 'near' | 'clause';
}

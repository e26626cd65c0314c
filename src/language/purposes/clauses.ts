/** The small words by which clauses are told apart. */
export interface ClauseWords {
  /** open a noun phrase, or are one: "all", "there"; given where a complementer is a demonstrative, too */
  readonly determiners: readonly string[];
  /** at the start of a clause or right before its modal: the clause hangs on another: "when", "which" */
  readonly subordinate: readonly string[];
  /** begin as a word of `subordinate` and only add: "as well"; empty where no such word also adds */
  readonly adding: readonly string[];
  /** before a verb of saying: the author refers to it: "as explained in" */
  readonly citing: readonly string[];
  /** wherever they stand before the modal: "whether", "how" */
  readonly dependent: readonly string[];
  /** may stand between a subject or modal and its verb: "also", "therefore" */
  readonly adverbs: readonly string[];
  /** "be": what stands behind is a state, unless it is a participle */
  readonly copulas: readonly string[];
  /** endings of past participles, where no list of them is given */
  readonly participleEndings: readonly string[];
  /** forms of verbs that tell what is or was, never what is asked for: "was", "has" */
  readonly finite: readonly string[];
  /** open a clause that is the author's own opinion or somebody's words, by what stands before: "that" */
  readonly complementers: readonly string[];
  /** subjects that are no addressee: "we", "you", "there"; none where nothing stands for "there" */
  readonly subjects: { readonly we: readonly string[]; readonly you: readonly string[]; readonly there: readonly string[] };
  /** before "we", where it is still the subject of a main clause: "and", "therefore", "that"; none where the verb needs no pronoun, or has it on either side */
  readonly connectives: readonly string[];
  /** after "should have", "doit avoir", where no participle follows: "a", "access"; empty where the verb of possession is another one */
  readonly possessions: readonly string[];
  /** stand for what was said before: "it", "this", "these" */
  readonly pronouns: readonly string[];
  /** besides the ones above open a clause in which a weak modal is no duty: "so" */
  readonly clauseOpeners: readonly string[];
  /** words of phrases that, besides `adverbs`, may stand between a modal and its verb: "at least", "where possible" */
  readonly verbAdverbs: readonly string[];
  /** after a modal: the subject is not who acts */
  readonly passive: readonly string[];
  /** besides `participleEndings`: whole participles, and endings that other words have, too */
  readonly participleForms: readonly string[];
  /** besides `finite`: verbs that no name of a body contains, as the subject was misread */
  readonly predicates: readonly string[];
  /** verbs a negator stands behind where there is no verb of duty */
  readonly auxiliaries: readonly string[];
  /** "and", "or": between words of one kind */
  readonly conjunctions: readonly string[];
  /** join a second act to the first */
  readonly joins: readonly string[];
  /** open a clause of purpose or circumstance that stands before the subject */
  readonly circumstance: readonly string[];
  /** open a clause that is set against what stands before, and are no part of its subject: "instead", "rather" */
  readonly insteadOf: readonly string[];
  /** joins a matrix clause to what it asks for: "that", "que", "dass" */
  readonly linkers: readonly string[];
}

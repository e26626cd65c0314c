/** Verbs in the form that opens an instruction ("utilice", "gebruik"), beside `acts`. French ("-ez") and German ("… Sie") show it by grammar alone. */
export interface CommandWords {
  /** none where grammar alone shows it */
  readonly commands: readonly string[];
  /**
   * How a verb that no list holds is told where an imperative is the bare stem ("pin all images", "do not leak keys", "tel de boten") or ends as
   * hardly anything does before these words ("contate le barche"); none where the form of a command is that of a statement, too ("utiliza la …").
   */
  readonly bareCommand?: {
    /** only a verb has these behind it where its sentence opens with it */
    readonly determiners: readonly string[];
    /** only a verb has these before it */
    readonly commanding: readonly string[];
    /** how the form of a command ends where it is not the bare stem: "verificate" */
    readonly endings?: readonly string[];
    /** endings of what is no stem, but for these */
    readonly inflected: readonly string[];
    readonly stems: readonly string[];
    /** function words that open a sentence before a determiner, beside `weak`, `subordinate` and `complementers` */
    readonly others: readonly string[];
  };
}

/**
 * Words of reminders, which ask that something be noted, known or remembered and lay no duty on anybody: "it should be recalled that the quay is old".
 * K. Hyland calls them directives of cognition (Directives: argument and engagement in academic writing, Applied Linguistics 23/2, 2002). What a text is to say
 * ("it should be added that", "il convient de préciser que") or to grant ("recognise") is not among them: opinions on bills ask for it.
 */
export interface ReminderWords {
  /** verbs of noting and knowing in the passive or with a reflexive, as they follow the modal: "be recalled", "recordarse" */
  readonly noted: readonly string[];
  /** such verbs as they follow an infinitive's mark, or a modal that asks nobody in particular: "recall" */
  readonly reminding: readonly string[];
  /** what may stand before the modal of such a passive: "it", "es", "hierbij"; none where nothing does */
  readonly expletive: readonly string[];
  /** who may stand before a modal that asks nobody in particular: "one", "man", "se" */
  readonly anybody: readonly string[];
  /** adverbs that join the sentence to the one before or begin it: "first", "zunächst" */
  readonly passing: readonly string[];
}

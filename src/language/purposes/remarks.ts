/**
 * Words of remarks, which ask that something be noted, known or remembered and lay no duty on anybody: "it should be recalled that the quay is old".
 * K. Hyland calls them directives of cognition (Directives: argument and engagement in academic writing, Applied Linguistics 23/2, 2002).
 */
export interface RemarkWords {
  /** verbs of saying and knowing in the passive or with a reflexive, as they follow the modal: "be recalled", "recordarse" */
  readonly noted: readonly string[];
  /** such verbs as they follow a modal or an infinitive's mark: "recall" */
  readonly note: readonly string[];
  /** what alone may stand before the modal of such a passive: "it", "es", "hierbij"; none where nothing does */
  readonly expletive: readonly string[];
  /** what alone may stand before the modal of such a verb: "man", "se"; none where it is never anybody in general */
  readonly anybody: readonly string[];
}

/** Predicates that ask by judging: "it is important that", "ist zu vermeiden". */
export interface JudgedWords {
  /** "is", "would be", "seems": forms of the present and the conditional */
  readonly judging: readonly string[];
  /** adjectives said of what should be done, before a clause or an infinitive: "important", "essential" */
  readonly valued: readonly string[];
  /** a stand-in subject without which the judgement is on a thing: “it is”; empty where none is needed */
  readonly expletives: readonly string[];
  /** between a link and an infinitive that is owed: "zu", "da", "à"; empty where that tells what can be done as often */
  readonly owing: readonly string[];
  /** verbs that are possible or told there, not owed: "ist zu sehen"; none where `owing` has no words */
  readonly possible: readonly string[];
  /** before the infinitive of such a clause: "to", "zu", "om"; empty where its ending tells */
  readonly infinitiveMarks: readonly string[];
  /** said of an act that is the subject of its sentence: “Dérouler … entraîne”; given where an infinitive also instructs */
  readonly results: readonly string[];
}

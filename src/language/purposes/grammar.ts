/** What the order and the forms of words tell in a language: engines ask this, never which language it is. */
export interface GrammarWords {
  /** nouns are written with a capital, so that none tells a name */
  readonly nounCapitals: boolean;
  /** capitals are printed without their accents as often as with them, as keyboards have none: "Evaluer" */
  readonly bareCapitals: boolean;
  /** the subject may follow its verb: "debe el ministro", "muss die Behörde" */
  readonly subjectAfterVerb: boolean;
  /** `acts` have the form of a command, and that of nothing that is told */
  readonly actsCommand: boolean;
  /** the mood of a verb shows whether a clause asks or tells: "that it be kept", "that it was kept" */
  readonly moodTells: boolean;
  /** several forms that open an instruction may stand in one sentence; else the first found is what it is */
  readonly formsTogether: boolean;
  /** what may be done is said in another form than what may happen, so that even a pronoun is asked by it: "es könnte" */
  readonly mayAsks: boolean;
  /** with which adverbs end that no list holds: "ly", "mente"; besides, nouns end so where `adverbsShow` is not: there only between the parts of a verb */
  readonly adverbEndings: readonly string[];
  /** they tell one wherever it stands, as hardly a noun ends so */
  readonly adverbsShow: boolean;
  /** before the name of a body by which a report means its own author: "the committee"; empty where articles do not tell */
  readonly ownArticles: readonly string[];
  /** before its subject such a modal makes a condition: "should you have questions"; none where no verb of duty does */
  readonly inverting: readonly string[];
  /** of `pronouns`, those that also stand behind a modal beside its subject: "the boards should each appoint" */
  readonly floating: readonly string[];
  /** "that" behind more words of its clause opens what somebody says, no part of the subject; 0 where only the verb before it tells */
  readonly longSubject: number;
  /** commands that show it by their form alone: how they end, words that end so and are none, the word behind them; no ending where none do */
  readonly commandForm: { readonly ending: string; readonly except: readonly string[]; readonly before: string };
  /** without this word before it, what looks like an infinitive may be a plural: "te"; empty where no other form looks like one */
  readonly infinitiveMark: string;
  /** endings of infinitives that stand behind their modal in a clause that hangs on another ("die havens moeten volgen"); none where the modal closes it */
  readonly clusterEndings: readonly string[];
  /** how, besides, verbs end that tell of now, and nouns as often: given where `clusterEndings` are */
  readonly finiteEndings: readonly string[];
  /** before an infinitive that closes its clause: "zu"; empty where infinitives stand in front */
  readonly closingMark: string;
  /** between a body and the verb of what it is to do, where that makes a recommendation: "to" */
  readonly bodyTo: string;
  /** the verb before a participle in a clause that wishes: "a panel be set up" */
  readonly wishing: string;
  /** that verb where the form itself is a subjunctive ("sia", "seja"), which asks in a main clause alone, even as its first word */
  readonly optative: readonly string[];
  /** with which nouns of acting end: "collecting" */
  readonly gerundEnding: string;
  /** how plurals end; given where `determiners` are */
  readonly plurals: readonly string[];
  /** how words end that look like a plural; none where no word does */
  readonly singulars: readonly string[];
}

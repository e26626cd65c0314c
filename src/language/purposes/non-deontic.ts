/** Where a verb of duty lays no duty on anyone. */
export interface NonDeonticWords {
  /** "should have", "would have recommended": past or unreal duty */
  readonly unreal: readonly string[];
  /** "should be noted", "should be able": a modal that lays no duty on anyone */
  readonly nonDeontic: readonly string[];
  /** behind a modal: what somebody is to be able to do: it asks, but the one who is able need do nothing: "be able"; none where it stands at the end of its clause */
  readonly able: readonly string[];
  /** beside a modal: it tells what is likely so: "by now", "surely" */
  readonly guesses: readonly string[];
  /** after "should": what will follow from a measure, no duty: "this should help" */
  readonly effects: readonly string[];
  /** end a clause whose modal looks back, one word beside a participle; only where the verb comes last: "muss überrascht haben", "muss gewesen sein" */
  readonly perfects: readonly string[];
  /** modals that say nothing of a duty in a subordinate clause: "so that staff can see" */
  readonly weakInClauses: readonly string[];
  /** modals only beside the mark of an infinitive, else verbs of their own: "dient te worden geteld", "dient als kaart"; none where no verb is both */
  readonly marked: readonly string[];
  /** what somebody is able to do: "should be able to" → "can" takes no duty away */
  readonly ability: readonly string[];
}

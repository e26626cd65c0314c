/** Sentences that must match (`yes`) and must not (`no`). */
export interface Cases {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What the reader of duty must say of made-up sentences of one language: the test of its words. */
export interface Examples {
  /** lays a duty on somebody */
  readonly asks: Cases;
  /** asks that something be not done; `no` are duties all the same */
  readonly negated: Cases;
  /** reports or takes back a proposal */
  readonly reported: Cases;
  /** only if, or as far as: a condition or downtoner stands in it */
  readonly conditional: Cases;
}

/** How a rule counts: log-odds added to the prior, the form it stands for in the taxonomy (0 for "never one"), and why. */
export interface Weight {
  readonly form: number;
  readonly weight: number;
  readonly why: string;
}

/** Log-odds that a block of a document of each kind is a recommendation, before anything is known of it. */
export const PRIOR: Readonly<Record<'report' | 'response' | 'guideline' | 'standard', number>> = {
  // 263 of 2,105 English blocks read are positive
  report: -2.2,
  // a response quotes the recommendations of others word for word
  response: -9,
  // nearly every sentence with a modal is one
  guideline: -0.9,
  standard: -0.6,
};

/** Every rule. `scripts/eval/rules.ts` prints on which publishers each is right and wrong. */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  // labels
  'label.formal': { form: 2, weight: 5, why: 'a printed "Recommendation 4" is a formal statement' },
  'label.series': { form: 5, weight: 2.4, why: 'a numbered series of actions or principles' },
  'label.open': { form: 3, weight: 2.2, why: 'a bare number in a section of recommendations' },
  'label.below': { form: 1, weight: 3, why: 'the text below a heading that is only a label' },
  'register.end': { form: 14, weight: 1.5, why: 'a register number closes the paragraph' },
  // place
  'scope.open': { form: 3, weight: 1.4, why: 'stands in a section of recommendations' },
  'scope.restate': { form: 3, weight: 1.0, why: 'stands in a summary or list' },
  'scope.close': { form: 0, weight: -1.2, why: 'stands under a title such as Background' },
  'scope.reply': { form: 0, weight: -6, why: 'stands in an answer to recommendations' },
  'item.announced': { form: 9, weight: 4.5, why: 'listed under a sentence that announces recommendations' },
  'item.completes': { form: 9, weight: 6, why: 'completes the sentence above' },
  'follow-on': { form: 19, weight: 3.2, why: 'a deadline or condition right after a recommendation' },
  'row.open': { form: 18, weight: 2.5, why: 'row of a table of recommendations' },
  boxed: { form: 18, weight: 1.0, why: 'set in a box or bold as a whole' },
  'heading.open': { form: 13, weight: 0, why: 'a heading inside a section of recommendations' },
  heading: { form: 0, weight: -2.2, why: 'headings seldom propose' },
  contents: { form: 0, weight: -8, why: 'a line of a contents table' },
  // acts
  performative: { form: 6, weight: 5, why: '"we recommend"' },
  'performative.soft': { form: 20, weight: 3.4, why: '"we encourage"' },
  'performative.third': { form: 6, weight: 2.8, why: 'a body recommends; which body, only the place tells' },
  'performative.past': { form: 15, weight: 0, why: 'past tense: own register or history, only the place tells' },
  'performative.register': { form: 15, weight: 4.2, why: 'past tense in a section of recommendations' },
  impersonal: { form: 6, weight: 3.4, why: '"it is recommended that"' },
  'duty.body': { form: 7, weight: 3.3, why: 'somebody who can act should or must' },
  'duty.need': { form: 7, weight: 1.6, why: '"needs to", "is required to": need or rule as often as proposal' },
  'duty.there': { form: 7, weight: 2.5, why: '"there should be"' },
  'duty.act': { form: 7, weight: 2.5, why: '"should be established": an act without an actor' },
  'duty.rule': { form: 7, weight: 1.3, why: '"must be held": an existing rule as often as a proposal' },
  'duty.thing': { form: 7, weight: 1.3, why: 'a thing should be so' },
  'duty.pronoun': { form: 7, weight: 1.3, why: '"it should": depends on what "it" is' },
  'duty.we': { form: 7, weight: 0.8, why: '"we must": rhetoric as often as proposal' },
  'duty.you': { form: 16, weight: 1.2, why: '"you must": instruction' },
  permission: { form: 20, weight: 2.3, why: '"may wish to consider", "is encouraged to"' },
  imperative: { form: 16, weight: 0, why: 'a verb first: only the place tells' },
  'imperative.open': { form: 16, weight: 2.2, why: 'a verb first, in a section of recommendations' },
  'imperative.standard': { form: 16, weight: 1.2, why: 'a verb first in an item of a guideline or standard' },
  infinitive: { form: 16, weight: 0, why: 'an infinitive first: only the place tells' },
  'infinitive.open': { form: 16, weight: 2.2, why: 'an infinitive in a section of recommendations' },
  gerund: { form: 10, weight: 0, why: 'only under a lead-in' },
  'that-clause': { form: 17, weight: 0, why: '"That …": only the place tells' },
  'that-clause.open': { form: 17, weight: 2.6, why: '"That …" in a section of recommendations' },
  subjunctive: { form: 4, weight: 0, why: '"be set up": only the place tells' },
  'subjunctive.open': { form: 4, weight: 2.2, why: '"be set up" in a section of recommendations' },
  'body-to-verb': { form: 17, weight: 0, why: '"[Body] to [verb]": only the place tells' },
  'body-to-verb.open': { form: 17, weight: 2.6, why: '"[Body] to [verb]" in a section of recommendations' },
  // never one
  'lead-in': { form: 0, weight: -1, why: 'announces, and is none' },
  announces: { form: 0, weight: -7, why: 'only announces the list below' },
  mention: { form: 0, weight: -1.1, why: 'speaks of a recommendation' },
  response: { form: 0, weight: -2.6, why: 'somebody answers' },
  reported: { form: 0, weight: -0.5, why: "somebody else's words" },
  quoted: { form: 0, weight: 0, why: 'between quotation marks' },
  unreal: { form: 0, weight: -0.4, why: 'past or unreal duty' },
  idle: { form: 0, weight: 0, why: 'a modal that lays no duty on anyone' },
  inversion: { form: 0, weight: 0, why: '"Should you have"' },
  subordinate: { form: 0, weight: 0, why: 'a modal in a clause that hangs on another' },
  question: { form: 0, weight: -1.5, why: 'a question' },
};

/** Rules whose words alone make a passage worth listing as possible when the block stays below the threshold. */
export const PRESCRIPTIVE: ReadonlySet<string> = new Set([
  'duty.body',
  'duty.need',
  'duty.there',
  'duty.act',
  'duty.rule',
  'duty.thing',
  'duty.you',
  'permission',
  'performative',
  'performative.soft',
  'performative.third',
  'impersonal',
  'imperative.open',
]);

/** Confidence (0–1) for a sum of log-odds. */
export function confidenceOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

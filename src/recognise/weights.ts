import type { Kind } from '../types.js';
import type { Sign } from './model.js';

/** How a rule counts: log-odds added to the prior, the form it stands for in the taxonomy (0 for "never one"), and why. */
export interface Weight {
  readonly form: number;
  readonly weight: number;
  readonly why: string;
}

/** Log-odds that a block of a document of each kind is a recommendation, before anything is known of it. */
export const PRIOR: Readonly<Record<Kind, number>> = {
  // of the English blocks read one in eight is positive
  report: -2.2,
  // a response quotes the recommendations of others word for word
  response: -12,
  // nearly every sentence with a modal is one
  guideline: -1,
  standard: -0.8,
};

const weigh = (form: number, weight: number, why: string): Weight => ({ form, weight, why });

/** Every rule. `scripts/eval/rules.mjs` prints on which publishers each is right and wrong. */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  // labels
  'label.formal': weigh(2, 5, 'a printed “Recommendation 4” is a formal statement'),
  'label.series': weigh(5, 2.4, 'one of a numbered series of actions or principles'),
  'label.open': weigh(3, 2.2, 'a bare number in a section of recommendations'),
  'list.open': weigh(3, 1.9, 'a bullet right below a title of recommendations'),
  'label.below': weigh(1, 3, 'the text below a heading that is only a label'),
  'title.body': weigh(1, 4, 'the text below a title that is a recommendation'),
  'title.reason': weigh(0, -3, 'explains the title that is the recommendation'),
  'series.most': weigh(16, 3.2, 'asks for something, as most of the list does'),
  'series.some': weigh(16, 1.4, 'asks for something, as many of the list do'),
  'series.member': weigh(16, 1.6, 'stands in a list that mostly asks for something'),
  'prose.most': weigh(16, 1.4, 'asks for something, as its section does'),
  'prose.some': weigh(16, 1, 'asks for something, as its section often does'),
  slot: weigh(0, -14, 'a field that explains: “Rationale”, “How to test”'),
  'register.end': weigh(14, 1.5, 'a register number closes the paragraph'),
  // the document as a whole
  'document.law': weigh(0, -6, 'the document lays down what is in force'),
  'document.minutes': weigh(0, -6, 'the document records what was said'),
  'document.decision': weigh(0, -6, 'the document decides a case'),
  'document.progress': weigh(0, -4, 'the document looks back at recommendations made before'),
  // place
  'scope.open': weigh(3, 1.4, 'stands in a section of recommendations'),
  'scope.mixed': weigh(3, 0.5, 'stands in a section of recommendations among other things'),
  'scope.restate': weigh(3, 0.2, 'stands in a summary or list'),
  'scope.close': weigh(0, -1.2, 'stands under a title such as Background'),
  note: weigh(0, -2.5, 'a note explains the text that calls it'),
  'scope.reply': weigh(0, -11, 'stands in an answer to recommendations'),
  'item.announced': weigh(9, 4.5, 'listed under a sentence that announces recommendations'),
  'item.completes': weigh(9, 8, 'completes the sentence above'),
  'follow-on': weigh(19, 3.2, 'a deadline or condition right after a recommendation'),
  'row.open': weigh(18, 0.5, 'row of a table in a section of recommendations'),
  'row.graded': weigh(18, 5, 'a numbered row of a table that grades requirements by marks'),
  'row.head': weigh(18, 3, 'row below a head that names a column of recommendations'),
  boxed: weigh(18, 1, 'set in a box or bold as a whole'),
  'heading.open': weigh(13, 0.6, 'a heading inside a section of recommendations'),
  heading: weigh(0, -2.2, 'headings seldom propose'),
  contents: weigh(0, -8, 'a line of a contents table'),
  quotation: weigh(0, -4, 'inside a quotation that began above'),
  'heading.principle': weigh(13, 3, 'one of the headings below “Principles”'),
  'restated.lead': weigh(0, 0, 'listed under a sentence that sums up'),
  'restated.source': weigh(0, 0, 'names the place where it was argued'),
  'heading.series': weigh(13, 2.8, 'one of a series of headings that say what to do'),
  silent: weigh(0, -1.5, 'nothing but the place speaks for it'),
  // acts
  performative: weigh(6, 5, '“we recommend”'),
  'performative.soft': weigh(20, 3.4, '“we encourage”'),
  'performative.third': weigh(6, 3.7, 'the author recommends in the third person'),
  'performative.again': weigh(6, 2.6, '“continues to recommend”: said before'),
  'performative.name': weigh(6, 0.8, 'somebody recommends; whether the author, only the place tells'),
  'performative.name.open': weigh(6, 3, 'somebody recommends, in a section of recommendations'),
  'performative.past': weigh(15, 0, 'past tense: own register or history, only the place tells'),
  'performative.past.open': weigh(15, 4, 'past tense in a section of recommendations'),
  impersonal: weigh(6, 3.4, '“it is recommended that”'),
  // duties
  'duty.body': weigh(7, 3.3, 'somebody who can act should'),
  'duty.name': weigh(7, 2.4, 'somebody or something with a name should'),
  'must.body': weigh(7, 2.6, 'somebody who can act must'),
  'must.name': weigh(7, 1.2, 'somebody or something with a name must: a rule as often as a proposal'),
  'must.thing': weigh(7, 1, '“must be held”: an existing rule as often as a proposal'),
  'duty.need': weigh(7, 1.6, '“needs to”, “it is necessary”: a need as often as a proposal'),
  'duty.value': weigh(7, 1.6, '“it is important that”: an opinion as often as a proposal'),
  'duty.owed': weigh(7, 1.6, '“ist zu vermeiden”, “è da evitare”, “est à éviter”: an infinitive that is owed'),
  'duty.rule': weigh(7, 0.7, '“is required to”: an existing rule as often as a proposal'),
  'duty.there': weigh(7, 3.1, '“there should be”'),
  'duty.act': weigh(7, 2.5, '“should be established”: an act without an actor'),
  'duty.thing': weigh(7, 1.3, 'a thing should be so'),
  'duty.pronoun': weigh(7, 1.3, '“it should”: depends on what “it” is'),
  'duty.state': weigh(7, 0, '“it should be”: how something is as often as a proposal'),
  'duty.we': weigh(7, 0.8, '“we must”: rhetoric as often as proposal'),
  'duty.you': weigh(16, 1.2, '“you must”: instruction'),
  'duty.you.standard': weigh(16, 2.4, '“you must” in a document that lays down rules for its reader'),
  'duty.mood': weigh(16, 1.3, 'a verb first, in a section that asks'),
  permission: weigh(20, 2.4, '“may wish to consider”, “is encouraged to”'),
  'permission.pronoun': weigh(20, 0.4, '“es könnte”: what may happen as often as a suggestion'),
  'permission.thing': weigh(20, 1.2, 'a thing is encouraged'),
  // forms that propose only in a place that says so
  imperative: weigh(16, 0, 'a verb first: only the place tells'),
  'imperative.open': weigh(16, 2.2, 'a verb first, in a section of recommendations'),
  'imperative.standard': weigh(16, 1.2, 'a verb first in an item of a guideline or standard'),
  infinitive: weigh(16, 0, 'an infinitive: only the place tells'),
  'infinitive.open': weigh(16, 2.2, 'an infinitive in a section of recommendations'),
  gerund: weigh(10, 0, '“by sharing”: only under a lead-in'),
  'that-clause': weigh(17, 0, '“That …”: only the place tells'),
  'that-clause.open': weigh(17, 2.6, '“That …” in a section of recommendations'),
  subjunctive: weigh(4, 0, '“be set up”: only the place tells'),
  'subjunctive.open': weigh(4, 2.2, '“be set up” in a section of recommendations'),
  'body-to-verb': weigh(17, 0, '“[Body] to [verb]”: only the place tells'),
  'body-to-verb.open': weigh(17, 2.6, '“[Body] to [verb]” in a section of recommendations'),
  // never one
  'lead-in': weigh(0, -1, 'announces, and is none'),
  announces: weigh(0, -7, 'only announces the list below'),
  'announces.bare': weigh(0, -16, 'says neither who acts nor what is asked: the list below does'),
  mention: weigh(0, -0.8, 'speaks of a recommendation'),
  response: weigh(0, -2.6, 'somebody answers'),
  consultation: weigh(0, -4, 'the authors ask for views'),
  elsewhere: weigh(0, 0, 'another sentence speaks of a recommendation or answers one'),
  reported: weigh(0, 0, 'somebody else’s words'),
  quoted: weigh(0, 0, 'between quotation marks'),
  unreal: weigh(0, -0.4, 'past or unreal duty'),
  idle: weigh(0, 0, 'a modal that lays no duty on anyone'),
  inversion: weigh(0, 0, '“Should you have”'),
  subordinate: weigh(0, 0, 'a modal in a clause that hangs on another'),
  question: weigh(0, -1.5, 'a question'),
};

/** Rules that see a duty or an act of proposing: what makes a passage prescriptive whatever the place says. */
export const PRESCRIPTIVE: ReadonlySet<string> = new Set(
  Object.keys(WEIGHTS).filter((rule) => /^(?:duty|must|permission|performative|impersonal|row\.graded)/.test(rule) && rule !== 'performative.past'),
);

/** Whether a sentence asks for something itself: that somebody with a name proposes is told, and only the place may make it a proposal. */
export function laysDuty(signs: readonly Sign[]): boolean {
  return signs.some(({ rule }) => PRESCRIPTIVE.has(rule) && rule !== 'performative.name');
}

/** Sum of the log-odds of some signs. */
export function total(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + (WEIGHTS[sign.rule]?.weight ?? 0), 0);
}

/** Confidence (0–1) for a sum of log-odds. */
export function confidenceOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

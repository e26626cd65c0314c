import { announces, announcesBare } from './announces.js';
import { bodyToVerb, bodyToVerbOpen } from './body-to-verb.js';
import { aloneMost, boxed, boxedMost } from './boxed.js';
import { consultation } from './consultation.js';
import { contents } from './contents.js';
import { partner, ruling } from './decided.js';
import { documentDecision, documentHomeless, documentLaw, documentMinutes, documentProgress } from './document.js';
import * as duty from './duty.js';
import { elsewhere } from './elsewhere.js';
import { followOn } from './follow-on.js';
import { former } from './former.js';
import { gerund } from './gerund.js';
import { heading, headingOpen, headingPrinciple, headingSeries } from './heading.js';
import { idle } from './idle.js';
import { imperative, imperativeOpen, imperativeStandard } from './imperative.js';
import { impersonal } from './impersonal.js';
import { infinitive, infinitiveOpen } from './infinitive.js';
import { inversion } from './inversion.js';
import { itemAnnounced, itemCompletes } from './item.js';
import { labelBelow, labelBeside, labelFormal, labelOpen, labelSeries, labelStated } from './label.js';
import { leadIn } from './lead-in.js';
import { listOpen } from './list.js';
import { mention } from './mention.js';
import { mustBody, mustName, mustThing } from './must.js';
import { note, noteRun } from './note.js';
import { listOthers } from './others.js';
import * as act from './performative.js';
import { permission, permissionPronoun, permissionThing } from './permission.js';
import { proseMost, proseSome } from './prose.js';
import { question } from './question.js';
import { quotation } from './quotation.js';
import { quoted } from './quoted.js';
import { registerEnd } from './register.js';
import { reported, reportedDuty } from './reported.js';
import { response } from './response.js';
import { restatedLead, restatedSource, restatedVerbatim } from './restated.js';
import { rowGraded, rowHead, rowOpen, rowPlanned } from './row.js';
import type { BlockRule, HomeRule, OpeningRule, PhraseRule, PlaceRule, SentenceRule } from './rule.js';
import { scopeClose, scopeMixed, scopeOpen, scopeReply, scopeRestate } from './scope.js';
import { seriesMember, seriesMost, seriesSome } from './series.js';
import { silent } from './silent.js';
import { slot, slotNamed } from './slot.js';
import { optative, subjunctive, subjunctiveOpen } from './subjunctive.js';
import { subordinate } from './subordinate.js';
import { thatClause, thatClauseOpen } from './that-clause.js';
import { titleBody, titleDetail, titleReason } from './title.js';
import { unreal, unrealAct } from './unreal.js';

/** Asked of each phrase of a sentence; the first that sees something speaks. */
export const PHRASES = [
  quoted,
  former,
  unrealAct,
  unreal,
  act.performative,
  act.performativeSoft,
  act.performativeAsk,
  impersonal,
  act.performativeAgain,
  act.performativeThird,
  act.performativeName,
  act.performativePast,
  consultation,
  leadIn,
  response,
  idle,
  inversion,
  subordinate,
  reportedDuty,
  reported,
  permission,
  permissionPronoun,
  permissionThing,
  duty.dutyRule,
  duty.dutyNeed,
  duty.dutyBody,
  duty.dutyName,
  mustBody,
  mustName,
  duty.dutyState,
  duty.dutyThere,
  duty.dutyPronoun,
  duty.dutyWe,
  duty.dutyYou,
  duty.dutyAct,
  duty.dutyThing,
  mustThing,
  mention,
] as const satisfies readonly PhraseRule[];

/** Asked of each sentence; of those in one list the first that sees something speaks. */
export const SENTENCES = [[duty.dutyValue, duty.dutyOwed], [question]] as const satisfies readonly (readonly SentenceRule[])[];

/** Asked of how a block begins. */
export const OPENINGS = [subjunctive, optative, imperative, gerund, thatClause, bodyToVerb, infinitive] as const satisfies readonly OpeningRule[];

/** Count instead of the rule that they are of; the first that holds. */
export const HOMES = [
  act.performativeNameOpen,
  act.performativePastOpen,
  act.performativePastOwn,
  duty.dutyYouStandard,
  imperativeOpen,
  imperativeStandard,
  infinitiveOpen,
  thatClauseOpen,
  subjunctiveOpen,
  bodyToVerbOpen,
] as const satisfies readonly HomeRule[];

/** Asked of the place of a block; of those in one list the first that sees something speaks. */
export const PLACES = [
  [contents],
  [quotation],
  [listOthers],
  [scopeReply, note, scopeOpen, scopeMixed, scopeRestate, scopeClose],
  [labelFormal, labelSeries],
  [itemAnnounced, itemCompletes, labelOpen, listOpen, followOn],
  [labelBelow, labelStated],
  [headingPrinciple, headingOpen, heading],
  [headingSeries],
  [registerEnd],
  [boxedMost, boxed, aloneMost],
  [rowOpen],
  [restatedSource],
  [restatedLead],
  [rowHead],
] as const satisfies readonly (readonly PlaceRule[])[];

/** Asked of a block when all others have spoken; of those in one list the first that sees something speaks. */
export const BLOCKS = [
  [labelBeside],
  [seriesMost, seriesSome, seriesMember],
  [proseMost, proseSome],
  [slot, slotNamed],
  [announcesBare, announces],
  [noteRun],
  [titleDetail, titleReason, titleBody],
  [documentLaw, documentMinutes, documentDecision, documentProgress],
  [documentHomeless],
  [silent],
] as const satisfies readonly (readonly BlockRule[])[];

/** Said where a mechanism of its own sees them: see there. */
const OTHERS = [rowGraded, rowPlanned, duty.dutyMood, elsewhere, restatedVerbatim, ruling, partner] as const;

/** Every rule. `scripts/eval/rules.mjs` prints on which publishers each is right and wrong. */
export const RULES = [...PLACES.flat(), ...PHRASES, ...SENTENCES.flat(), ...OPENINGS, ...HOMES, ...BLOCKS.flat(), ...OTHERS];

/** The name of a rule. */
export type RuleName = (typeof RULES)[number]['name'];

import { isPassiveAct, MODALS, owedIn, valuedIn } from '../../language/directive/index.js';
import { isState } from '../modals.js';
import type { Rule } from '../model.js';
import type { HomeRule, PhraseRule, SentenceRule } from './rule.js';

const ASKS = ['duty', 'prescriptive', 'asks'] as const;
const TIPPED = [...ASKS, 'tipped'] as const;
const VAGUE = [...TIPPED, 'vague'] as const;

export const dutyRule = {
  name: 'duty.rule',
  form: 7,
  weight: 0.7,
  why: '“is required to”: an existing rule as often as a proposal',
  classes: VAGUE,
  examples: { yes: ['The board is required to count the boats.'], no: ['The board must count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.modality() === 'rule' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyNeed = {
  name: 'duty.need',
  form: 7,
  weight: 1.6,
  why: '“needs to”, “it is necessary”: a need as often as a proposal',
  classes: VAGUE,
  examples: { yes: ['The board needs to count the boats.'], no: ['The board should count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.modality() === 'need' && (phrase.toActor() || phrase.subject() === 'thing') && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyBody = {
  name: 'duty.body',
  form: 7,
  weight: 3.3,
  why: 'somebody who can act should',
  classes: TIPPED,
  examples: {
    yes: ['The board should count the boats.', 'The boats should be counted by the board.'],
    no: ['The boats should be counted.', 'The board must count the boats.'],
  },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'body' && phrase.modality() === 'should' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyName = {
  name: 'duty.name',
  form: 7,
  weight: 2.4,
  why: 'somebody or something with a name should',
  classes: TIPPED,
  examples: { yes: ['In future Saltby should count the boats.'], no: ['In future boats should be counted.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'name' && phrase.modality() === 'should' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyState = {
  name: 'duty.state',
  form: 7,
  weight: 0,
  why: '“it should be”: how something is as often as a proposal',
  classes: [...ASKS, 'vague'],
  examples: { yes: ['It must be the oldest of all.'], no: ['It must be published.', 'The board must be open.'] },
  on: MODALS,
  test: (phrase) => !phrase.toActor() && isState(phrase) && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyThere = {
  name: 'duty.there',
  form: 7,
  weight: 3.1,
  why: '“there should be”',
  classes: TIPPED,
  examples: { yes: ['There should be a count of boats.'], no: ['There is a count of boats.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'there' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyPronoun = {
  name: 'duty.pronoun',
  form: 7,
  weight: 1.3,
  why: '“it should”: depends on what “it” is',
  classes: VAGUE,
  examples: { yes: ['They should count the boats.'], no: ['There should be a count.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'pronoun' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyWe = {
  name: 'duty.we',
  form: 7,
  weight: 0.8,
  why: '“we must”: rhetoric as often as proposal',
  classes: [...ASKS, 'vague'],
  examples: { yes: ['We must count the boats.'], no: ['We count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'we' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyYou = {
  name: 'duty.you',
  form: 16,
  weight: 1.2,
  why: '“you must”: instruction',
  classes: VAGUE,
  examples: { yes: ['You must count the boats.'], no: ['You count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'you' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyYouStandard = {
  name: 'duty.you.standard',
  form: 16,
  weight: 2.4,
  why: '“you must” in a document that lays down rules for its reader',
  grammar: 'the second person of a standard is whom it binds',
  classes: VAGUE,
  examples: { yes: ['You must count the boats.'], no: ['You count the boats.'], in: { kind: 'standard' } },
  of: dutyYou,
  test: (_, __, { kind }) => kind === 'standard',
} as const satisfies HomeRule;

export const dutyAct = {
  name: 'duty.act',
  form: 7,
  weight: 2.5,
  why: '“should be established”: an act without an actor',
  classes: TIPPED,
  examples: { yes: ['A register should be established.'], no: ['A register should be red.', 'The board should count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'thing' && phrase.modality() === 'should' && isPassiveAct(phrase) && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyThing = {
  name: 'duty.thing',
  form: 7,
  weight: 1.3,
  why: 'a thing should be so',
  classes: [...TIPPED, 'bare'],
  examples: { yes: ['The register should be red.'], no: ['The register should be established.', 'The register must be red.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'thing' && phrase.modality() === 'should' && phrase.spoken(),
} as const satisfies PhraseRule;

export const dutyValue = {
  name: 'duty.value',
  form: 7,
  weight: 1.6,
  why: '“it is important that”: an opinion as often as a proposal',
  classes: VAGUE,
  examples: { yes: ['It is important that boats are counted.'], no: ['It is important, and old.', 'They said that it is important to count.'] },
  test: valuedIn,
} as const satisfies SentenceRule;

export const dutyOwed = {
  name: 'duty.owed',
  form: 7,
  weight: 1.6,
  why: '“ist zu vermeiden”, “è da evitare”, “est à éviter”: an infinitive that is owed',
  classes: TIPPED,
  examples: { yes: ['Die Boote sind jedes Jahr zu zählen.'], no: ['Die Boote sind schwer zu zählen.', 'Die Boote sind alt.'], in: { language: 'de' } },
  test: owedIn,
} as const satisfies SentenceRule;

/** Given to a sentence by its section, see `withMood`. */
export const dutyMood = {
  name: 'duty.mood',
  form: 16,
  weight: 1.3,
  why: 'a verb first, in a section that asks',
  classes: TIPPED,
  examples: {
    yes: [
      '# Boats\n\nPublish the count. Close the pier at noon. Collect the oars. Check the gate twice. Ensure that it is closed. Arrange a watch. Inform the mayor. Repair the boats.',
    ],
    no: ['# Boats\n\nUse dry paint.'],
  },
} as const satisfies Rule;

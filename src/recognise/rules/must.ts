import { MODALS } from '../../language/directive/index.js';
import { isGeneral } from '../modals.js';
import type { Rule } from '../model.js';
import type { PhraseRule } from './rule.js';

const TIPPED = ['duty', 'prescriptive', 'asks', 'tipped'] as const;

export const mustBody = {
  name: 'must.body',
  form: 7,
  weight: 2.6,
  why: 'somebody who can act must',
  classes: TIPPED,
  examples: { yes: ['The board must count the boats.'], no: ['A board must count the boats.', 'The boats must be counted.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'body' && phrase.modality() === 'must' && !isGeneral(phrase) && phrase.spoken(),
} as const satisfies PhraseRule;

export const mustName = {
  name: 'must.name',
  form: 7,
  weight: 1.2,
  why: 'somebody or something with a name must: a rule as often as a proposal',
  classes: [...TIPPED, 'vague'],
  examples: { yes: ['In future Saltby must count the boats.'], no: ['In future boats must be counted.'] },
  on: MODALS,
  test: (phrase) => phrase.subject() === 'name' && phrase.modality() === 'must' && phrase.spoken(),
} as const satisfies PhraseRule;

export const mustThing = {
  name: 'must.thing',
  form: 7,
  weight: 1,
  why: '“must be held”: an existing rule as often as a proposal',
  classes: [...TIPPED, 'vague', 'bare'],
  examples: { yes: ['The boats must be counted.', 'A board must count the boats.'], no: ['The board must count the boats.'] },
  on: MODALS,
  test: (phrase) => (phrase.subject() === 'thing' || phrase.subject() === 'body') && phrase.modality() === 'must' && phrase.spoken(),
} as const satisfies PhraseRule;

/** What lays down a rule that may be in force already. */
export const MUSTS: readonly Rule[] = [mustBody, mustName, mustThing];

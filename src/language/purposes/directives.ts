import type { Strength } from '../../types.js';
import type { Cell } from '../list.js';

/** How the recogniser takes a phrase: by how a verb of duty binds, or by how an author says that he recommends. */
export type Cue =
  | 'must'
  | 'should'
  /** "needs to", "it is necessary": a need as often as a proposal */
  | 'need'
  /** "is required to", "has to": an existing rule as often as a proposal */
  | 'rule'
  /** "may wish to", "is encouraged to" */
  | 'may'
  /** binds where capitals do (RFC 2119: "REQUIRED"), and is an existing rule elsewhere */
  | 'capitals'
  /** says what may or will be done: too common to show a recommendation, but enough where the duty stood before: "could", "is required" */
  | 'milder'
  /** of the first person: "recommend", "call on" */
  | 'verb'
  /** of the first person, only suggesting: "encourage", "invite" */
  | 'soft'
  /** of the first person, with a clause that says what is asked: "we want the ports to", "queremos que" */
  | 'ask'
  /** of the first person, asking without recommending: rules elsewhere, but not after "we": "expect" */
  | 'require'
  /** "continues to recommend": said before */
  | 'again'
  /** third person, present: "recommends" */
  | 'third'
  /** "recommended that": a formal act of the author's in its own register, never elsewhere */
  | 'past'
  /** "it is recommended that", "our recommendation is" */
  | 'impersonal';

/** Phrases that lay a duty on somebody and do so in one way; without `sourced` they are found and shown, but give no direction. */
export interface Directive extends Cell {
  /** a verb of duty ("must"); what the author says he does ("we recommend"); a verb that puts an act one step further away ("explore options for") */
  readonly form: 'modal' | 'performative' | 'verb';
  /** how the recogniser takes them; none: too common to show a recommendation */
  readonly cues?: readonly Cue[];
  /** on the scale from 5 (must) to 1 (note); none: they show a recommendation, but not how strong it is */
  readonly level?: Strength;
  /** the highest level they may stand for: "will" is a promise or a command, "soll" the strongest grade of a guideline */
  readonly top?: Strength;
}

/** What lays a duty on somebody: verbs of duty, what an author says he does, and verbs that put an act one step further away. */
export interface DirectiveWords {
  /** each phrase once */
  readonly directives: readonly Directive[];
  /** "we", "I": before a verb of recommending */
  readonly firstPerson: readonly string[];
  /** one word with the verb behind it: "we're"; none where a language writes both apart */
  readonly joinedPerson: readonly string[];
  /** verbs in the form of one who says now what he means or resolves to do, before the infinitive of recommending: "entendo", "resolve"; none where the pronoun tells */
  readonly intending: readonly string[];
  /** verbs of the first person need no pronoun: "recomendamos" */
  readonly personInVerb: boolean;
  /** of what is said of a third person, the verb to recommend itself: in a summary it restates what the body did recommend */
  readonly recommends: readonly string[];
}

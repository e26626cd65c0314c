import type { Strength } from '../types.js';
import type { Cell } from './types.js';

/** Phrases of one level of the strength scale (5 must … 1 note). */
export interface Level extends Cell {
  readonly level: Strength;
  /** the highest level it may stand for: "will" is a promise or a command, "soll" the strongest grade of a guideline */
  readonly top?: Strength;
}

/** Verbs from the strongest act to the mildest: to replace one by a later one of its ladder softens. */
export interface Ladder {
  readonly rungs: readonly (readonly string[])[];
  readonly backed?: string;
}

/**
 * What makes a recommendation strong or weak in one language. A cell without `backed` is found and shown, but gives no direction:
 * `backed` names a grammar, an official drafting guide or the corpus it was measured on.
 */
export interface Force {
  readonly language: string;
  /** the verb of duty: "must", "should", "may" */
  readonly modals: readonly Level[];
  /** modals that say nothing of a duty in a subordinate clause: "so that staff can see" */
  readonly idle: readonly string[];
  /** open a subordinate clause */
  readonly subordinate: readonly string[];
  /** what the author says he does: "we recommend that", "we encourage" */
  readonly wrappers: readonly Level[];
  /** verbs that put an act one step further away: "consider", "explore options for" */
  readonly nestings: readonly Level[];
  /** what somebody is able to do: "should be able to" → "can" takes no duty away */
  readonly ability?: readonly string[];
  /** nestings that are acts of their own when they stand alone ("review the policy"): weak, but one of them is no softer than another */
  readonly inquiry: readonly string[];
  /** words that may stand between a modal and its verb */
  readonly adverbs: readonly string[];
  /** said of the verb: "not", "no longer" */
  readonly negators: readonly string[];
  /** phrases that hold a word of negation and negate nothing: "not only", "no later than" */
  readonly positive: readonly string[];
  /** verbs by which an act ends or is left undone, the act as `*`, with the ending that tells a verb: "cease to *", "stop *ing" */
  readonly ceasing: readonly string[];
  /** open what an act waits for: "not … unless" says "only if" */
  readonly waiting: readonly string[];
  /** said of the subject, and of the object: "no body should", "charge no fee" */
  readonly nobody: readonly string[];
  /** where negator and participle stand: right behind the modal, or anywhere in its clause */
  readonly order: 'near' | 'clause';
  /** complete in themselves: "where appropriate" */
  readonly hedges: Cell;
  /** open a condition that goes on to the end of its clause: "subject to", "unless" */
  readonly openings: Cell;
  /** ask for company, not for less: "in consultation with" */
  readonly neutral: Cell;
  /** lost softens: "as a matter of urgency", "strongly" */
  readonly intensity: Cell;
  readonly universal: Cell;
  /** universal quantifiers whose noun stands in the singular */
  readonly each: readonly string[];
  /** what a universal quantifier falls to: "some", "selected" */
  readonly partial: Cell;
  /** acts that let others see what was done: "publish", "report" */
  readonly accountability: Cell;
  readonly ladders: readonly Ladder[];
  /** after a modal: the subject is not who acts */
  readonly passive: readonly string[];
  /** endings of participles, and whole ones that have none of them */
  readonly participles: readonly string[];
  /** words in front of the name of a body that do not belong to it */
  readonly articles: readonly string[];
  /** small words inside the name of a body: "Department of Health and Care" */
  readonly links: readonly string[];
  /** verbs a negator stands behind where there is no verb of duty */
  readonly auxiliaries: readonly string[];
  /** join a second act to the first */
  readonly joins: readonly string[];
  /** open a sentence that only speaks of the one before: "This should be in place by May." */
  readonly anaphors: readonly string[];
  /** behind "be": the subject does act */
  readonly acting: readonly string[];
  /** finite verbs that no name of a body contains: the subject was misread */
  readonly finite: readonly string[];
  /** before who acts in a passive: "by" */
  readonly agent: readonly string[];
  /** open a clause of purpose or circumstance that stands before the subject */
  readonly circumstance: readonly string[];
  /** verbs whose amount is provided or achieved: more is more */
  readonly providing: Cell;
  /** joins a wrapper to its clause: "that", "que", "dass" */
  readonly that: readonly string[];
}

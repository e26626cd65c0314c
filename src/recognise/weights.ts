import type { Kind } from '../types.js';
import type { Cue, Model, RuleClass } from './model.js';

/** The prior of the model that is shipped: log-odds that a block of a document of each kind is a recommendation, before anything is known of it. */
export const PRIOR: Readonly<Record<Kind, number>> = {
  // of the English blocks read one in eight is positive
  report: -2.2,
  // a response quotes the recommendations of others word for word
  response: -12,
  // nearly every sentence with a modal is one
  guideline: -1,
  standard: -0.8,
};

/** Whether a rule of a class spoke. */
export function has(cues: readonly Cue[], of: RuleClass): boolean {
  return cues.some(({ rule }) => rule.classes.includes(of));
}

/** What rules of a class saw. */
export function only(cues: readonly Cue[], of: RuleClass): Cue[] {
  return cues.filter(({ rule }) => rule.classes.includes(of));
}

/** Sum of the log-odds of some cues. */
export function total(cues: readonly Cue[], { weights }: Model): number {
  return cues.reduce((sum, { rule }) => sum + (weights.get(rule.name) ?? 0), 0);
}

/** Confidence (0–1) for a sum of log-odds. */
export function confidenceOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

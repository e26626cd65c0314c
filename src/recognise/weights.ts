import { along, type Knots } from '../text/index.js';
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

/**
 * How often a recommendation with such a sum of log-odds was one, on documents of groups of publishers left out (2,142 units of gold/docs and
 * gold/detect; a group counts by its units to the power of .75, `npm run train -- --recogniser --calibration`). The sum itself flatters: its cues
 * are no independent witnesses. Straight through to 0 and 10, so that no two sums between have one confidence.
 */
const CALIBRATION: Knots = [
  [0, 0.62],
  [0.46, 0.7],
  [1.36, 0.79],
  [2.94, 0.857],
  [4.6, 0.91],
  [7.4, 0.94],
  [10, 0.96],
];

/** Confidence (0–1) for a sum of log-odds. */
export function confidenceOf(sum: number): number {
  return Math.round(1000 * along(CALIBRATION, sum)) / 1000;
}

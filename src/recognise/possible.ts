import type { Possible } from '../types.js';
import { isPositive, type Judged } from './judged.js';
import type { Model } from './model.js';
import { has, only } from './weights.js';

/** A prescriptive block this little below the threshold (log-odds) is listed. */
const NEAR = -2.4;
/** More would bury what matters. */
const MOST = 200;

/** Prescriptive passages that stayed below the threshold, with what spoke against them: those that were nearest to it first. */
export function possibleOf(judged: readonly Judged[], model: Model): Possible[] {
  return judged
    .filter(isDoubtful)
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, MOST)
    .map((one) => ({ text: textOf(one), locator: one.view.block.locator, reason: reasonOf(one, model) }));
}

function isDoubtful(one: Judged): boolean {
  return !isPositive(one) && one.sum > NEAR && has(one.cues, 'prescriptive');
}

/** The sentences of a block that propose, else its first. */
export function textOf(one: Judged): string {
  const chosen = one.proposing.length ? one.proposing : one.sentences.map((_, n) => n).slice(0, 1);
  return chosen.map((n) => one.sentences[n]?.text ?? '').join(' ');
}

function reasonOf(one: Judged, { weights }: Model): string {
  if (one.ruled) return 'ruled out by a person';
  const against = one.cues.filter(({ rule }) => (weights.get(rule.name) ?? 0) < 0);
  const told = against.length ? against : only(one.cues, 'prescriptive');
  return told.map(({ rule, text }) => `${rule.why}${text.trim() ? ` (“${text.trim()}”)` : ''}`).join('; ');
}

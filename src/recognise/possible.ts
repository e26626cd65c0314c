import type { Possible } from '../types.js';
import { isPositive, type Judged, POSSIBLE } from './roles.js';
import { PRESCRIPTIVE, WEIGHTS } from './weights.js';

/** More would bury what matters. */
const MOST = 200;

/** Prescriptive passages that stayed below the threshold, with what spoke against them. */
export function possibleOf(judged: readonly Judged[]): Possible[] {
  return judged.flatMap((one) => (isDoubtful(one) ? [{ text: textOf(one), locator: one.view.block.locator, reason: reasonOf(one) }] : [])).slice(0, MOST);
}

function isDoubtful(one: Judged): boolean {
  if (isPositive(one) || one.role === 'furniture' || !one.proposing.length) return false;
  const sum = -Math.log(one.confidence / Math.max(1e-3, 1 - one.confidence));
  return sum > POSSIBLE && one.signs.some((sign) => PRESCRIPTIVE.has(sign.rule));
}

function textOf(one: Judged): string {
  return one.proposing.map((n) => one.sentences[n]?.text ?? '').join(' ');
}

function reasonOf(one: Judged): string {
  const against = one.signs.filter((sign) => (WEIGHTS[sign.rule]?.weight ?? 0) < 0);
  const told = against.length ? against : one.signs.filter((sign) => PRESCRIPTIVE.has(sign.rule));
  return told.map((sign) => `${WEIGHTS[sign.rule]?.why ?? sign.rule} (“${sign.text.trim()}”)`).join('; ');
}

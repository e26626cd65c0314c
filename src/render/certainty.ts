import type { Finding, Unit } from '../types.js';

/** "to be checked", "doubtful"; empty where a finding is clear. */
export function sureness<U extends Unit>({ certainty }: Pick<Finding<U>, 'certainty'>): string {
  return certainty === 'clear' ? '' : certainty === 'check' ? 'to be checked' : 'doubtful';
}

/** Why a finding is not clear, the weightiest first; a comparison stored by an earlier version has one reason at most. */
export function doubtsOf<U extends Unit>({ certaintyReasons, doubt }: Pick<Finding<U>, 'certaintyReasons' | 'doubt'>): readonly string[] {
  return certaintyReasons ?? (doubt === undefined ? [] : [doubt]);
}

/** The same in one line; empty where there is none. */
export function doubtLine<U extends Unit>(finding: Pick<Finding<U>, 'certaintyReasons' | 'doubt'>): string {
  return doubtsOf(finding).join('; ');
}

/** "to be checked: the reason"; empty where a finding is clear, and for what is said to lie outside: of that nothing is claimed. */
export function unsure<U extends Unit>(finding: Finding<U>): string {
  if (finding.basis === 'outside') return '';
  const [how, why] = [sureness(finding), doubtLine(finding)];
  return how !== '' && why !== '' ? `${how}: ${why}` : how;
}

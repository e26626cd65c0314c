import type { GateWord, Sure } from '../render/options.js';
import { ORDERED } from '../traits/index.js';
import { CERTAINTIES, OUTCOMES } from '../types.js';

const CHANGES = [...OUTCOMES, ...ORDERED];
/** What `--only` takes, and `--fail-on`: "dropped", "dropped:clear". */
export const KINDS_OF_CHANGE: readonly Sure[] = CHANGES.flatMap((change) => [change, ...CERTAINTIES.map((certainty) => `${change}:${certainty}` as const)]);
/** What `--fail-on` takes besides: "possible". */
export const GATES: readonly GateWord[] = [...KINDS_OF_CHANGE, 'possible'];
/** The same words as a message lists them: those that are told with a certainty, too, once. */
export function listed(known: readonly string[]): string {
  const alone = known.filter((word) => !word.includes(':'));
  return `${alone.join(', ')}${alone.length < known.length ? `; each also with ${CERTAINTIES.map((certainty) => `:${certainty}`).join(', ')}` : ''}`;
}

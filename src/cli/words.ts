import { ORDERED } from '../traits/index.js';
import { CERTAINTIES, OUTCOMES } from '../types.js';

const CHANGES: readonly string[] = [...OUTCOMES, ...ORDERED];
/** What `--only` and `--fail-on` take: "dropped", "dropped:clear". */
export const KINDS_OF_CHANGE: readonly string[] = CHANGES.flatMap((change) => [change, ...CERTAINTIES.map((certainty) => `${change}:${certainty}`)]);
/** The same words as a message lists them: those that are told with a certainty, too, once. */
export function listed(known: readonly string[]): string {
  const alone = known.filter((word) => !word.includes(':'));
  return `${alone.join(', ')}${alone.length < known.length ? `; each also with ${CERTAINTIES.map((certainty) => `:${certainty}`).join(', ')}` : ''}`;
}

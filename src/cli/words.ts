import { OUTCOMES, TRAITS } from '../render/kinds.js';
import { OUTPUT_FORMATS } from '../render/options.js';
import type { Certainty, Doubt, Kind } from '../types.js';

const CHANGES: readonly string[] = [...OUTCOMES, ...TRAITS];
const CERTAINTIES: readonly Certainty[] = ['clear', 'check', 'doubtful'];
/** What `--only` and `--fail-on` take: "dropped", "dropped:clear". */
export const KINDS_OF_CHANGE: readonly string[] = CHANGES.flatMap((change) => [change, ...CERTAINTIES.map((certainty) => `${change}:${certainty}`)]);
/** What `--despite` takes. */
export const DOUBTS: readonly Doubt['reason'][] = ['unrelated', 'language', 'kind', 'partial'];
/** What `--kind` takes. */
export const DOCUMENT_KINDS: readonly Kind[] = ['report', 'response', 'guideline', 'standard'];
/** What `--format` takes. */
export const FORMATS: readonly string[] = OUTPUT_FORMATS;

/** The same words as a message lists them: those that are told with a certainty, too, once. */
export function listed(known: readonly string[]): string {
  const alone = known.filter((word) => !word.includes(':'));
  return `${alone.join(', ')}${alone.length < known.length ? `; each also with ${CERTAINTIES.map((certainty) => `:${certainty}`).join(', ')}` : ''}`;
}

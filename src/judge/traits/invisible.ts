import { INVISIBLE } from '../../text/index.js';
import type { Observation } from '../observation.js';
import { count } from './marks.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Characters that print nothing: a mark of a copy perhaps, never a change of wording. */
const detect: Detector = ({ draft, final }) => invisibleIn(draft.text, final.text);

/** The observation that one of two texts has other invisible characters. */
export function invisibleIn(draft: string, final: string): Observation[] {
  const [before, after] = [count(draft, INVISIBLE), count(final, INVISIBLE)];
  if (before === after) return [];
  return [
    { type: 'invisible', from: String(before), to: String(after), reason: `characters that print nothing: ${before} in the draft, ${after} in the final` },
  ];
}

export default { order: 12, detect } satisfies DetectorSpec;

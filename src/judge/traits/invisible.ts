import { INVISIBLE } from '../../text/index.js';
import type { Paired, Trait, Unit } from '../../types.js';
import type { Observation } from '../observation.js';
import { joined } from '../units.js';
import { count } from './marks.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Characters that print nothing: a mark of a copy perhaps, never a change of wording. */
const detect: Detector = ({ draft, final }) => invisibleIn(draft.text, final.text);

/** The observation that one of two texts has other invisible characters. */
function invisibleIn(draft: string, final: string): Observation[] {
  const [before, after] = [count(draft, INVISIBLE), count(final, INVISIBLE)];
  if (before === after) return [];
  return [
    { type: 'invisible', from: String(before), to: String(after), reason: `characters that print nothing: ${before} in the draft, ${after} in the final` },
  ];
}

/** The trait of units whose texts may be the same but for such characters. */
export function invisibleTrait<U extends Unit>({ draft, final }: Paired<U>): Trait[] {
  return invisibleIn(joined(draft), joined(final)).map(({ from, to, reason }) => ({
    type: 'invisible',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    reason,
  }));
}

export default { order: 12, detect } satisfies DetectorSpec;

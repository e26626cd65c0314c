import { REDACTED_WORDS } from '../../text/index.js';
import { count } from './marks.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Blacked out or said to be so; a run of blocks is one mark. */
const REDACTED = new RegExp(`[█■▇▉▊▋]{2,}|\\[\\s*(?:${REDACTED_WORDS}|x{3,})\\s*\\]|\\bX{5,}\\b`, 'giu');

/** Text that cannot be read on one side: no ground for a direction (DESIGN, rule 6). */
const detect: Detector = ({ draft, final }) => {
  const [before, after] = [count(draft.text, REDACTED), count(final.text, REDACTED)];
  if (before === after) return [];
  return [
    { type: 'redacted', reason: `part of the text is blacked out ${before < after ? 'in the final' : 'in the draft'}; what stands there cannot be compared` },
  ];
};

export default { order: 11, detect } satisfies DetectorSpec;

import { INVISIBLE, REDACTED_WORDS } from '../../text/index.js';
import type { Detector, Observation } from '../observation.js';

/** Blacked out or said to be so; a run of blocks is one mark. */
const REDACTED = new RegExp(`[█■▇▉▊▋]{2,}|\\[\\s*(?:${REDACTED_WORDS}|x{3,})\\s*\\]|\\bX{5,}\\b`, 'giu');

/** Text that cannot be read on one side: no ground for a direction (DESIGN, rule 6). */
export const redacted: Detector = ({ draft, final }) => {
  const [before, after] = [count(draft.text, REDACTED), count(final.text, REDACTED)];
  if (before === after) return [];
  return [
    { type: 'redacted', reason: `part of the text is blacked out ${before < after ? 'in the final' : 'in the draft'}; what stands there cannot be compared` },
  ];
};

/** Characters that print nothing: a mark of a copy perhaps, never a change of wording. */
export const invisible: Detector = ({ draft, final }) => invisibleIn(draft.text, final.text);

/** The observation that one of two texts has other invisible characters. */
export function invisibleIn(draft: string, final: string): Observation[] {
  const [before, after] = [count(draft, INVISIBLE), count(final, INVISIBLE)];
  if (before === after) return [];
  return [
    { type: 'invisible', from: String(before), to: String(after), reason: `characters that print nothing: ${before} in the draft, ${after} in the final` },
  ];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

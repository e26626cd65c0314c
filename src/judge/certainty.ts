import { wordForm } from '../text/index.js';
import type { Finding, Match, Outcome, Unit } from '../types.js';

/**
 * From which confidence of the aligner a finding is said to be clear, and from which one to be checked. A dropped one is held to
 * the strictest figure: the word goes in print.
 */
const CLEAR: Readonly<Record<Outcome, number>> = { dropped: 0.9, demoted: 0.9, promoted: 0.85, added: 0.85, reworded: 0.7, merged: 0.8, split: 0.8, kept: 0.6 };
const CHECK = 0.5;
/** A passage this near may be the counterpart after all. */
const NEAR = 0.45;
/** Below this the recogniser itself is unsure that the text is a recommendation. */
const RECOGNISED = 0.6;

/** What is said where only the figure of the aligner speaks against "clear". */
const UNSURE = {
  oneSided: 'no counterpart was found, but some passages could be read as one',
  carried: 'whether the passage still names the act is a matter of reading',
  paired: 'the two texts are probably counterparts, but their wording leaves room for doubt',
} as const;

const CLEAR_ONE = { certainty: 'clear', certaintyReasons: [] } as const;

/** How sure a finding is, in words, with the reason where it is not clear. */
export function certaintyOf<U extends Unit>(match: Match<U>, outcome: Outcome): Pick<Finding, 'certainty' | 'certaintyReasons' | 'doubt'> {
  if (match.decidedBy || (outcome === 'dropped' && match.draft.every(isStruckOut))) return CLEAR_ONE;
  const doubt = doubtOf(match, outcome);
  if (!doubt && match.confidence >= CLEAR[outcome]) return CLEAR_ONE;
  const oneSided = match.draft.length === 0 || match.final.length === 0;
  const reason = doubt ?? (match.carriedBy ? UNSURE.carried : oneSided ? UNSURE.oneSided : UNSURE.paired);
  return { certainty: match.confidence >= CHECK ? 'check' : 'doubtful', certaintyReasons: [reason], doubt: reason };
}

/** Whether a tracked change of the draft itself deletes the whole of a unit: then nothing need be searched to know that it goes. */
function isStruckOut(unit: Unit): boolean {
  const struck = wordForm(unit.annotations.flatMap(({ kind, text }) => (kind === 'deletion' ? [text] : [])).join(' '));
  return struck !== '' && struck.includes(wordForm(unit.text));
}

function doubtOf<U extends Unit>({ draft, final, search, echoes, basis }: Match<U>, outcome: Outcome): string | undefined {
  const oneSided = draft.length === 0 || final.length === 0;
  if (!oneSided) return undefined;
  if (search && search.pages[0] < search.pages[1]) return `only ${search.pages[0]} of ${search.pages[1]} pages could be read`;
  if (basis === 'partial') return 'one document covers only part of the other';
  const near = echoes[0]?.similarity ?? 0;
  if (outcome === 'dropped' && near >= NEAR) return 'a passage of the final comes near to it';
  const unsure = [...draft, ...final].find((unit) => unit.kind === 'recommendation' && unit.confidence < RECOGNISED);
  return unsure ? 'the text may be no recommendation' : undefined;
}

import type { Certainty, Finding, Match, Outcome, Pair, Unit } from '../../types.js';
import {
  actDoubts,
  alignerDoubts,
  announcedDoubts,
  coverageDoubts,
  exchangedDoubts,
  leadDoubts,
  nearDoubts,
  numberedDoubts,
  recognitionDoubts,
  shortDoubts,
  swappedDoubts,
  toldDoubts,
} from './doubts.js';
import { type Claim, type Facts, missing, unitsOf, WHOLE } from './facts.js';
import { gapDoubts } from './gaps.js';
import { insteadDoubts } from './instead.js';
import { lostDoubts } from './lost.js';
import { notedDoubts } from './noted.js';
import { scanDoubts } from './scanned.js';
import { struckDoubts } from './struck.js';

export { aboveOf } from './doubts.js';
export type { Facts } from './facts.js';
export { withoutShared } from './gaps.js';
export { insteadIds } from './instead.js';

/** From which confidence of the aligner on a finding that nothing else speaks against is to be checked; below it is doubtful. */
const CHECK = 0.5;
/**
 * What is printed as confidence follows the certainty, so that no finding to be checked stands at a higher figure than a clear one: the
 * aligner's own figure knows nothing of pages that were not read or of what stands in the place of the lost. On the gold pairs a third of
 * the drops to be checked were right, whatever figure the aligner gave them.
 */
const BANDS: Readonly<Record<Certainty, readonly [least: number, most: number]>> = { clear: [0.7, 1], check: [0, 0.69], doubtful: [0, 0.49] };

/** What a finding says of how sure it is. */
export type Sureness = Pick<Finding, 'certainty' | 'certaintyReasons' | 'confidence' | 'doubt'>;

/** What speaks against a finding, the gravest first: what was not looked through, what may be the counterpart, what may be no recommendation, the aligner's own figure. */
const DOUBTS: readonly ((claim: Claim) => readonly string[])[] = [
  swappedDoubts,
  gapDoubts,
  struckDoubts,
  scanDoubts,
  lostDoubts,
  insteadDoubts,
  nearDoubts,
  coverageDoubts,
  shortDoubts,
  announcedDoubts,
  leadDoubts,
  exchangedDoubts,
  notedDoubts,
  numberedDoubts,
  recognitionDoubts,
  actDoubts,
  toldDoubts,
  alignerDoubts,
];
/** Of what a document itself strikes out, nobody needs to ask whether the aligner or the recogniser saw right. */
const OF_THE_STRUCK: readonly ((claim: Claim) => readonly string[])[] = [swappedDoubts, gapDoubts, insteadDoubts];

/** How sure a finding is, and why it is not clear: the one place that decides it, from facts that the stages hand on. */
export function certaintyOf<U extends Unit>(
  match: Match<U>,
  outcome: Outcome,
  { facts = WHOLE, names, doubts = [] }: { readonly facts?: Facts; readonly names: Pair<string>; readonly doubts?: readonly string[] },
): Sureness {
  if (match.decidedBy) return sureness('clear', match, []);
  const claim: Claim = { match, outcome, facts, names };
  const reasons = [...(isStruckOut(claim) ? OF_THE_STRUCK : DOUBTS).flatMap((doubt) => doubt(claim)), ...doubts];
  if (reasons.length === 0) return sureness('clear', match, []);
  return sureness(match.confidence >= CHECK ? 'check' : 'doubtful', match, [...new Set(reasons)]);
}

function sureness(certainty: Certainty, match: Pick<Match, 'confidence'>, reasons: readonly string[]): Sureness {
  const [least, most] = BANDS[certainty];
  const [doubt] = reasons;
  return {
    certainty,
    certaintyReasons: reasons,
    confidence: Math.min(Math.max(match.confidence, least), most),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** An item that only one side of a pair has is as sure as the pair at most: where it is open whether the two are the same, so is what became of their items. */
export function withinPair<U extends Unit>(item: Finding<U>, pair: Certainty): Finding<U> {
  if (pair === 'clear' || item.certainty !== 'clear' || (item.draft.length > 0 && item.final.length > 0)) return item;
  return { ...item, ...sureness('check', item, ['it is open whether the two that it belongs to are the same']) };
}

/** Whether the draft itself strikes out every unit that is gone, or the final has the words struck out. */
function isStruckOut({ match, outcome }: Claim): boolean {
  return outcome === 'dropped' && missing(match) === 'final' && (match.struckOut?.similarity === 1 || unitsOf(match).every(({ struck }) => struck));
}

import { placeOf } from '../../text/places.js';
import { terminal } from '../../text/safe.js';
import type { Finding, Recommendation } from '../../types.js';
import { rules } from '../evidence.js';
import { shortName } from '../names.js';
import { percent } from '../words.js';
import { say } from './layout.js';
import { type Line, row } from './lines.js';

/** How sure draftdiff is of a finding, and which rules saw its recommendations. */
export function explained(finding: Finding): readonly Line[] {
  const sure = `${percent(finding.similarity)} alike, ${percent(finding.confidence)} sure (${finding.certainty}), weight ${finding.weight}`;
  return [
    row(say`Match`, [{ text: terminal(sure) }]),
    row(say`Id`, [{ text: terminal(`${finding.id}, fingerprint ${finding.fingerprint}`) }]),
    ...finding.draft.flatMap((unit) => seen('draft', unit)),
    ...finding.final.flatMap((unit) => seen('final', unit)),
  ];
}

function seen(side: string, unit: Recommendation): readonly Line[] {
  const again = unit.restatements.map(({ kind, locator }) => `${kind} at ${placeOf(locator)}`);
  return [
    row(say`Seen`, [{ text: terminal(`${side} ${shortName(unit)}, ${percent(unit.confidence)} sure: ${rules(unit.evidence)}`) }]),
    ...(again.length === 0 ? [] : [row(say`Restated`, [{ text: terminal(again.join(', ')) }])]),
  ];
}

import type { Evidence, Finding, Recommendation, Side } from '../types.js';
import { shortName } from './names.js';

/** "modal (“should”), section (“Recommendations”)"; in words where no rule saw the block. */
export function rules(evidence: readonly Evidence[]): string {
  const spoke = evidence.filter(({ rule }) => rule !== SILENT);
  return spoke.length === 0 ? 'no rule spoke on it' : evidence.map(quoted).join(', ');
}

/** What recognise notes of a block of which nothing but its place speaks. */
const SILENT = 'silent';

function quoted({ rule, text }: Evidence): string {
  return text.trim() === '' ? rule : `${rule} (“${text}”)`;
}

/** What is said of a recommendation that is one because a person said so. */
export const RULED_IN = 'ruled a recommendation by a person';

/** What a person decided about a finding or its recommendations, one sentence each; none where draftdiff decided all. */
export function decisions({ draft, final, decidedBy }: Pick<Finding, 'draft' | 'final' | 'decidedBy'>): readonly string[] {
  return [...(decidedBy === undefined ? [] : ['decided by a person']), ...ruledIn(draft, 'draft'), ...ruledIn(final, 'final')];
}

function ruledIn(units: readonly Recommendation[], side: Side): readonly string[] {
  return units.filter((unit) => unit.decidedBy !== undefined).map((unit) => `${side} ${shortName(unit)}: ${RULED_IN}`);
}

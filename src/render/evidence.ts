import type { Evidence, Finding, Recommendation, Side } from '../types.js';
import { placed, shortName } from './names.js';
import { WHY } from './why.js';

/** "modal (“should”), section (“Recommendations”)"; in words where no rule saw the block. */
export function rules(evidence: readonly Evidence[]): string {
  const spoke = evidence.filter(({ rule }) => rule !== SILENT);
  return spoke.length === 0 ? 'no rule spoke on it' : evidence.map(quoted).join(', ');
}

/** One line for each rule that saw a block, with what it weighs and why: "+5 label.formal (“Recommendation 3”): a printed …". */
export function reasoned(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map((one) => {
    const { weight = 0, why = '' } = WHY[one.rule] ?? {};
    return `${weight > 0 ? '+' : ''}${weight} ${quoted(one)}${why ? `: ${why}` : ''}`;
  });
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

/** What of a finding is struck out where it stands, a few words each; none where nothing is. */
export function strikings({ draft, final, struckOut }: Pick<Finding, 'draft' | 'final' | 'struckOut'>): readonly string[] {
  const own = (['draft', 'final'] as const).filter((side) => (side === 'draft' ? draft : final).some(({ struck }) => struck));
  const words = own.map((side) => `struck out in the ${side}`);
  if (!struckOut) return words;
  return [...words, `${struckOut.similarity === 1 ? '' : 'words close to it are '}struck out in the final, ${placed(struckOut)}`];
}

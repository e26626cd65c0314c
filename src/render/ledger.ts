import type { Finding, Recommendation } from '../types.js';
import { sureness } from './certainty.js';
import { opening } from './names.js';
import { traitName } from './words.js';

/** Words of each text that the table shows. */
const WORDS = 12;

/** What the table is, in words. */
export const LEDGER_CAPTION = 'Each recommendation of the draft beside its counterpart in the final, in the order of the draft.';

/** A row of the ledger: a recommendation of the draft beside its counterpart in the final; either may be missing. */
export interface LedgerRow {
  readonly finding: Finding;
  readonly draft?: Recommendation;
  readonly final?: Recommendation;
  readonly order: number;
}

/** All recommendations of both documents in the order of the draft, what only the final has at its place there. */
export function ledgerRows(findings: readonly Finding[]): readonly LedgerRow[] {
  const partners = findings.filter(({ draft, final }) => draft.length > 0 && final.length > 0);
  return findings.flatMap((finding) => pairs(finding, order(finding, partners))).sort((one, other) => one.order - other.order);
}

/** How a text of the table begins. */
export function ledgerText({ text }: Pick<Recommendation, 'text'>): string {
  return opening(text, WORDS);
}

/** In which way it changed, and how sure that is. */
export function ledgerChanges(finding: Finding): string {
  return [...finding.traits.map(({ type }) => traitName(type)), sureness(finding)].filter((word) => word !== '').join(', ');
}

/** The place in the draft; for what only the final has, just after the counterpart of what stands before it there. */
function order({ draft, final }: Finding, partners: readonly Finding[]): number | undefined {
  const own = final[0];
  if (draft.length > 0 || own === undefined) return undefined;
  const before = partners.filter((other) => block(other.final) < own.locator.block);
  return before.reduce((place, other) => (block(other.final) > place.final ? { final: block(other.final), draft: block(other.draft) + 0.5 } : place), {
    final: -1,
    draft: -1,
  }).draft;
}

function block(units: readonly Recommendation[]): number {
  return units[0]?.locator.block ?? 0;
}

function pairs(finding: Finding, place: number | undefined): readonly LedgerRow[] {
  const { draft, final } = finding;
  return Array.from({ length: Math.max(draft.length, final.length) }, (_, at) => {
    const [one, other] = [draft[Math.min(at, draft.length - 1)], final[Math.min(at, final.length - 1)]];
    return { finding, ...(one && { draft: one }), ...(other && { final: other }), order: place ?? one?.locator.block ?? 0 };
  });
}

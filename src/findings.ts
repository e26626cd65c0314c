import type { Finding, PairedFinding, Unit } from './types.js';

/** A finding with its items changed, where it has any. */
export function withItems<U extends Unit>(finding: Finding<U>, change: (items: readonly Finding<U>[]) => readonly Finding<U>[]): Finding<U> {
  return hasItems(finding) ? { ...finding, items: change(finding.items) } : finding;
}

function hasItems<U extends Unit>(finding: Finding<U>): finding is PairedFinding<U> {
  return finding.items.length > 0;
}

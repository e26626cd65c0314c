import { type Accepted, acceptedAs, isAbout, textsOf } from '../accepted.js';
import type { Comparison, Finding } from '../types.js';
import { RESULTS_VERSION } from '../version.js';
import { everyFinding } from './gates.js';

/** Entries by fingerprint and document: two documents may hold the same words. */
const keyOf = ({ fingerprint, document }: Accepted): string => `${fingerprint} ${document ?? ''}`;

/** What is accepted after a step, and what of it is to be told. */
export interface Baseline {
  readonly accepted: readonly Accepted[];
  readonly told: readonly string[];
}

/** Accepts findings; an earlier reason stays unless it is replaced. */
export function accepting(
  before: readonly Accepted[],
  comparison: Comparison,
  { chosen, reason, replace }: { readonly chosen: readonly Finding[]; readonly reason: string; readonly replace: boolean },
): Baseline {
  const earlier = new Map(before.filter((entry) => isAbout(entry, comparison)).map((entry) => [entry.fingerprint, entry]));
  const now = chosen.map((finding) => acceptedAs(finding, comparison, (replace ? undefined : earlier.get(finding.fingerprint)?.reason) ?? reason));
  const fresh = new Set(now.map(({ fingerprint }) => fingerprint));
  const others = before.filter((entry) => !(isAbout(entry, comparison) && fresh.has(entry.fingerprint)));
  const kept = now.filter(({ fingerprint }) => earlier.has(fingerprint)).length;
  return {
    accepted: sorted([...others, ...now]),
    told: kept > 0 && !replace ? [`${kept} had a reason already, which stays (--replace puts the new one in its place)`] : [],
  };
}

/** Entries of an earlier results version under the fingerprints that their findings have now, where the texts still stand; the others are told and stay. */
export function migrated(before: readonly Accepted[], comparison: Comparison): Baseline {
  const findings = everyFinding(comparison.findings);
  const told: string[] = [];
  const accepted = before.map((entry) => {
    if (!isAbout(entry, comparison) || (entry.resultsVersion ?? 0) >= RESULTS_VERSION) return entry;
    const found = findings.find(({ fingerprint }) => fingerprint === entry.fingerprint) ?? findings.find((finding) => hasTexts(finding, entry));
    if (found) return acceptedAs(found, comparison, entry.reason);
    told.push(`${entry.fingerprint} is not found again${entry.statement ? `: ${entry.statement}` : ''}`);
    return entry;
  });
  return { accepted: sorted(accepted), told };
}

/** Without what this document no longer shows. */
export function pruned(before: readonly Accepted[], comparison: Comparison): Baseline {
  const known = new Set(everyFinding(comparison.findings).map(({ fingerprint }) => fingerprint));
  const gone = before.filter((entry) => isAbout(entry, comparison) && !known.has(entry.fingerprint));
  const told = gone.map(({ fingerprint, reason }) => `${fingerprint} is left out (${reason})`);
  return { accepted: sorted(before.filter((entry) => !gone.includes(entry))), told };
}

const hasTexts = (finding: Finding, { texts }: Accepted): boolean => texts !== undefined && JSON.stringify(textsOf(finding)) === JSON.stringify(texts);

const sorted = (accepted: readonly Accepted[]): readonly Accepted[] => accepted.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

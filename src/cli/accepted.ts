import { withItems } from '../findings.js';
import type { Comparison, Finding, Warning } from '../types.js';
import { readOwnFile } from './config.js';
import { usageError } from './exit.js';

/** Findings that a person has accepted, by fingerprint: they stay visible, do not fail, and lapse when either text changes. */
export interface Accepted {
  readonly fingerprint: string;
  readonly reason: string;
  readonly outcome?: string;
  readonly statement?: string;
}

/** Where accepted findings are kept unless another file is named. */
export const ACCEPTED_FILE = 'draftdiff.accepted.json';

/** Reads the accepted findings: a file named, or the standard one in the working directory; empty where there is none. */
export async function readAccepted(named: string | undefined, cwd: string): Promise<{ path: string; accepted: readonly Accepted[] } | undefined> {
  const file = await readOwnFile(named, cwd, ACCEPTED_FILE);
  if (!file) return undefined;
  const list = (file.value as { accepted?: unknown } | null)?.accepted;
  if (!Array.isArray(list) || !list.every(isAccepted)) throw usageError(`${file.path}: must hold {"accepted": [{"fingerprint": "…", "reason": "…"}]}`);
  return { path: file.path, accepted: list };
}

function isAccepted(value: unknown): value is Accepted {
  const { fingerprint, reason } = (value ?? {}) as Partial<Accepted>;
  return typeof fingerprint === 'string' && typeof reason === 'string';
}

/** The comparison with accepted findings marked and counted, and a warning for each acceptance that no longer fits. */
export function withAccepted(comparison: Comparison, accepted: readonly Accepted[]): Comparison {
  if (accepted.length === 0) return comparison;
  const reasons = new Map(accepted.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const used = new Set<string>();
  const mark = (finding: Finding): Finding => {
    const reason = reasons.get(finding.fingerprint);
    if (reason !== undefined) used.add(finding.fingerprint);
    const marked = withItems(finding, (items) => items.map(mark));
    return reason === undefined ? marked : { ...marked, accepted: { reason } };
  };
  const findings = comparison.findings.map(mark);
  const stale = accepted.filter(({ fingerprint }) => !used.has(fingerprint));
  const warnings = stale.map(
    ({ fingerprint, statement }): Warning => ({
      code: 'stale-acceptance',
      message: `the accepted finding ${fingerprint} no longer occurs${statement ? `: ${statement}` : ''}`,
      locators: [],
    }),
  );
  return { ...comparison, findings, summary: { ...comparison.summary, accepted: used.size }, warnings: [...comparison.warnings, ...warnings] };
}

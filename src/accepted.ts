import { withItems } from './findings.js';
import { textHash } from './text/index.js';
import type { Comparison, Finding, Warning } from './types.js';

/** Findings that a person has accepted, by fingerprint: they stay visible, do not fail, and lapse when either text changes. */
export interface Accepted {
  readonly fingerprint: string;
  readonly reason: string;
  readonly outcome?: string;
  readonly statement?: string;
  /** the document it is about, as its path is known: only a comparison of that one can show it to be stale */
  readonly document?: string;
  /** which draftdiff read the texts when it was accepted */
  readonly resultsVersion?: number;
  /** hashes of the texts of both sides: by them it is found again after a release that reads units otherwise */
  readonly texts?: { readonly draft: readonly string[]; readonly final: readonly string[] };
}

/** What a document is called in entries: where it is kept, else its name. */
export const documentOf = ({ final, draft }: Pick<Comparison, 'draft' | 'final'>): string => final.path ?? draft.path ?? final.name;

/** Whether an entry speaks of one of these documents; an entry of an earlier version may speak of any. */
export function isAbout({ document }: Accepted, { draft, final }: Pick<Comparison, 'draft' | 'final'>): boolean {
  if (document === undefined) return true;
  return [final?.path, final?.name, draft?.path, draft?.name].includes(document);
}

/** The texts of a finding as an entry keeps them. */
export function textsOf({ draft, final }: Pick<Finding, 'draft' | 'final'>): NonNullable<Accepted['texts']> {
  return { draft: draft.map(({ text }) => textHash(text)), final: final.map(({ text }) => textHash(text)) };
}

/** Where accepted findings are kept unless another file is named. */
export const ACCEPTED_FILE = 'draftdiff.accepted.json';

/** What a file of accepted findings holds; undefined where it is none. */
export function acceptedIn(value: unknown): readonly Accepted[] | undefined {
  const list = (value as { accepted?: unknown } | null)?.accepted;
  return Array.isArray(list) && list.every(isAccepted) ? list : undefined;
}

function isAccepted(value: unknown): value is Accepted {
  const { fingerprint, reason } = (value ?? {}) as Partial<Accepted>;
  return typeof fingerprint === 'string' && typeof reason === 'string';
}

/** A file of accepted findings. */
export const acceptedFile = (accepted: readonly Accepted[]): string => `${JSON.stringify({ accepted }, null, 2)}\n`;

/** What is kept of a finding that is accepted. */
export function acceptedAs(finding: Finding, comparison: Comparison, reason: string): Accepted {
  const { fingerprint, outcome, statement } = finding;
  return { fingerprint, reason, outcome, statement, document: documentOf(comparison), resultsVersion: comparison.tool.resultsVersion, texts: textsOf(finding) };
}

/** The comparison with accepted findings marked and counted, and a warning for each acceptance that no longer fits. */
export function withAccepted(comparison: Comparison, all: readonly Accepted[]): Comparison {
  const accepted = all.filter((entry) => isAbout(entry, comparison));
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
    ({ fingerprint, statement, resultsVersion }): Warning => ({
      code: 'stale-acceptance',
      message: `the accepted finding ${fingerprint} no longer occurs${statement ? `: ${statement}` : ''}${isOlder(resultsVersion, comparison) ? ' (accepted with an earlier results version; draftdiff accept --migrate finds it again where its texts still stand)' : ''}`,
      locators: [],
    }),
  );
  return { ...comparison, findings, summary: { ...comparison.summary, accepted: used.size }, warnings: [...comparison.warnings, ...warnings] };
}

const isOlder = (version: number | undefined, { tool }: Comparison): boolean => version !== undefined && version < tool.resultsVersion;

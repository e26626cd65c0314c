import type { Comparison, Finding, Locator } from '../types.js';

/** Where in the final a finding is best shown: at its text, at the passage that carries it, else where it would stand. */
export function anchor(finding: Finding, { findings }: Comparison): Locator | undefined {
  return finding.final[0]?.locator ?? (finding.draft.length > 0 ? finding.carriedBy?.locator : undefined) ?? gap(finding, findings);
}

/** In the final, the counterpart of what stands just before in the draft, else of what stands just after. */
function gap(finding: Finding, findings: readonly Finding[]): Locator | undefined {
  const paired = findings.filter(({ draft, final }) => draft.length > 0 && final.length > 0).toSorted((one, other) => block(one) - block(other));
  const before = paired.findLast((other) => block(other) < block(finding));
  return before === undefined ? paired[0]?.final[0]?.locator : before.final.at(-1)?.locator;
}

/** Where a finding begins in the draft. */
function block({ draft }: Finding): number {
  return draft[0]?.locator.block ?? 0;
}

/** A file name as a relative path with slashes; a path from outside the working directory is cut to its last part. */
export function relativePath(name: string): string {
  const parts = name.replace(/\\/g, '/').split('/');
  const outside = parts[0] === '' || parts.includes('..') || /^[a-z]:$/i.test(parts[0] ?? '');
  return (outside ? parts.slice(-1) : parts.filter((part) => part !== '.')).join('/');
}

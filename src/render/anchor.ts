import type { Comparison, Finding, Locator, Recommendation } from '../types.js';

/** Where in the final a finding is best shown: at its text, at the passage that carries it, else where it would stand. */
export function anchor(finding: Finding, { findings }: Comparison): Locator | undefined {
  const own = finding.final[0]?.locator ?? (finding.draft.length > 0 ? finding.carriedBy?.locator : undefined);
  if (own !== undefined) return own;
  const before = findings.filter((other) => other.final.length > 0 && precedes(other.draft[0], finding.draft[0]));
  const nearest = before.reduce<Finding | undefined>(
    (best, other) => (best === undefined || precedes(best.draft[0], other.draft[0]) ? other : best),
    undefined,
  );
  return nearest?.final.at(-1)?.locator;
}

function precedes(one: Recommendation | undefined, other: Recommendation | undefined): boolean {
  return one !== undefined && other !== undefined && one.locator.block < other.locator.block;
}

/** A file name as a relative path with slashes; a path from outside the working directory is cut to its last part. */
export function relativePath(name: string): string {
  const parts = name.replace(/\\/g, '/').split('/');
  const outside = parts[0] === '' || parts.includes('..') || /^[a-z]:$/i.test(parts[0] ?? '');
  return (outside ? parts.slice(-1) : parts.filter((part) => part !== '.')).join('/');
}

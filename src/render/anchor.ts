import type { Comparison, DocumentInfo, Finding, Locator, Side } from '../types.js';
import type { RenderOptions } from './options.js';

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

/** The file in which a place of one side is found: what the user calls it wins over where it lies. */
export type FileOf = (side: Side, locator: Locator | undefined) => string;

/** Files of a comparison as programs look them up. */
export function filesOf(comparison: Comparison, { draftName, finalName }: Pick<RenderOptions, 'draftName' | 'finalName'>): FileOf {
  const named = { draft: draftName, final: finalName };
  return (side, locator) => relativePath(named[side] ?? keptAt(comparison[side], locator?.file));
}

/** Of several files the one that a place names, else the document itself. */
function keptAt({ name, path, files = [] }: DocumentInfo, file: string | undefined): string {
  const one = files.find((each) => each.name === file);
  return one?.path ?? file ?? path ?? name;
}

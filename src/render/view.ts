import type { Comparison, Finding, Outcome, TraitType, Unit } from '../types.js';
import type { RenderOptions } from './options.js';

/** Traits that leave a recommendation what it was: alone they make no finding worth a place of its own. */
const QUIET: readonly TraitType[] = ['moved', 'renumbered'];

/** What people see of a comparison. */
export interface View {
  /** each with a place of its own, in report order */
  readonly told: readonly Finding[];
  /** only counted and listed */
  readonly kept: readonly Finding[];
  /** how many of all findings the filters hide */
  readonly hidden: number;
}

/** Splits the findings that pass the filters into those to be told and those merely kept. */
export function view({ findings }: Comparison, options: RenderOptions): View {
  const passing = findings.filter((finding) => passes(finding, options));
  return { told: passing.filter((finding) => !isQuiet(finding)), kept: passing.filter(isQuiet), hidden: findings.length - passing.length };
}

/** Whether a finding, or one of its items, has one of these outcomes or traits. */
export function matches<U extends Unit>(finding: Finding<U>, kinds: readonly (Outcome | TraitType)[]): boolean {
  const types: readonly string[] = [finding.outcome, ...finding.traits.map(({ type }) => type)];
  return kinds.some((kind) => types.includes(kind)) || finding.items.some((item) => matches(item, kinds));
}

function passes(finding: Finding, { only, minWeight }: RenderOptions): boolean {
  return (only === undefined || only.length === 0 || matches(finding, only)) && finding.weight >= (minWeight ?? 0);
}

function isQuiet(finding: Finding): boolean {
  return finding.outcome === 'kept' && finding.traits.every(({ type }) => QUIET.includes(type)) && finding.items.every(isQuiet);
}

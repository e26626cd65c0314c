import { HARMLESS } from '../traits/index.js';
import type { Certainty, Comparison, Finding, Possible, Side, Unit } from '../types.js';
import { CERTAINTIES } from '../types.js';
import type { GateWord, RenderOptions } from './options.js';

/** What people see of a comparison. */
export interface View {
  /** each with a place of its own: the dropped ones, then by falling weight, among equals in report order */
  readonly told: readonly Finding[];
  /** only counted and listed */
  readonly kept: readonly Finding[];
  /** on one side only, but in a part that the other document does not cover: listed, neither dropped nor added */
  readonly outside: readonly Finding[];
  /** how many of all findings the filters hide */
  readonly hidden: number;
}

/** Splits the findings that pass the filters into those to be told and those merely listed. */
export function view({ findings }: Comparison, options: RenderOptions): View {
  const passing = findings.filter((finding) => passes(finding, options));
  return {
    told: passing.filter((finding) => !isQuiet(finding) && !isOutside(finding)).toSorted(byWeight),
    kept: passing.filter(isQuiet),
    outside: passing.filter(isOutside),
    hidden: findings.length - passing.length,
  };
}

/** Of what is dropped, the sure before the unsure: nobody should read of a doubtful loss before a clear one. */
function byWeight(one: Finding, other: Finding): number {
  const dropped = ({ outcome }: Finding) => Number(outcome === 'dropped');
  const surer = dropped(one) * dropped(other) * (CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty));
  return dropped(other) - dropped(one) || surer || other.weight - one.weight;
}

/** Whether a finding, or one of its items, has one of these outcomes or traits. */
export function matches<U extends Unit>(finding: Finding<U>, kinds: readonly GateWord[]): boolean {
  return isOneOf(finding, kinds) || finding.items.some((item) => matches(item, kinds));
}

/** Whether a finding itself has one of these outcomes or traits, as sure as it is named. */
export function isOneOf<U extends Unit>(finding: Finding<U>, kinds: readonly GateWord[]): boolean {
  const types: readonly string[] = isOutside(finding) ? ['outside'] : [finding.outcome, ...finding.traits.map(({ type }) => type)];
  return types.some((type) => isNamed(type, finding.certainty, kinds));
}

/** Whether a word for a change, on a finding so sure, is among those named. */
export function isNamed(type: string, certainty: Certainty, kinds: readonly GateWord[]): boolean {
  return kinds.some((kind) => kind === type || kind === `${type}:${certainty}`);
}

/** Whether a gate closes on a finding: it matches, nobody accepted it and no rule ignores it. */
export function fails(finding: Finding, failOn: readonly GateWord[] = []): boolean {
  return finding.accepted === undefined && finding.ignored !== true && matches(finding, failOn);
}

/** Whether a one-sided finding lies in a part that the other document does not cover. */
export function isOutside<U extends Unit>({ basis, draft, final }: Finding<U>): boolean {
  return basis === 'outside' && (draft.length === 0 || final.length === 0);
}

/** Whether nothing of a finding changed but its place or number. */
function isQuiet(finding: Finding): boolean {
  return finding.outcome === 'kept' && finding.traits.every(({ type }) => HARMLESS.has(type)) && finding.items.every(isQuiet);
}

function passes(finding: Finding, { only, minWeight }: RenderOptions): boolean {
  return (only === undefined || only.length === 0 || matches(finding, only)) && finding.weight >= (minWeight ?? 0);
}

/** Passages of one side that may be recommendations, under the title that people read. */
export interface Perhaps {
  readonly side: Side;
  readonly title: string;
  readonly passages: readonly Possible[];
}

/** What is gone before what is new: the one may be a drop that nobody saw. */
export function perhaps(possible: readonly Possible[]): readonly Perhaps[] {
  const of = (side: Side, title: string): Perhaps => ({ side, title, passages: possible.filter((one) => one.side === side) });
  const lists = [of('draft', 'Also gone, perhaps recommendations'), of('final', 'Also new, perhaps recommendations')];
  return lists.filter(({ passages }) => passages.length > 0);
}

/** Passages that a gate closes on: none unless it names them. */
export function gated({ possible }: Pick<Comparison, 'possible'>, failOn: readonly GateWord[] = []): readonly Perhaps[] {
  return failOn.includes('possible') ? perhaps(possible) : [];
}

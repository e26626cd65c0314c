import { type Condition, conditionsOf, type Duty, dutiesOf, type ForceTables, forceOf } from '../text/force/index.js';
import { type Word, words } from '../text/index.js';
import { type Amount, amountsOf, type DateValue, datesOf } from '../text/values/index.js';
import type { Recommendation, Strength } from '../types.js';
import { type ClauseGroup, clausesOf, groupsOf } from './clauses.js';

/** One side of a pair of texts, read for what may differ. */
export interface SideView {
  readonly text: string;
  readonly words: readonly Word[];
  readonly duties: readonly Duty[];
  readonly dates: readonly DateValue[];
  readonly amounts: readonly Amount[];
  readonly conditions: readonly Condition[];
  /** strength of the unit itself: that of its lead-in where it has no verb of duty of its own */
  readonly strength: Strength;
}

/** What a detector gets: both sides, and the clauses of one that stand against clauses of the other. */
export interface PairView {
  readonly draft: SideView;
  readonly final: SideView;
  readonly groups: readonly ClauseGroup[];
  readonly language: string;
  readonly tables: ForceTables | undefined;
}

/** Reads both sides of a match for the detectors; several units of one side are read as one text. */
export function pairView(draft: readonly Recommendation[], final: readonly Recommendation[], language: string): PairView {
  const [one, other] = [sideView(draft, language), sideView(final, language)];
  const groups = groupsOf(clausesOf(one.text, one.words), clausesOf(other.text, other.words), language);
  return { draft: one, final: other, groups, language, tables: forceOf(language) };
}

function sideView(units: readonly Recommendation[], language: string): SideView {
  const text = units.map((unit) => unit.text).join('\n');
  const list = words(text);
  const dates = datesOf(text, language);
  return {
    text,
    words: list,
    duties: dutiesOf(text, language, list),
    dates,
    amounts: amountsOf(text, language, dates),
    conditions: conditionsOf(text, language),
    strength: units[0]?.strength ?? 4,
  };
}

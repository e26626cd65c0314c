import type { Cue, Facts, Reading, Rule, View } from './model.js';
import { isHome } from './place.js';
import * as duty from './rules/duty.js';
import { has } from './weights.js';

/** So many blocks that ask, and this share of all, make what a document says must be done its proposals; reports ask in fewer outside the place of their recommendations. */
const ASKING = { count: 4, share: 0.09 };
/** Share of what asks from which on the document has a place for it. */
const PLACED = 0.25;
/** Shorter blocks name things. */
const SHORTEST = 40;

/** Whether a report asks throughout, and gives what it asks no place of its own: no title, label or "we recommend". */
export function isHomeless(views: readonly View[], readings: readonly (Reading | undefined)[], { kind, verdict }: Facts): boolean {
  if (kind !== 'report' || verdict.kind !== 'report') return false;
  const told = views.filter(({ block, at }) => readings[at] && block.text.length > SHORTEST && block.role !== 'furniture' && block.type !== 'heading');
  const asking = told.filter(({ at }) => readings[at]?.per.some((cues) => cues.some(asksFirmly)));
  const placed = told.filter((view) => isPlaced(view, readings[view.at]));
  return asking.length >= ASKING.count && asking.length >= ASKING.share * told.length && placed.length <= PLACED * asking.length;
}

/** What narrative says as often: that something is needed, matters or holds, and what "we", "you" or "it" must. */
const TOLD: readonly Rule[] = [duty.dutyNeed, duty.dutyValue, duty.dutyState, duty.dutyRule, duty.dutyWe, duty.dutyYou, duty.dutyPronoun];

const asksFirmly = (cue: Cue): boolean => has([cue], 'asks') && !TOLD.includes(cue.rule);

const isPlaced = ({ scope, label }: View, reading: Reading | undefined): boolean =>
  isHome(scope) || label?.kind === 'formal' || label?.kind === 'series' || Boolean(reading?.per.some((cues) => has(cues, 'first')));

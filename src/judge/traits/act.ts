import type { Duty } from '../../language/directive/index.js';
import { type PhraseHit, phraseAt, spanOf } from '../../language/matcher.js';
import { stem } from '../../text/index.js';
import { compared, type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type DutyPair, dutyPairs } from './duty-pairs.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Force of the act: a verb further down its ladder softens ("abolish" → "reform" → "review"). */
const detect: Detector = (pair) => pair.groups.flatMap((group) => dutyPairs(pair, group).flatMap((duties) => ofPair(duties, pair)));

function ofPair({ draft, final }: DutyPair, pair: PairView): Observation[] {
  if (!draft || !final || draft.downtoner || final.downtoner || draft.negated || final.negated) return [];
  const ladders = pair.tables?.ladders.filter(({ sourced }) => sourced) ?? [];
  const steps = ladders.map(
    ({ rungs }) => [phraseAt(pair.draft.words, verbOf(pair, draft, 'draft'), rungs), phraseAt(pair.final.words, verbOf(pair, final, 'final'), rungs)] as const,
  );
  const [from, to] = steps.find(([before, after]) => before && after && before.entry !== after.entry) ?? [];
  return from && to && isDoneToSame(from, to, pair) ? [observed(from, to, pair)] : [];
}

/** How far from its verb the head of its object stands. */
const REACH = 8;
/** Words up to this length are articles, prepositions and the like. */
const SMALL = 3;

/** Whether both acts are done to the same: "study the costs" is no milder "publish the figures", but something else. */
function isDoneToSame(from: PhraseHit<number>, to: PhraseHit<number>, { draft, final, tables, language }: PairView): boolean {
  const near = ({ words }: SideView, { from: start, to: end }: PhraseHit<number>): readonly string[] =>
    [...words.slice(end, end + REACH), ...(tables?.order === 'clause' ? words.slice(Math.max(0, start - REACH), start) : [])]
      .filter(({ norm }) => norm.length > SMALL && !tables?.articles.has(norm))
      .map(({ norm }) => stem(norm, language));
  const [before, after] = [near(draft, from), near(final, to)];
  // the head of an object stands first in it, or behind no more than what is said of it: "the whole tariff" and "the tariff"
  const heads = (list: readonly string[]) => (tables?.order === 'clause' ? list : list.slice(0, 1));
  return heads(before).some((word) => after.includes(word)) || heads(after).some((word) => before.includes(word));
}

function observed(from: PhraseHit<number>, to: PhraseHit<number>, { draft, final }: PairView): Observation {
  const spans = [spanOf(draft.text, draft.words, from.from, from.to), spanOf(final.text, final.words, to.from, to.to)] as const;
  const direction = compared(from.entry, to.entry, 'softened') ?? 'softened';
  const kind = direction === 'softened' ? 'a milder act' : 'a stronger act';
  return seen({ direction, reason: `${kind}: the draft has “${spans[0].text}”, the final “${spans[1].text}”` }, ...spans);
}

/** The word index of the verb of a duty: the first word behind its markers that is no adverb. */
function verbOf({ tables, ...pair }: PairView, duty: Duty, side: 'draft' | 'final'): number {
  const { words } = pair[side];
  let at = duty.verb;
  while (at < duty.verb + 4 && tables?.adverbs.has(words[at]?.norm ?? '')) at++;
  return at;
}

export default { order: 3, detect } satisfies DetectorSpec;

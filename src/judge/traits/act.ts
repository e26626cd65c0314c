import type { Duty } from '../../language/directive/index.js';
import { type PhraseHit, phraseAt, spanOf } from '../../language/matcher.js';
import { compared, type Observation, seen } from '../observation.js';
import type { PairView } from '../pair.js';
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
  return from && to ? [observed(from, to, pair)] : [];
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

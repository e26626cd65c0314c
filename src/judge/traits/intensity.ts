import { findPhrases, spanOf } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { asks } from '../clauses.js';
import { seen } from '../observation.js';
import type { PairView } from '../pair.js';
import { leftover } from './leftover.js';
import type { Detector, DetectorSpec } from './spec.js';

/** "Strongly", "as a matter of urgency": lost softens. */
const detect: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    if (![group.draft.some((clause) => asks(pair.draft, clause)), group.final.some((clause) => asks(pair.final, clause))].every(Boolean)) return [];
    const [gone, come] = leftover(
      found(
        pair,
        group.draft.flatMap(({ words }) => words),
        'draft',
      ),
      found(
        pair,
        group.final.flatMap(({ words }) => words),
        'final',
      ),
      ({ phrase }) => phrase,
    );
    const count = Math.min(gone.length, come.length);
    return [
      ...gone.slice(count).map(({ span, phrase }) => seen({ direction: 'softened', reason: `only the draft has “${phrase}”` }, span, undefined)),
      ...come.slice(count).map(({ span, phrase }) => seen({ direction: 'strengthened', reason: `only the final has “${phrase}”` }, undefined, span)),
    ];
  });

function found({ tables, ...pair }: PairView, words: readonly Word[], side: 'draft' | 'final') {
  if (!tables) return [];
  // "should strongly consider" asks for no more than "should consider" does
  const isOfDowntoner = (at: number) => pair[side].duties.some(({ span, downtoner }) => downtoner && at > span.start && at < downtoner.end);
  return findPhrases(words, tables.intensity)
    .filter(({ entry, from }) => entry.sourced && !isOfDowntoner(words[from]?.start ?? 0))
    .map(({ entry, from, to }) => ({ phrase: entry.phrase, span: spanOf(pair[side].text, words, from, to) }));
}

export default { order: 4, detect } satisfies DetectorSpec;

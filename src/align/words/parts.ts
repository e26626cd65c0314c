import { words } from '../../text/index.js';
import type { Part, Recommendation } from '../../types.js';
import { WEAK_FACTOR } from '../text/index.js';
import { commonWords, spansOf } from './overlap.js';

/** What of each draft unit went into each final unit of one match; `weak` are normal forms of words that count for little. */
export function partsOf(draft: readonly Recommendation[], final: readonly Recommendation[], weak: ReadonlySet<string>): Part[] {
  return draft.flatMap((unit) => final.map((other) => partOf(unit, other, weak)));
}

function partOf(draft: Recommendation, final: Recommendation, weak: ReadonlySet<string>): Part {
  const draftWords = words(draft.text);
  const finalWords = words(final.text);
  const pairs = commonWords(
    draftWords.map(({ norm }) => norm),
    finalWords.map(({ norm }) => norm),
  );
  const kept = new Set(pairs.map(([i]) => i));
  const weigh = (positions: readonly number[]): number => positions.reduce((sum, at) => sum + (weak.has(draftWords[at]?.norm ?? '') ? WEAK_FACTOR : 1), 0);
  const all = draftWords.map((_, at) => at);
  const gone = all.filter((at) => !kept.has(at));
  const whole = weigh(all);
  return {
    draft: draft.id,
    final: final.id,
    carried: whole === 0 ? 1 : Math.round((1000 * weigh([...kept])) / whole) / 1000,
    lost: spansOf(draft.text, draftWords, gone),
    draftSpans: spansOf(draft.text, draftWords, [...kept]),
    finalSpans: spansOf(
      final.text,
      finalWords,
      pairs.map(([, j]) => j),
    ),
  };
}

import { joined, type Run } from './diff.js';
import type { Token } from './tokens.js';

/**
 * A short equal run between two changes is noise to a reader ("[-at-]{+by+} the [-end-]{+start+}"): it joins them when it is
 * no word at all, only small words, or small beside both changes. PEERS: users of word differs ask for whole phrases.
 */
const SMALL_WORD = 3;
const SMALL_RUN = 2;
const TIMES_SMALLER = 3;
/** Below this share of the shorter text kept, a word diff is soup and both texts are shown whole (PEERS.md; NYTdiff #6). */
export const SOUP_BELOW = 0.3;

/** The tokens of both sides. */
interface Sides {
  readonly draft: readonly Token[];
  readonly final: readonly Token[];
}

/** The runs with changes grouped into phrases; one single change where too little is kept. */
export function grouped(runs: readonly Run[], sides: Sides): Run[] {
  const list = joined(runs.map((run, at) => (run.kind === 'equal' && isNoise(runs, at, sides) ? { ...run, kind: 'change' as const } : run)));
  const whole: Run = { kind: 'change', draft: [0, sides.draft.length], final: [0, sides.final.length] };
  return keptShare(list, sides) < SOUP_BELOW ? [whole] : list;
}

function isNoise(runs: readonly Run[], at: number, sides: Sides): boolean {
  const [before, run, after] = [runs[at - 1], runs[at] as Run, runs[at + 1]];
  if (!before || !after) return false;
  const tokens = sides.draft.slice(...run.draft);
  const words = tokens.filter(({ isWord }) => isWord);
  if (words.length === 0) return tokens.every(({ text }) => /^[,'"’“”()-]$/.test(text));
  if (words.length <= SMALL_RUN && words.every(({ text }) => text.length <= SMALL_WORD && !/\p{N}/u.test(text))) return true;
  return words.length * TIMES_SMALLER <= Math.min(size(before, sides), size(after, sides));
}

function size(run: Run, { draft, final }: Sides): number {
  return Math.min(wordCount(draft, run.draft), wordCount(final, run.final));
}

function wordCount(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.isWord) count++;
  return count;
}

function keptShare(runs: readonly Run[], { draft, final }: Sides): number {
  const kept = runs.reduce((sum, run) => sum + (run.kind === 'equal' ? wordCount(draft, run.draft) : 0), 0);
  const shorter = Math.min(wordCount(draft, [0, draft.length]), wordCount(final, [0, final.length]));
  return shorter === 0 ? 1 : kept / shorter;
}

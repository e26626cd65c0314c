import type { Languages } from '../../language/index.js';
import type { Misread, Pair, Paired, Side, Unit } from '../../types.js';
import { mended } from './noise.js';
import type { Scan } from './scan.js';

export { type Scan, scanOf } from './scan.js';

/** A match as it reads without what recognition confused, and what that was. */
export interface Unmixed<U extends Unit> {
  readonly match: Paired<U>;
  readonly misread: readonly Misread[];
}

/** What words are read with. */
interface Reading {
  readonly scans?: Pair<Scan>;
  readonly languages: Languages;
  readonly language: string;
}

/** Sets the words that a program misread right by the other side, for the judgement alone: what is quoted stays as it was seen. Of one unit a side; others stay as they are. */
export function withoutMisread<U extends Unit>(match: Paired<U>, { scans, languages, language }: Reading): Unmixed<U> {
  const [draft, final] = [match.draft[0], match.final[0]];
  const words = languages.of(language);
  if (!scans || !words || !draft || !final || match.draft.length + match.final.length > 2) return { match, misread: [] };
  const side: Side | undefined = scans.draft.holds(draft) ? 'draft' : scans.final.holds(final) ? 'final' : undefined;
  if (side === undefined) return { match, misread: [] };
  const [seen, other] = side === 'draft' ? [draft, final] : [final, draft];
  const confidence = (word: string, before: string | undefined) => scans[side].find(seen, word, before)?.word.confidence;
  const { text, misread } = mended({ seen: seen.text, other: other.text, language: words, confidence });
  if (misread.length === 0) return { match, misread: [] };
  return { match: { ...match, [side]: [{ ...seen, text }] }, misread: misread.map((each) => ({ side, ...each })) };
}

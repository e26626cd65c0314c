import { pointerCut, readings } from '../text/index.js';
import type { Paired, PairedOutcome, Unit, Unpaired, UnpairedOutcome } from '../types.js';
import { type Comparing, sameWords } from './same.js';

/** What became of units without a counterpart: gone or new, but for what a passage of the other side still names. */
export function unpairedOutcome<U extends Unit>({ final, carriedBy }: Unpaired<U>): UnpairedOutcome {
  if (final.length === 0) return carriedBy ? 'demoted' : 'dropped';
  return carriedBy ? 'promoted' : 'added';
}

/** What became of units that have one, from the shape of the match; kept are narrative however it is cut, and recommendations one to one or stated several times, where the words and values are the same. */
export function pairedOutcome<U extends Unit>({ draft, final, references }: Paired<U>, language: string): PairedOutcome {
  const comparing = { references, language };
  if (draft.length === 1 && final.length === 1) return isSame(draft, final, comparing) ? 'kept' : 'reworded';
  if (isRepeated(draft, final, comparing) || (draft[0]?.kind === 'block' && isSame(draft, final, comparing))) return 'kept';
  if (isCutOtherwise(draft, final) && sameWords(run(draft), run(final), comparing)) return 'kept';
  if (draft.length > final.length && final.length === 1) return 'merged';
  if (final.length > draft.length && draft.length === 1) return 'split';
  return isSame(draft, final, comparing) ? 'kept' : 'reworded';
}

/** Whether one paragraph holds as several statements what one of the other side holds as one, and no label counts them. */
function isCutOtherwise<U extends Unit>(draft: readonly U[], final: readonly U[]): boolean {
  const inOne = [draft, final].every((units) => new Set(units.map(({ locator }) => locator.block)).size === 1);
  return inOne && draft.length !== final.length && [...draft, ...final].every(({ label }) => label === undefined);
}

const run = (units: readonly Unit[]): string => units.map(({ text }) => text).join(' ');

/** What one side states once and the other in the same words, however often, is neither merged nor split. */
function isRepeated<U extends Unit>(draft: readonly U[], final: readonly U[], comparing: Comparing): boolean {
  if (draft.length === 1) return final.every((unit) => isSame(draft, [unit], comparing));
  return final.length === 1 && draft.every((unit) => isSame([unit], final, comparing));
}

/** A label that only one side has cut off from its text is no other wording, nor is what points to the place where a recommendation is argued. */
function isSame<U extends Unit>(draft: readonly U[], final: readonly U[], comparing: Comparing): boolean {
  const others = readings(withoutPointers(final, draft));
  return readings(withoutPointers(draft, final)).some((text) => others.some((other) => sameWords(text, other, comparing)));
}

function withoutPointers(units: readonly Unit[], others: readonly Unit[]): Pick<Unit, 'label' | 'text'>[] {
  const cut = pointerCut(asking(units), asking(others));
  return units.map(({ kind, label, text }) => ({ ...(label === undefined ? {} : { label }), text: kind === 'recommendation' ? cut(text) : text }));
}

const asking = (units: readonly Unit[]): readonly string[] => units.flatMap(({ kind, text }) => (kind === 'recommendation' ? [text] : []));

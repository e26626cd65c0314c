import { words } from '../../text/index.js';
import type { Match, Recommendation } from '../../types.js';
import { alignTexts, type Bead } from '../assign/index.js';
import type { Library } from '../text/index.js';
import { CONTAINED, SAME } from '../thresholds.js';
import { containment, partsOf } from '../words/index.js';
import { movedOf } from './moves.js';

/** Matches among the items of two matched recommendations; items whose words stand elsewhere on the other side have not gone and are not listed as one-sided. */
export function itemMatches(draft: Recommendation, final: Recommendation, library: Library): Match<Recommendation>[] {
  if (draft.items.length === 0 && final.items.length === 0) return [];
  const texts = ({ items }: Recommendation) => items.map(({ text }) => text);
  const beads = alignTexts(texts(draft), texts(final));
  const moved = movedOf(beads, (at) => draft.items[beads[at]?.draft[0] as number]?.text.length ?? 0);
  return beads.flatMap((bead, at) =>
    isSegmentedOtherwise(bead, { draft, final }, library) ? [] : [matchOf(bead, { draft, final, moved: moved.has(at) }, library)],
  );
}

interface Parents {
  readonly draft: Recommendation;
  readonly final: Recommendation;
}

function isSegmentedOtherwise(bead: Bead, { draft, final }: Parents, library: Library): boolean {
  const lost = bead.draft.map((at) => draft.items[at]?.text ?? '').join(' ');
  const found = bead.final.map((at) => final.items[at]?.text ?? '').join(' ');
  if (bead.final.length === 0) return isWithin(lost, draft, final) || library.final.states(lost);
  return bead.draft.length === 0 && (isWithin(found, final, draft) || library.draft.states(found));
}

/** Whether an item stands in the other recommendation: in one without items, a list that was written out as a sentence, most of it does, and most of what no other item says. */
function isWithin(item: string, { items: all }: Recommendation, { text, items }: Recommendation): boolean {
  if (containment(item, text) >= CONTAINED) return true;
  const shared = new Set(all.filter((one) => one.text !== item).flatMap((one) => words(one.text).map(({ norm }) => norm)));
  const there = new Set(words(text).map(({ norm }) => norm));
  const own = words(item).filter(({ norm }) => !shared.has(norm));
  return items.length === 0 && own.length > 0 && own.filter(({ norm }) => there.has(norm)).length >= SAME * own.length && containment(item, text) >= SAME;
}

function matchOf(bead: Bead, { draft, final, moved }: Parents & { readonly moved: boolean }, { interner }: Library): Match<Recommendation> {
  const drafts = bead.draft.flatMap((at) => draft.items[at] ?? []);
  const finals = bead.final.flatMap((at) => final.items[at] ?? []);
  const [before] = drafts;
  const [after] = finals;
  const known = { draft: drafts, final: finals, similarity: bead.similarity, confidence: bead.confidence };
  if (!before || !after) return { kind: 'unpaired', ...known, echoes: [], basis: 'whole' };
  return {
    kind: 'paired',
    ...known,
    parts: partsOf(drafts, finals, interner.weakWords),
    ...(moved ? { moved: { before: before.locator, after: after.locator } } : {}),
    transfers: [],
    references: [],
    items: [],
  };
}

import { words } from '../../text/index.js';
import type { BlockWords, Passages, Sentence } from '../text/index.js';
import { BOTH_WAYS, CARRIED, CONTAINED, STRAY } from '../thresholds.js';
import { commonFrom, commonUpTo } from '../words/index.js';

/** Words of a block that is searched as a whole; more stand in one paragraph of no report. */
const SEARCHED = 2000;

/** The fewest neighbouring sentences of the block of one that was found, in which a text stands. */
export function tightest(text: string, { ofBlock, wordsOf }: Passages, found: Sentence): { start: number; end: number } | undefined {
  const asked = words(text).map(({ norm }) => norm);
  const own = ofBlock[found.block] ?? [];
  const block = wordsOf(found.block);
  const [first, last] = searchedIn(block, own.indexOf(found), asked.length);
  const held = heldBy(asked, within(block, first, last));
  const [start, end] = [own[first + (held?.from ?? 0)], own[first + (held?.to ?? 0)]];
  return held && start && end ? { start: start.start, end: end.end } : undefined;
}

/** The sentences of a block that are looked at, the last one without: in a long block those that a text so long could fill around one that was found. */
function searchedIn({ norms, starts }: BlockWords, at: number, asked: number): [number, number] {
  if (norms.length <= SEARCHED) return [0, starts.length - 1];
  const [middle, reach] = [starts[at] as number, asked / BOTH_WAYS];
  return [starts.findIndex((start) => start >= middle - reach), starts.findLastIndex((start) => start <= middle + reach + asked)];
}

function within({ norms, starts }: BlockWords, first: number, last: number): BlockWords {
  const from = starts[first] as number;
  return { norms: norms.slice(from, starts[last]), starts: starts.slice(first, last + 1).map((start) => start - from) };
}

/** The fewest neighbouring sentences that hold nearly as many words of a text as all of them do, if these fill them. */
function heldBy(asked: readonly string[], { norms, starts }: BlockWords): { readonly from: number; readonly to: number } | undefined {
  const common = commonFrom(asked, norms);
  const share = (common[0] as number) / asked.length;
  if (asked.length === 0 || share < BOTH_WAYS) return undefined;
  const isEnough = (count: number | undefined): boolean => (count ?? 0) / asked.length >= share - STRAY;
  let [from, to] = [0, starts.length - 2];
  while (from < to && isEnough(common[starts[from + 1] as number])) from++;
  const before = starts[from] as number;
  const upTo = commonUpTo(asked, norms.slice(before));
  while (from < to && isEnough(upTo[(starts[to] as number) - before])) to--;
  const length = (starts[to + 1] as number) - before;
  const fills = length > 0 ? (upTo[length] as number) / length : 0;
  return fills < (share >= CONTAINED ? CARRIED : BOTH_WAYS) ? undefined : { from, to };
}

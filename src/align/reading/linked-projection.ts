import { formOf, markSpans, words } from '../../text/index.js';
import type { Below, Block, Recommendation, Report, Restatement, Role, Side } from '../../types.js';
import { isHeldOff, mayPropose } from '../text/index.js';
import { BETWEEN } from '../thresholds.js';
import { letterHash, positionsOf, type Row, type Sight, type Stretch, seenFrom, type WordAlignment } from '../words/index.js';

/** Where the words of a recommendation stand on the other side: in one stretch, and in whole blocks below it. */
export interface LinkedProjection {
  readonly of: Recommendation;
  readonly stretch: Stretch;
  readonly below: readonly Below[];
  /** roles of the blocks it lies in: those of the blocks it is the projection of */
  readonly roles: ReadonlyMap<number, Role>;
  readonly restatements: readonly Restatement[];
}

/** Words that follow each other in a block of the other side, and the block they come from. */
interface Patch {
  readonly block: number;
  readonly from: number;
  to: number;
  readonly source: number;
}

/** Two reports and how their words hang together. */
export interface Pair {
  readonly reports: Readonly<Record<Side, Report>>;
  readonly wordLinks: WordAlignment;
  /** whether a projection may begin or end within a sentence, beside the same word as what it is the projection of */
  readonly loosely: boolean;
}

interface Onward extends Sight {
  readonly loosely: boolean;
  readonly there: Report;
}

/** Finds a recommendation on the other side, word for word and with nothing between; undefined where it is not all there. */
export function linkedProjectionOf(one: Recommendation, side: Side, { reports, wordLinks, loosely }: Pair): LinkedProjection | undefined {
  const sight = { ...seenFrom(side, wordLinks), loosely, there: reports[side === 'draft' ? 'final' : 'draft'] };
  const patches = patchesOf(one, reports[side], sight) ?? [];
  const [first, ...below] = patches;
  const last = patches.at(-1);
  if (
    !first ||
    !last ||
    patches.some(({ block }) => !mayPropose(sight.there.blocks[block] as Block)) ||
    !areClose(patches, sight.other) ||
    below.some(({ block, from }) => from !== sight.other.first[block])
  )
    return undefined;
  if (!isClean(first.from, -1, sight) || !isClean(last.to - 1, 1, sight)) return undefined;
  if (isHeldOff(sight.there.blocks[first.block]?.text ?? '', one.text, sight.there.language)) return undefined;
  const items = new Set(one.items.flatMap(({ sources }) => sources.map(({ block }) => block)));
  return {
    of: one,
    stretch: stretchOf(first, sight),
    below: below.map((patch) => ({ block: patch.block, end: stretchOf(patch, sight).end, item: items.has(patch.source) })),
    roles: new Map(patches.map(({ block, source }) => [block, reports[side].blocks[source]?.role ?? 'recommendation'])),
    restatements: one.restatements.flatMap((restatement) => restatedThere(restatement, sight)),
  };
}

/** A restatement where the other side has its words; none where it has not. */
function restatedThere(restatement: Restatement, { own, other, to, there }: Onward): Restatement[] {
  const partner = to[own.first[restatement.locator.block] ?? -1] ?? -1;
  const block = partner === -1 ? undefined : there.blocks[other.blocks[partner] as number];
  const form = (text: string): string => formOf(text, there.language);
  return block && form(block.text).includes(form(restatement.text)) ? [{ ...restatement, section: block.section, locator: block.locator }] : [];
}

function areClose(patches: readonly Patch[], { rank }: Row): boolean {
  const places = patches.map(({ block }) => rank[block] as number);
  return places.every((place, at) => at === 0 || (place > (places[at - 1] as number) && place <= (places[at - 1] as number) + BETWEEN + 1));
}

function patchesOf(one: Recommendation, report: Report, sight: Onward): Patch[] | undefined {
  const patches: Patch[] = [];
  for (const source of one.sources) {
    const [from, end] = positionsOf(report, sight.own, source);
    for (let at = from; at < end; at++) {
      const label = (at === from && report.blocks[source.block]?.label) || '';
      if (place(patches, { at, source: source.block, label }, sight) || isMark(at, sight.own, report)) continue;
      return undefined;
    }
  }
  return patches;
}

/** Adds a word to the last patch or a new one; not where the other side lacks it, or has other words before it. */
function place(patches: Patch[], { at, source, label }: { at: number; source: number; label: string }, { other, to, back, there }: Onward): boolean {
  const partner = to[at] as number;
  if (partner === -1) return false;
  let until = partner + 1;
  while (back[until] === at) until++;
  const block = other.blocks[partner] as number;
  const last = patches.at(-1);
  if (last?.block !== block) return patches.push({ block, from: partner, to: until, source }) > 0;
  // the label that its block has lost to the text
  const skipped = words(label).map(({ norm }) => letterHash(norm));
  const beside = skipped.every((word, k) => other.words[last.to + k] === word && back[last.to + k] === -1);
  const between = Array.from({ length: Math.max(0, partner - last.to) }, (_, k) => last.to + k);
  const isNumbered = between.length > 0 && between.length <= MARK && between.every((word) => back[word] === -1 && isMark(word, other, there));
  if (partner !== last.to && partner !== last.to - 1 && !(beside && partner === last.to + skipped.length) && !isNumbered) return false;
  last.to = until;
  return true;
}

/** Words between two items of a run-in enumeration at most: "(b)". */
const MARK = 1;

/** Whether a word only numbers an item within its block, whose label may be the first of the marks. */
function isMark(at: number, row: Row, { blocks, language }: Report): boolean {
  const block = blocks[row.blocks[at] ?? -1];
  const word = words(block?.text ?? '')[at - (row.first[block?.index ?? 0] ?? 0)];
  if (!block || !word || word.end - word.start > LONGEST_MARK) return false;
  const before = block.label ? block.label.length + 1 : 0;
  const spans = markSpans(`${block.label ? `${block.label} ` : ''}${block.text}`, language);
  return spans.some(({ start, end }) => start <= word.start + before && word.end + before <= end);
}

/** Letters of a mark at most: "xviii". */
const LONGEST_MARK = 5;

/** A sentence has ended, perhaps with the mark of the next item of a run-in enumeration behind it: "at dawn. (b) ". */
const STOPS = /[.!?;:…][\s"'“”‘’«»()[\]]*(?:(?:\d{1,2}|\p{L}|[ivx]{2,5})[.)]\s*)?$/iu;
/** Letters before a word among which the end of a sentence and a mark are looked for. */
const BEFORE = 16;
/** The mark of the first item opens its block. */
const OPENS = /^\W*(?:\d{1,2}|\p{L}|[ivx]{2,5})[.)]\s*$/iu;

/** Whether a projection begins or ends where its recommendation does: at a sentence, at a block, or beside the same word. */
function isClean(at: number, by: 1 | -1, { there, loosely, own, other: { blocks, first }, back }: Onward): boolean {
  const block = blocks[at] as number;
  const from = back[at] as number;
  if (blocks[at + by] !== block || (back[at + by] === from + by && (loosely || own.blocks[from] === own.blocks[from + by]))) return true;
  const text = there.blocks[block]?.text ?? '';
  const [list, base] = [words(text), first[block] as number];
  if (by === 1) return STOPS.test(text.slice(list[at - base]?.end, list[at + 1 - base]?.start));
  const start = list[at - base]?.start ?? 0;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return STOPS.test(before) || OPENS.test(before);
}

/** The text of a patch with the marks that hang on its first and last word. */
function stretchOf({ block, from, to }: Patch, { there, other }: Onward): Stretch {
  const text = there.blocks[block]?.text ?? '';
  const [own, base] = [words(text), other.first[block] as number];
  const first = own[from - base]?.start ?? 0;
  const last = own[to - 1 - base]?.end ?? text.length;
  const start = from === base ? 0 : first - (OPENING.exec(text.slice(Math.max(0, first - MARKS), first))?.[0].length ?? 0);
  const end = to - base === own.length ? text.length : last + (CLOSING.exec(text.slice(last))?.[0].length ?? 0);
  return { block, start, end };
}

/** So many quotation marks and brackets may open a text. */
const MARKS = 3;
const OPENING = /["'“‘«([]*$/u;
const CLOSING = /^[^\s\p{L}\p{N}("“‘[]*/u;

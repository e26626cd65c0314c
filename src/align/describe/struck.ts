import type { Block, Match, Passage, Recommendation, Report } from '../../types.js';
import { keyOf } from '../text/index.js';
import { LEAST_TERMS_ALONE, STRUCK } from '../thresholds.js';
import { commonLength } from '../words/index.js';

interface Struck {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** What a line or a tracked change strikes out in a block: all of it, or words that are not in its text. */
function struckIn(block: Block): Struck[] {
  const whole = { text: block.text, start: 0, end: block.text.length };
  const gone = block.annotations.flatMap(({ kind, text, span }) => (kind === 'deletion' ? [{ text, start: span?.start ?? 0, end: span?.end ?? 0 }] : []));
  return (block.struck ? [whole] : gone).flatMap((each) => {
    const key = keyOf(each.text);
    return key === '' ? [] : [{ block, ...each, key, words: new Set(key.split(' ')) }];
  });
}

const passageOf = ({ block, text, start, end }: Struck, similarity: number): Passage => ({
  text,
  section: block.section,
  locator: block.locator,
  start,
  end,
  similarity: Math.round(similarity * 1000) / 1000,
});

/** Adds where the final has the words of a recommendation, or of an item, that only the draft has, struck out. */
export function struckOutIn({ blocks }: Report): (match: Match<Recommendation>) => Match<Recommendation> {
  const all = blocks.flatMap(struckIn);
  if (all.length === 0) return (match) => match;
  const find = finder(all);
  const told = (match: Match<Recommendation>): Match<Recommendation> => {
    if (match.kind === 'paired') return { ...match, items: match.items.map(told) };
    const [lost] = match.draft;
    const struckOut = lost && find(lost);
    return struckOut ? { ...match, struckOut } : match;
  };
  return told;
}

/** Finds the words of a recommendation in what is struck out; similarity 1 where all of them are there as they are. */
function finder(all: readonly Struck[]): (lost: Recommendation) => Passage | undefined {
  const starts: number[] = [];
  let text = ' ';
  for (const { key } of all) {
    starts.push(text.length);
    text += `${key} `;
  }
  return (lost) => {
    const asked = keyOf(lost.text);
    const at = text.indexOf(` ${asked} `);
    const first = at === -1 ? undefined : all[starts.findLastIndex((start) => start <= at + 1)];
    return first ? passageOf(first, 1) : nearest(asked.split(' '), all);
  };
}

function nearest(asked: readonly string[], all: readonly Struck[]): Passage | undefined {
  if (asked.length < LEAST_TERMS_ALONE) return undefined;
  let best: { readonly one: Struck; readonly share: number } | undefined;
  for (const one of all) {
    // words in any order are counted first: they are many times cheaper to compare
    if (asked.filter((word) => one.words.has(word)).length < STRUCK * asked.length) continue;
    const share = commonLength(asked, one.key.split(' ')) / asked.length;
    if (share >= STRUCK && share > (best?.share ?? 0)) best = { one, share };
  }
  return best && passageOf(best.one, Math.min(best.share, 0.999));
}

import { sentences, words } from '../text/index.js';
import type { Seen, Sight } from './seen.js';

/** Words in a row by which a sentence is found again, and the share of those of the sentence that must be there. */
const ROW = 4;
const THERE = 0.6;
/** A sentence of fewer words may stand anywhere. */
const LEAST = 8;
/** What has no counterpart has not gone where so much of it stands there word for word, whether that asks or not. */
const MOST = 0.6;

/** Narrative in which words of a unit stand on. */
export interface Standing {
  readonly seen: Seen;
  /** whether that is enough to say that it has not gone: a sentence that asks, or the most of it */
  readonly isOn: boolean;
}

/** Finds the narrative of a version in which a sentence stands word for word; of narrative, any unit. */
export function standingIn({ all, asks }: Sight): (gone: Seen) => Standing | undefined {
  const holders = new Map<string, Set<Seen>>();
  for (const seen of all) for (const row of rowsOf(seen.unit.text)) holders.set(row, (holders.get(row) ?? new Set<Seen>()).add(seen));
  return ({ unit: { text }, rank }) => {
    const parts = partsOf(text).map((part) => ({ ...part, rows: rowsOf(part.text) }));
    const whole = rowsOf(text).length;
    const found = parts.flatMap((part) => {
      const { seen, count } = mostOf(part.rows, holders, rank === 'narrative');
      const isThere = part.rows.length > LEAST - ROW && count >= THERE * part.rows.length;
      return seen && isThere ? [{ seen, count, asks: part.isCell || asks(part.text) }] : [];
    });
    const [best] = found.toSorted((one, other) => Number(other.asks) - Number(one.asks) || other.count - one.count);
    return best && { seen: best.seen, isOn: best.asks || best.count >= MOST * whole };
  };
}

/** The narrative, or any unit, that has the most of these rows of words, the first among equals. */
function mostOf(rows: readonly string[], holders: ReadonlyMap<string, ReadonlySet<Seen>>, anywhere: boolean): { readonly seen?: Seen; readonly count: number } {
  const counts = new Map<Seen, number>();
  for (const row of rows) for (const seen of holders.get(row) ?? []) if (anywhere || seen.rank === 'narrative') counts.set(seen, (counts.get(seen) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best ? { seen: best[0], count: best[1] } : { count: 0 };
}

/** Whole cells of a table, and sentences. */
function partsOf(text: string): { readonly text: string; readonly isCell: boolean }[] {
  const cells = text.split(' | ');
  const whole = cells.length > 1 ? cells.map((cell) => ({ text: cell, isCell: true })) : [];
  return [...whole, ...cells.flatMap((cell) => sentences(cell).map((sentence) => ({ text: sentence.text, isCell: false })))];
}

function rowsOf(text: string): string[] {
  const norms = words(text).map(({ norm }) => norm);
  return norms.slice(ROW - 1).map((_, at) => norms.slice(at, at + ROW).join(' '));
}

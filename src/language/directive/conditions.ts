import type { Span } from '../../types.js';
import { findPhrases, type PhraseHit, type PhraseIndex, phraseAt, spanOf, type Word } from '../matcher.js';
import type { Source } from './source.js';
import type { DirectiveTables } from './tables.js';

/** A condition, hedge or request for company. `value` is its normal form; only a sourced hedge or opening gives a direction. */
export interface Condition extends Span {
  readonly value: string;
  readonly kind: 'hedge' | 'opening' | 'neutral';
  readonly sourced: boolean;
}

/** The conditions and hedges of a text in order; an open one ("subject to …") goes on to the end of its clause. */
export function conditionsOf(source: Source | undefined): Condition[] {
  if (!source) return [];
  const { text, list, tables } = source;
  const modals = new Set(findPhrases(list, tables.markers).flatMap(({ entry, from }) => (entry.kind === 'modal' ? [from] : [])));
  const none = new Set<number>();
  return hitsIn(source).flatMap(({ entry: { kind, sourced }, from, to }) => {
    if (kind === 'none') return [];
    // company asked for ends before the verb of duty: "the board in agreement with the crews must …" is also printed without commas
    const end = kind === 'hedge' ? to : clauseEnd({ text, list, stops: kind === 'neutral' ? modals : none }, to);
    const value = list.slice(from, end).map(({ norm }) => norm);
    return [{ ...spanOf(text, list, from, end), value: value.join(' '), kind, sourced }];
  });
}

type Entry = DirectiveTables['conditions'] extends PhraseIndex<infer T> ? T : never;

/** The phrases of conditions in a text; "decide, if funds allow" holds one, where "decide if" is what is decided. */
function hitsIn({ text, list, tables: { conditions } }: Source): readonly PhraseHit<Entry>[] {
  const hits: PhraseHit<Entry>[] = [];
  for (let at = 0; at < list.length; at++) {
    const hit = phraseAt(list, at, conditions);
    if (!hit || (hit.entry.kind === 'none' && spanOf(text, list, hit.from, hit.to).text.includes(','))) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

/** Longest condition that is shown whole. */
const LONGEST = 14;

interface Clause {
  readonly text: string;
  readonly list: readonly Word[];
  /** words at which it ends at the latest */
  readonly stops: ReadonlySet<number>;
}

function clauseEnd({ text, list, stops }: Clause, from: number): number {
  let at = from;
  while (at < list.length && at < from + LONGEST && !stops.has(at) && !/[.,;:)!?]/.test(text.slice(list[at - 1]?.end, list[at]?.start))) at++;
  return at;
}

import type { Span } from '../../types.js';
import { findPhrases, spanOf } from '../phrases.js';
import { words } from '../words.js';
import { forceOf } from './tables.js';

/** A condition, hedge or request for company. `value` is its normal form; only a backed hedge or opening gives a direction. */
export interface Condition extends Span {
  readonly value: string;
  readonly kind: 'hedge' | 'opening' | 'neutral';
  readonly backed: boolean;
}

/** The conditions and hedges of a text in order; an open one ("subject to …") goes on to the end of its clause. */
export function conditionsOf(text: string, language: string): Condition[] {
  const tables = forceOf(language);
  if (!tables) return [];
  const list = words(text);
  // company asked for before the verb of duty ends there: "X, in agreement with Y, must …" is also printed without commas
  const modals = findPhrases(list, tables.markers)
    .filter(({ entry }) => entry.kind === 'modal')
    .map(({ from }) => from);
  return findPhrases(list, tables.conditions).map(({ entry, from, to }) => {
    const end = entry.kind === 'hedge' ? to : clauseEnd(text, list, to);
    const modal = entry.kind === 'neutral' ? modals.find((at) => at > to && at < end) : undefined;
    const span = spanOf(text, list, from, modal ?? end);
    return {
      ...span,
      value: list
        .slice(from, end)
        .map(({ norm }) => norm)
        .join(' '),
      kind: entry.kind,
      backed: entry.backed,
    };
  });
}

/** Longest condition that is shown whole. */
const LONGEST = 14;

function clauseEnd(text: string, list: readonly { readonly start: number; readonly end: number }[], from: number): number {
  let at = from;
  while (at < list.length && at < from + LONGEST && !/[.,;:)!?]/.test(text.slice(list[at - 1]?.end, list[at]?.start))) at++;
  return at;
}

import type { Span } from '../../types.js';
import type { Word } from '../words.js';
import type { Tables } from './tables.js';

/**
 * A date or period by which something is due, or how often. `value` is its normal form: "2019-04", "P12M", "every P1Y", "vague".
 * `earliest` and `latest` are day numbers since 1970 for an absolute date, days after the anchor for a relative one, days between for a recurring one.
 */
export interface DateValue extends Span {
  readonly value: string;
  readonly kind: 'absolute' | 'relative' | 'recurring' | 'vague';
  readonly earliest?: number;
  readonly latest?: number;
  /** the first day of something, or the last day on which it goes on, and not the day by which it is to be done */
  readonly edge?: 'first' | 'last';
  /** the last day on which it is in time, where that is told to the day: two where the words leave open whether the day itself is */
  readonly by?: readonly [from: number, to: number];
  /** what a relative period counts from, as printed */
  readonly anchor?: string;
  /** whether it says when something is due, and not only when something was or is */
  readonly due: boolean;
  /** the date without the word that makes it due: one token of an edit */
  readonly core: { readonly start: number; readonly end: number };
}

/** A date found at a place in a list of words: up to which word (not including it), and what it says. */
export type DateHit = Omit<DateValue, keyof Span | 'due' | 'core'> & {
  readonly value: string;
  readonly to: number;
  readonly due?: boolean;
  readonly from?: number;
  /** the day that is named: itself, or the end of the part of a year */
  readonly day?: number;
};

/** What the readers of one kind of date get. */
export interface DateSource {
  readonly text: string;
  readonly list: readonly Word[];
  readonly tables: Tables;
}

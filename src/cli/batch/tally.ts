import { type BatchSummary, OUTCOMES, type Outcome } from '../../types.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Settled } from './job.js';

/** What is known of a batch so far. */
export interface Tally {
  readonly pairs: number;
  readonly failed: number;
  /** taken over from a run before */
  readonly known: number;
  readonly identifying: number;
  readonly worst: ExitCode;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** Before the first pair. */
export const NOTHING: Tally = {
  pairs: 0,
  failed: 0,
  known: 0,
  identifying: 0,
  worst: EXIT.ok,
  outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>,
};

/** With one pair more. */
export function counting(tally: Tally, { row: { summary, error, exit }, known, identifying }: Settled): Tally {
  return {
    pairs: tally.pairs + 1,
    failed: tally.failed + Number(error !== undefined),
    known: tally.known + Number(known === true),
    identifying: tally.identifying + Number(identifying === true),
    worst: Math.max(tally.worst, exit) as ExitCode,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, tally.outcomes[outcome] + (summary?.[outcome] ?? 0)])) as Record<Outcome, number>,
  };
}

/** The numbers that the index begins with. */
export function summaryOf({ pairs, failed, outcomes }: Tally): BatchSummary {
  return { pairs, compared: pairs - failed, failed, outcomes };
}

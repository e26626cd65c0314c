import type { Comparison, PairOutput, PairRow } from '../../types.js';
import { EXIT } from '../exit.js';
import { describeFailure, oneLine } from '../failure.js';
import type { Job, Settled } from './job.js';

/** What is said of a pair that could not be compared. */
export function failed({ id, draft, final }: Pick<Job, 'id' | 'draft' | 'final'>, error: unknown): Settled {
  const { exitCode, message, machine } = describeFailure(error);
  const told = { code: machine?.code ?? codeOf(exitCode), message: oneLine(message), ...(machine?.side ? { side: machine.side } : {}) };
  const row = { id, draft, final, exit: exitCode, error: told };
  return { row, line: lineOf(row) };
}

const codeOf = (exit: number): string => ({ [EXIT.usage]: 'usage', [EXIT.output]: 'output' })[exit] ?? 'bug';

/** The record of a pair, as a line of NDJSON. */
export function lineOf({ id, draft, final, exit, error }: PairRow, comparison?: Comparison): string {
  const record: PairOutput = { type: 'pair', schemaVersion: 1, id, draft, final, exit, ...(error ? { error } : {}), ...(comparison ? { comparison } : {}) };
  return JSON.stringify(record);
}

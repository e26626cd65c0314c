import { unnamedPair } from '../../render/index.js';
import type { Comparison, PairOutput, PairRow } from '../../types.js';
import { EXIT } from '../exit.js';
import { describeFailure, oneLine } from '../failure.js';
import type { Entry, Numbered, Settled, Setup } from './job.js';

/** What is said of a pair that could not be compared. */
export function failed({ id, draft, final, number }: Numbered<Entry>, error: unknown, { share }: Pick<Setup, 'share'>): Settled {
  const { exitCode, message, machine } = describeFailure(error);
  const told = { code: machine?.code ?? codeOf(exitCode), message: oneLine(message), ...(machine?.side ? { side: machine.side } : {}) };
  const row = { id, draft, final, exit: exitCode, error: told };
  return { row, line: lineOf(row, { number, ...(share === undefined ? {} : { share }) }) };
}

const codeOf = (exit: number): string => ({ [EXIT.usage]: 'usage', [EXIT.output]: 'output' })[exit] ?? 'bug';

interface Told extends Pick<Setup, 'share'> {
  readonly number: number;
  readonly comparison?: Comparison;
}

/** The record of a pair, as a line of NDJSON. */
export function lineOf(row: PairRow, { number, share, comparison }: Told): string {
  const { id, draft, final, exit, error } = share === true ? unnamedPair(row, number) : row;
  const record: PairOutput = { type: 'pair', schemaVersion: 1, id, draft, final, exit, ...(error ? { error } : {}), ...(comparison ? { comparison } : {}) };
  return JSON.stringify(record);
}

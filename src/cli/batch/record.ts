import { unnamedPair } from '../../render/index.js';
import { terminal } from '../../text/safe.js';
import type { Comparison, PairOutput, PairRow } from '../../types.js';
import { EXIT } from '../exit.js';
import { describeFailure, oneLine } from '../failure.js';
import type { Entry, Numbered, Settled, Setup } from './job.js';

/** What is said of a pair that could not be compared. */
export function failed({ id, draft, final, number }: Numbered<Entry>, error: unknown, { share, flags }: Pick<Setup, 'share' | 'flags'>): Settled {
  const { exitCode, message, machine } = describeFailure(error);
  const told = { code: machine?.code ?? codeOf(exitCode), message: oneLine(message), ...(machine?.side ? { side: machine.side } : {}) };
  const row = { id, draft, final, exit: exitCode, error: told };
  const numbered = { number, ...(share === undefined ? {} : { share }) };
  return { row, line: flags['brief'] ? `${titleOf(id, numbered)}\nnot compared: ${terminal(told.message)}\n` : lineOf(row, numbered) };
}

const codeOf = (exit: number): string => ({ [EXIT.usage]: 'usage', [EXIT.output]: 'output' })[exit] ?? 'bug';

interface Told extends Pick<Setup, 'share'> {
  readonly number: number;
  readonly comparison?: Comparison;
}

/** What a person reads above a pair. */
export const titleOf = (id: string, { number, share }: Omit<Told, 'comparison'>): string => `== ${share === true ? `pair ${number}` : terminal(id)}`;

/** The record of a pair, as a line of NDJSON. */
export function lineOf(row: PairRow, { number, share, comparison }: Told): string {
  const { id, draft, final, exit, error } = share === true ? unnamedPair(row, number) : row;
  const record: PairOutput = { type: 'pair', schemaVersion: 1, id, draft, final, exit, ...(error ? { error } : {}), ...(comparison ? { comparison } : {}) };
  return JSON.stringify(record);
}

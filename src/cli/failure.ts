import { type SafeText, terminal } from '../text/safe.js';
import type { ErrorOutput, Side } from '../types.js';
import { type CliError, EXIT, type ExitCode } from './exit.js';

/** What a failure means to people (one line), to the shell (a code) and to programs (a record, on exit 3 and 4). */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly message: string;
  readonly machine?: Pick<ErrorOutput, 'code' | 'message' | 'side'>;
}

/** A message on one line, safe for a terminal: what a library or a file name brings may hold line breaks. */
export const oneLine = (message: string): SafeText<'terminal'> => terminal(message.trim().replace(/\s+/g, ' '));

/** Maps every expected error to its exit code; whatever is not expected is a bug (70). Errors are told by name, as they may come out of a worker. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return bug(String(error));
  const side = (error as { side?: Side }).side;
  switch (error.name) {
    case 'CliError':
      return expected(error as CliError);
    case 'InputError':
      return unread(error, side);
    case 'VerdictError': {
      const { reason } = error as unknown as { reason: string };
      return {
        exitCode: EXIT.noVerdict,
        message: `${error.message}; compare all the same with --despite ${reason}`,
        machine: { code: reason, message: error.message },
      };
    }
    default:
      return bug(error.message);
  }
}

function expected({ exitCode, code, message }: CliError): Failure {
  const told = exitCode === EXIT.noVerdict || exitCode === EXIT.limit;
  return { exitCode, message, ...(told ? { machine: { code, message } } : {}) };
}

function unread(error: Error, side: Side | undefined): Failure {
  const cause = error.cause as { name?: string; code?: string; limit?: string } | undefined;
  // the document is not at fault: --encoding names none that is known
  if (cause?.code === 'encoding') return { exitCode: EXIT.usage, message: error.message };
  const code = cause?.code ?? (cause?.limit ? `limit-${cause.limit}` : 'unreadable');
  const machine = { code, message: error.message, ...(side ? { side } : {}) };
  return { exitCode: cause?.name === 'LimitError' ? EXIT.limit : EXIT.noVerdict, message: error.message, machine };
}

const bug = (message: string): Failure => ({
  exitCode: EXIT.bug,
  message: `a bug in draftdiff: ${message} (run again with --debug and report what it prints)`,
});

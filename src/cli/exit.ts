import type { OutputFormat } from '../render/formats.js';

/** The exit codes of the command line, an API: the larger wins, 1 only when nothing worse. */
export const EXIT = {
  ok: 0,
  found: 1,
  usage: 2,
  noVerdict: 3,
  limit: 4,
  output: 5,
  bug: 70,
  interrupted: 130,
} as const;

/** One of the published exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, as the help and the manual put it. */
export const EXIT_MEANS: Readonly<Record<ExitCode, string>> = {
  0: 'compared',
  1: '--fail-on or --exit-code matched',
  2: 'wrong usage',
  3: 'no verdict that could be trusted',
  4: 'a limit was exceeded',
  5: 'the output could not be written',
  70: 'a bug',
  130: 'interrupted',
};

/** Where a command puts its exit code, and the format asked for once it is known. */
export interface Verdict {
  code: ExitCode;
  format?: OutputFormat;
  /** the file asked for, and what must not be overwritten by it: programs that read it find a failure there, too */
  output?: { readonly path: string; readonly inputs: readonly string[] };
  /** what is printed of the command line itself, as its help: written when all is known */
  readonly printed: string[];
}

/** An expected failure of the command line: one line for people, a code for programs. */
export class CliError extends Error {
  readonly exitCode: ExitCode;
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, message: string) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
    this.code = code;
  }
}

/** Wrong usage or configuration: exit 2. */
export const usageError = (message: string): CliError => new CliError(EXIT.usage, 'usage', message);

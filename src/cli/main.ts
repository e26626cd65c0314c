import { CommanderError } from 'commander';
import { terminal } from '../text/safe.js';
import { EXIT, type ExitCode } from './exit.js';
import { describeFailure } from './failure.js';
import { type Io, processIo } from './io.js';
import { isClosedPipe, writeOut } from './output.js';
import { program } from './program.js';

/** Runs the command line and gives its exit code; nothing is thrown, nothing exits. */
export async function run(argv: readonly string[], io: Io = processIo(new URL('./worker.js', import.meta.url))): Promise<ExitCode> {
  const interrupted = interruption();
  // what fails is told by the callback of each write; without a listener the event would end the process
  io.stdout.on('error', () => undefined);
  io.stderr.on('error', () => undefined);
  try {
    return await Promise.race([execute(argv, io), interrupted.promise]);
  } finally {
    interrupted.stop();
  }
}

async function execute(argv: readonly string[], io: Io): Promise<ExitCode> {
  const verdict: { code: ExitCode } = { code: EXIT.ok };
  try {
    await program(io, verdict).parseAsync([...argv], { from: 'user' });
    return verdict.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return report(error, argv, io, verdict.code);
  }
}

async function report(error: unknown, argv: readonly string[], io: Io, code: ExitCode): Promise<ExitCode> {
  if (error instanceof Error && isClosedPipe(error)) return code;
  const failure = describeFailure(error);
  const debug = argv.includes('--debug') && error instanceof Error ? `\n${error.stack}` : '';
  io.stderr.write(`draftdiff: ${terminal(failure.message)}${debug}\n`);
  if (failure.machine && wantsMachine(argv)) {
    const { renderError } = await import('../render/index.js');
    await writeOut(io, [await renderError({ type: 'error', schemaVersion: 1, ...failure.machine })]).catch(() => undefined);
  }
  return failure.exitCode;
}

const MACHINE = new Set(['json', 'ndjson']);

/** Whether the arguments ask for a format that a program reads, told without parsing them, as parsing may be what failed. */
function wantsMachine(argv: readonly string[]): boolean {
  return argv.some((argument, index) => {
    const value = /^(?:--format=|-f=?)(.+)$/.exec(argument)?.[1] ?? (argument === '--format' || argument === '-f' ? argv[index + 1] : undefined);
    return value !== undefined && MACHINE.has(value);
  });
}

/** Resolves with 130 at the first interrupt, so that `finally` blocks remove partial files; a second one kills as usual. */
function interruption(): { readonly promise: Promise<ExitCode>; readonly stop: () => void } {
  let stop = () => {};
  const promise = new Promise<ExitCode>((resolve) => {
    const onSignal = () => {
      stop();
      resolve(EXIT.interrupted);
      setImmediate(() => process.exit(EXIT.interrupted));
    };
    stop = () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
  return { promise, stop };
}

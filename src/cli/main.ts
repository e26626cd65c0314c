import { CommanderError } from 'commander';
import { formatSpec } from '../render/formats.js';
import { terminal } from '../text/safe.js';
import { EXIT, type ExitCode, type Verdict } from './exit.js';
import { describeFailure, oneLine } from './failure.js';
import { type Io, processIo } from './io.js';
import { isClosedPipe, writeFile, writeOut } from './output.js';
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
  const verdict: Verdict = { code: EXIT.ok, printed: [] };
  try {
    await parse(argv, verdict, io);
    return verdict.code;
  } catch (error) {
    return report(error, { debug: argv.includes('--debug'), verdict }, io);
  }
}

/** Runs the command that is named; what commander ends with is no failure: help or version, which is written out, or usage that it has told itself. */
async function parse(argv: readonly string[], verdict: Verdict, io: Io): Promise<void> {
  try {
    await program(io, verdict).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) await writeOut(io, verdict.printed);
    else verdict.code = EXIT.usage;
  }
}

/** Tells people on standard error in one line, with `debug` also the stack, and programs on standard output in a record. */
async function report(error: unknown, { debug, verdict }: { readonly debug: boolean; readonly verdict: Verdict }, io: Io): Promise<ExitCode> {
  if (error instanceof Error && isClosedPipe(error)) return verdict.code;
  const failure = describeFailure(error);
  const stack = debug && error instanceof Error ? `\n${terminal(error.stack ?? '')}` : '';
  io.stderr.write(`draftdiff: ${oneLine(failure.message)}${stack}\n`);
  if (failure.machine && verdict.format && formatSpec(verdict.format).machine) {
    const { renderError } = await import('../render/index.js');
    const record = await renderError({ type: 'error', schemaVersion: 1, ...failure.machine });
    await writeOut(io, [record]).catch(() => undefined);
    await writeRecord(record, verdict.output, io);
  }
  return failure.exitCode;
}

/** Nobody must take the output of an earlier run for this one's. */
async function writeRecord(record: string, output: Verdict['output'], io: Io): Promise<void> {
  if (!output) return;
  await writeFile(output.path, [record], output).catch((error: Error) => void io.stderr.write(`draftdiff: ${oneLine(error.message)}\n`));
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

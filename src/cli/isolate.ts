import { Worker } from 'node:worker_threads';
import type { FullComparison } from '../compare.js';
import { formatOf, messageOf } from '../read/detect.js';
import { LimitError, ReadError } from '../read/errors.js';
import { DEFAULT_LIMITS } from '../read/limits.js';
import type { CompareOptions, Input, Outline, ReadOptions, RecogniseOptions } from '../types.js';
import type { Io } from './io.js';

/** A piece of work that a worker can do. */
export type Task =
  | { readonly kind: 'compare'; readonly draft: Input; readonly final: Input; readonly options: CompareOptions }
  | { readonly kind: 'outline'; readonly input: Input; readonly options: ReadOptions & RecogniseOptions };

/** An error as it crosses threads: its class is told by name, its fields are kept. */
export interface Crossing {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cause?: Crossing;
}

/** What the worker sends back. */
export type Reply = { readonly result: unknown } | { readonly error: Crossing };

/** Milliseconds added to the clock for each page, and the fewest bytes that a page takes: the clock is the last guard, so it is generous. */
const MS_A_PAGE = 50;
const BYTES_A_PAGE = 2_000;
/** The longest that a timer can wait: no clock. */
const MOST_MS = 2 ** 31 - 1;

/** Readers leave far more litter than they keep: so small a nursery costs no time that could be measured and 30 of 220 MB for 430 pages of PDF. */
const YOUNG_MB = 12;

/** Formats whose readers count what a parse may cost before they start it, and refuse by counted limits: they need no guard of a thread. */
const GUARDED: ReadonlySet<string> = new Set(['markdown', 'text']);

/** Bytes from which guarded formats go to a worker all the same (about 4 s of work): there an interrupt is heard and progress is shown. */
const LONG = 4_000_000;

const isGuarded = (input: Input) => input.absent === true || (messageOf(input) === undefined && GUARDED.has(formatOf(input)));
const sizeOf = (inputs: readonly Input[]) => inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Compares two documents, in a worker with a bounded heap and a clock unless a look at the bytes says that they are cheap. */
export function isolatedCompare(
  io: Pick<Io, 'worker'>,
  sides: { readonly draft: Input; readonly final: Input },
  options: CompareOptions,
): Promise<FullComparison> {
  return perform(io, { kind: 'compare', ...sides, options }, [sides.draft, sides.final]) as Promise<FullComparison>;
}

/** Outlines a document, with the same guard. */
export function isolatedOutline(io: Pick<Io, 'worker'>, input: Input, options: ReadOptions & RecogniseOptions): Promise<Outline> {
  return perform(io, { kind: 'outline', input, options }, [input]) as Promise<Outline>;
}

async function perform({ worker }: Pick<Io, 'worker'>, task: Task, inputs: readonly Input[]): Promise<unknown> {
  if (inputs.every(isGuarded) && sizeOf(inputs) < LONG) return (await import('./task.js')).doTask(task);
  return inWorker(worker, task, inputs);
}

function inWorker(script: URL, task: Task, inputs: readonly Input[]): Promise<unknown> {
  const limits = { ...DEFAULT_LIMITS, ...task.options.limits };
  const guarded = inputs.every(isGuarded);
  const clock = guarded ? MOST_MS : limits.seconds * 1000 + Math.min(limits.pages, sizeOf(inputs) / BYTES_A_PAGE) * MS_A_PAGE;
  const worker = new Worker(script, {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: { ...(guarded ? {} : { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: YOUNG_MB }), stackSizeMb: 8 },
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(inputError(error, inputs));
    const timer = setTimeout(
      () => fail(new LimitError('seconds', limits.seconds, `took longer than the ${Math.ceil(clock / 1000)} seconds allowed; raise with --limit seconds=N`)),
      clock,
    );
    worker.once('message', (reply: Reply) => ('result' in reply ? resolve(reply.result) : reject(revived(reply.error))));
    worker.once('error', (error) => fail(death(error, limits.heap)));
    worker.once('exit', () => fail(new ReadError('unreadable', 'is damaged: reading it broke off')));
    const done = () => {
      clearTimeout(timer);
      void worker.terminate();
    };
    worker.once('message', done).once('error', done);
    timer.unref();
  }).finally(() => worker.terminate());
}

function death(error: Error, heap: number): Error {
  const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (memory) return new LimitError('heap', heap, `took more than the ${heap} MB of memory allowed; raise with --limit heap=N`);
  return new ReadError('unreadable', `is damaged: ${error.message.split('\n')[0]}`);
}

/** A death has no side of its own: it is put down to the documents by name. */
function inputError(cause: Error, inputs: readonly Input[]): Error {
  const names = [...new Set(inputs.map(({ name }) => name))].join(' and ');
  return Object.assign(new Error(`${names}: ${cause.message}`, { cause }), { name: 'InputError' });
}

function revived({ name, message, stack, fields, cause }: Crossing): Error {
  const error = Object.assign(new Error(message, cause ? { cause: revived(cause) } : {}), fields, { name });
  if (stack) error.stack = stack;
  return error;
}

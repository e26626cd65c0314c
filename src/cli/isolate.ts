import { Worker } from 'node:worker_threads';
import type { FullComparison } from '../compare.js';
import type { FullHistory } from '../history.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { formatOf, messageOf } from '../read/detect.js';
import { LimitError, ReadError } from '../read/errors.js';
import type { TracedOther, TraceSource, Wanted } from '../trace.js';
import type { CompareOptions, Input, Outline, Pair, Progress, ReadOptions, RecogniseOptions } from '../types.js';
import { type Overrun, startClock } from './clock.js';
import type { Io } from './io.js';
import type { Planned } from './ocr/plan.js';
import type { Task } from './work.js';

/** An error as it crosses threads: its class is told by name, its fields are kept. */
export interface Crossing {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cause?: Crossing;
}

/** What the worker sends back. */
export type Reply = { readonly result: unknown } | { readonly error: Crossing } | { readonly progress: Progress };

/** What is told of the work while it goes on. */
type Watch = (progress: Progress) => void;

/** The script of the worker, and who is told how far it has come. */
type Worked = Pick<Io, 'worker'> & { readonly watch?: Watch };

/** CPU seconds added for each page, and the fewest bytes that a page takes: the clock is the last guard, so it is generous. */
const SECONDS_A_PAGE = 0.05;
const BYTES_A_PAGE = 2_000;

/** Readers leave far more litter than they keep: so small a nursery costs no time that could be measured and 30 of 220 MB for 430 pages of PDF. */
const YOUNG_MB = 12;
/** What is compared in long texts leaves many small things for a while: a fifth of its time went into moving them out of a nursery of the usual size. */
const YOUNG_TEXT_MB = 96;

/** Formats whose readers count what a parse may cost before they start it, and refuse by counted limits: they need no guard of a thread. */
const GUARDED: ReadonlySet<string> = new Set(['markdown', 'text']);

/** Bytes from which guarded formats go to a worker all the same (about 0.2 s of work, a worker starts in 0.05): there an interrupt is heard and progress is shown. */
const LONG = 10_000;

const isGuarded = (input: Input) => input.absent === true || (messageOf(input) === undefined && GUARDED.has(formatOf(input)));
const sizeOf = (inputs: readonly Input[]) => inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Compares two documents, in a worker with a bounded heap and bounded CPU time unless a look at the bytes says that they are cheap. */
export function isolatedCompare(io: Worked, sides: Pair<readonly Input[]>, options: Planned<CompareOptions>): Promise<FullComparison> {
  return perform(io, { kind: 'compare', ...sides, options }, [...sides.draft, ...sides.final]) as Promise<FullComparison>;
}

/** Follows recommendations over several versions, with the same guard. */
export function isolatedHistory(io: Pick<Io, 'worker'>, inputs: readonly Input[], options: Planned<CompareOptions>): Promise<FullHistory> {
  return perform(io, { kind: 'history', inputs, options }, inputs) as Promise<FullHistory>;
}

/** Reads the document whose recommendations are looked for, with the same guard. */
export function isolatedSource(
  io: Pick<Io, 'worker'>,
  { input, asked }: { readonly input: Input; readonly asked: Wanted },
  options: Planned<CompareOptions>,
): Promise<TraceSource> {
  return perform(io, { kind: 'trace-source', input, asked, options }, [input]) as Promise<TraceSource>;
}

/** Searches one other document for them, in a worker of its own: its memory goes with it. */
export function isolatedTrace(io: Pick<Io, 'worker'>, { report, asked }: TraceSource, input: Input, options: Planned<CompareOptions>): Promise<TracedOther> {
  return perform(io, { kind: 'trace', source: { report, asked }, input, options }, [input]) as Promise<TracedOther>;
}

/** Outlines a document, with the same guard. */
export function isolatedOutline(io: Pick<Io, 'worker'>, input: Input, options: Planned<ReadOptions & RecogniseOptions>): Promise<Outline> {
  return perform(io, { kind: 'outline', input, options }, [input]) as Promise<Outline>;
}

async function perform({ worker, watch }: Worked, task: Task, inputs: readonly Input[]): Promise<unknown> {
  if (inputs.every(isGuarded) && sizeOf(inputs) < LONG) return (await import('./task.js')).doTask(task);
  const thread = startThread(worker, roomFor(task, inputs));
  return ask(thread, { task, inputs, ...(watch ? { watch } : {}) }).finally(() => thread.terminate());
}

/** The memory that a thread may take: bounded, unless what it reads needs no guard. */
export interface Room {
  readonly guarded: boolean;
  /** megabytes */
  readonly heap: number;
}

/** The room that a piece of work needs. */
export const roomFor = ({ options }: Task, inputs: readonly Input[]): Room => ({
  guarded: inputs.every(isGuarded),
  heap: options.limits?.heap ?? DEFAULT_LIMITS.heap,
});

/** A thread that waits for work. */
export function startThread(script: URL, { guarded, heap }: Room): Worker {
  const worker = new Worker(script, {
    stdout: true,
    stderr: true,
    resourceLimits: {
      ...(guarded ? { maxYoungGenerationSizeMb: YOUNG_TEXT_MB } : { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_MB }),
      stackSizeMb: 8,
    },
  });
  // what it dies of is told by its exit to who waits; nobody may wait
  return worker.on('error', () => undefined);
}

/** A piece of work for a thread, the documents it is about, and who is told how far it has come. */
interface Asked {
  readonly task: Task;
  readonly inputs: readonly Input[];
  readonly watch?: Watch;
}

/** Has a thread do a piece of work in bounded CPU time; where this fails, but for an error of the work's own, the thread is spoilt. */
export function ask(worker: Worker, { task, inputs, watch }: Asked): Promise<unknown> {
  const limits = { ...DEFAULT_LIMITS, ...task.options.limits };
  const { guarded } = roomFor(task, inputs);
  const patience = limits.seconds + Math.min(limits.pages, sizeOf(inputs) / BYTES_A_PAGE) * SECONDS_A_PAGE;
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      clock.stop();
      worker.off('message', onReply).off('error', onError).off('exit', onExit);
      finish();
    };
    const fail = (error: Error) => end(() => reject(inputError(error, inputs)));
    const overrun = (what: Overrun) => fail(tooLong(what, { value: limits.seconds, allowed: patience }));
    const clock = startClock({ work: guarded ? Number.POSITIVE_INFINITY : patience, patience }, overrun);
    const onReply = (reply: Reply) => {
      if ('progress' in reply) watch?.(reply.progress);
      else if (clock.isOver()) overrun('work');
      else end(() => ('result' in reply ? resolve(reply.result) : reject(revived(reply.error))));
    };
    const onError = (error: Error) => fail(death(error, limits.heap));
    const onExit = () => fail(new ReadError('unreadable', 'is damaged: reading it broke off'));
    worker.on('message', onReply).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

function tooLong(what: Overrun, { value, allowed }: { readonly value: number; readonly allowed: number }): Error {
  const found = what === 'work' ? `took longer than the ${Math.ceil(allowed)} CPU seconds allowed` : 'came to no end';
  return new LimitError('seconds', value, `${found}; raise with --limit seconds=N`);
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

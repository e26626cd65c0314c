import type { Worker } from 'node:worker_threads';
import type { FullComparison } from '../../compare.js';
import type { CompareOptions, Input, Outline, Pair, ReadOptions, RecogniseOptions } from '../../types.js';
import type { Io } from '../io.js';
import { ask, type Room, roomFor, startThread } from '../isolate.js';
import type { Planned } from '../ocr/plan.js';
import type { Task } from '../work.js';

/** Errors of the work itself, which leave its thread as it was. */
const HARMLESS: ReadonlySet<string> = new Set(['VerdictError']);

interface Standing {
  readonly thread: Worker;
  readonly room: Room;
}

/** Threads that stay for the next pair: what a thread has loaded and compiled is paid once. One for formats that need a guard and one for those that do not. */
export class Guard {
  readonly #script: URL;
  readonly #standing = new Map<boolean, Standing>();

  constructor({ worker }: Pick<Io, 'worker'>) {
    this.#script = worker;
  }

  /** Compares two documents; throws as `isolatedCompare` does. */
  compare(sides: Pair<readonly Input[]>, options: Planned<CompareOptions>): Promise<FullComparison> {
    return this.#perform({ kind: 'compare', ...sides, options }, [...sides.draft, ...sides.final]) as Promise<FullComparison>;
  }

  /** Outlines a document; throws as `isolatedOutline` does. */
  outline(input: Input, options: Planned<ReadOptions & RecogniseOptions>): Promise<Outline> {
    return this.#perform({ kind: 'outline', input, options }, [input]) as Promise<Outline>;
  }

  /** Work that spoils a thread which has done other work before is done once more in a new one: its verdict must not depend on what came before. */
  async #perform(task: Task, inputs: readonly Input[]): Promise<unknown> {
    const room = roomFor(task, inputs);
    const { thread, isNew } = this.#threadFor(room);
    try {
      return await ask(thread, { task, inputs });
    } catch (error) {
      if (HARMLESS.has((error as Error).name)) throw error;
      this.#standing.delete(room.guarded);
      await thread.terminate();
      if (isNew || !isSpoilt(error)) throw error;
      return this.#perform(task, inputs);
    }
  }

  #threadFor(room: Room): { readonly thread: Worker; readonly isNew: boolean } {
    const known = this.#standing.get(room.guarded);
    if (known?.room.heap === room.heap) return { thread: known.thread, isNew: false };
    void known?.thread.terminate();
    const thread = startThread(this.#script, room);
    this.#standing.set(room.guarded, { thread, room });
    thread.once('exit', () => {
      if (this.#standing.get(room.guarded)?.thread === thread) this.#standing.delete(room.guarded);
    });
    return { thread, isNew: true };
  }
}

/** Whether the thread died or overran: an error without a side was put down to the documents from outside. */
const isSpoilt = (error: unknown): boolean => (error as Error).name === 'InputError' && (error as { side?: unknown }).side === undefined;

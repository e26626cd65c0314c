import type { AskName, Asks, Failure, Question, Reading, Reply } from '../messages.js';

/** What went wrong in a worker. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly reading: ((at: Reading) => void) | undefined;
}

/** A worker that answers questions; ended, it answers none. */
export interface Asked {
  readonly ask: <N extends AskName>(name: N, ask: Asks[N]['ask'], reading?: (at: Reading) => void) => Promise<Asks[N]['answer']>;
  readonly end: () => void;
}

/** Starts a worker from the script that lies in this file as text. */
export function startWorker(): Asked {
  const script = document.getElementById('worker')?.textContent ?? '';
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => answered(waiting, data));
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Failed({ name: 'Error', message: event.message || 'the worker could not be started' }));
  });
  let last = 0;
  return {
    ask: <N extends AskName>(name: N, ask: Asks[N]['ask'], reading?: (at: Reading) => void) =>
      new Promise<Asks[N]['answer']>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (answer: unknown) => void, reject, reading });
        worker.postMessage({ id: last, name, ask } satisfies Question);
      }),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

function answered(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.id);
  if (!asked) return;
  if ('reading' in reply) {
    asked.reading?.(reply.reading);
    return;
  }
  waiting.delete(reply.id);
  if ('failure' in reply) asked.reject(new Failed(reply.failure));
  else asked.resolve(reply.answer);
}

import { type ChildProcess, fork } from 'node:child_process';
import { CliError, EXIT } from '../exit.js';
import type { Answer, Job, Numbered, Question, Settled, Setup } from './job.js';
import { failed } from './record.js';

/** How often a pair is tried that ends its worker: once for what may have come from outside, and no more. */
const TRIES = 2;

/** Worker processes: a pair that ends one ends no other. They start when they are needed. */
export class Pool {
  readonly #script: URL;
  readonly #setup: Setup;
  readonly #most: number;
  readonly #idle: ChildProcess[] = [];
  readonly #waiting: ((child: ChildProcess) => void)[] = [];
  readonly #all = new Set<ChildProcess>();

  constructor(script: URL, setup: Setup, most: number) {
    this.#script = script;
    this.#setup = setup;
    this.#most = most;
  }

  /** Has a worker compare a pair. */
  async settle(job: Numbered<Job>): Promise<Settled> {
    const answer = await this.#ask({ kind: 'job', job });
    return answer && 'settled' in answer
      ? answer.settled
      : failed(
          job,
          new CliError(
            EXIT.noVerdict,
            'worker-died',
            `${[...job.draft, ...job.final].join(' and ')}: reading or comparing them ended the worker process ${TRIES} times`,
          ),
          this.#setup,
        );
  }

  /** Has a worker sketch a document; undefined where it cannot. */
  async sketch(path: string): Promise<readonly number[] | undefined> {
    const answer = await this.#ask({ kind: 'sketch', path });
    return answer && 'sketch' in answer && answer.sketch.length > 0 ? answer.sketch : undefined;
  }

  /** Ends all workers. */
  close(): void {
    for (const child of this.#all) child.kill('SIGKILL');
  }

  async #ask(question: Question): Promise<Answer | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const child = await this.#free();
      const answer = await asked(child, question);
      if (answer !== undefined) {
        this.#release(child);
        return answer;
      }
      this.#all.delete(child);
      this.#replace();
    }
    return undefined;
  }

  async #free(): Promise<ChildProcess> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (isAlive(idle)) return idle;
      this.#all.delete(idle);
    }
    if (this.#all.size < this.#most) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): ChildProcess {
    const child = fork(this.#script, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    this.#all.add(child);
    child.on('error', () => undefined);
    child.send({ kind: 'setup', setup: this.#setup } satisfies Question, () => undefined);
    return child;
  }

  #release(child: ChildProcess): void {
    const next = this.#waiting.shift();
    if (next) next(child);
    else this.#idle.push(child);
  }

  /** Who waited for a worker that died gets a new one. */
  #replace(): void {
    const next = this.#waiting.shift();
    if (next) next(this.#start());
  }
}

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** The answer of a worker; nothing where it ended before. */
function asked(child: ChildProcess, question: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const end = (answer?: Answer) => {
      child.off('message', onMessage).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (answer: unknown) => end(answer as Answer);
    const onExit = () => end();
    if (!isAlive(child)) return resolve(undefined);
    child.on('message', onMessage).on('exit', onExit);
    child.send(question, () => undefined);
  });
}

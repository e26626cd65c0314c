import { grouped } from '../../render/words.js';
import { terminal } from '../../text/safe.js';
import type { Io } from '../io.js';
import type { Tally } from './tally.js';

/** Milliseconds between two looks. */
const OFTEN = 200;

/** One line at a terminal that counts pairs and says how long the rest will take, where their number is known. */
export class Progress {
  readonly #stderr: Io['stderr'];
  readonly #total: number | undefined;
  readonly #start = Date.now();
  #last = 0;

  constructor({ stderr }: Pick<Io, 'stderr'>, total: number | undefined) {
    this.#stderr = stderr;
    this.#total = total;
  }

  show({ pairs, known, failed }: Tally): void {
    const now = Date.now();
    if (this.#stderr.isTTY !== true || now - this.#last < OFTEN) return;
    this.#last = now;
    const of = this.#total === undefined ? '' : ` of ${grouped(this.#total)}`;
    const wrong = failed > 0 ? `, ${grouped(failed)} not compared` : '';
    this.#stderr.write(`\r\u001b[K${terminal(`${grouped(pairs)}${of} pairs${wrong}${this.#left(pairs, known, now)}`)}`);
  }

  /** ", 3 min left": what a run before had done took no time. */
  #left(pairs: number, known: number, now: number): string {
    if (this.#total === undefined || pairs === known) return '';
    const seconds = ((now - this.#start) / 1000 / (pairs - known)) * (this.#total - pairs);
    return seconds < 90 ? `, ${Math.ceil(seconds)} s left` : seconds < 5400 ? `, ${Math.ceil(seconds / 60)} min left` : `, ${Math.ceil(seconds / 3600)} h left`;
  }

  end(): void {
    if (this.#last > 0) this.#stderr.write('\r\u001b[K');
  }
}

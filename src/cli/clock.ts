/** How often the clock looks, in milliseconds. */
const TICK_MS = 100;

/**
 * Ticks of work that stands still count as a hang from this many times the seconds allowed on: a process at the lowest priority beside
 * busy ones gets some 1.4 % of a core. The clock counts its own ticks, so that a machine that sleeps or starves it does not age the work.
 */
const HANG = 100;

/** What a clock found: more work than allowed, or no end in sight. */
export type Overrun = 'work' | 'hang';

/** Seconds of CPU time allowed; `Infinity` where only a hang is looked for. `patience` is what a hang is measured in. */
export interface Allowance {
  readonly work: number;
  readonly patience: number;
}

/** A running clock. */
export interface Clock {
  /** Whether more CPU time went by than allowed: asked once more at the end, so that a limit does not depend on when the clock looked. */
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches one piece of work in another thread of this process, and calls `found` once where it overruns. It counts CPU time, which a busy
 * machine takes no more of than an idle one. Node 20 counts it for the whole process only: the helpers that compile and collect garbage add
 * up to as much again as the work itself (1.8 and 1.9 s on 60 pages of PDF), the thread that waits next to nothing.
 */
export function startClock({ work, patience }: Allowance, found: (overrun: Overrun) => void): Clock {
  const start = process.cpuUsage();
  const most = (patience * HANG * 1000) / TICK_MS;
  let ticks = 0;
  const isOver = () => {
    const { user, system } = process.cpuUsage(start);
    return user + system > work * 1e6;
  };
  const timer = setInterval(() => {
    ticks++;
    if (isOver()) found('work');
    else if (ticks > most) found('hang');
  }, TICK_MS).unref();
  return { isOver, stop: () => clearInterval(timer) };
}

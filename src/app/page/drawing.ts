import type { Comparison, Side } from '../../types.js';
import type { DrawAsk, Drawn, Files } from '../messages.js';
import { type Asked, startWorker } from './worker.js';

/** What draws the pages of a comparison. */
export interface Drawing {
  readonly draw: (ask: DrawAsk) => Promise<Drawn | undefined>;
  readonly end: () => void;
}

/** A second worker that draws, started when the first page is asked for: the first one is free to compare. */
export function drawing({ draft, final }: Files, comparison: Comparison, password: string | undefined): Drawing {
  let worker: Asked | undefined;
  const opened = new Map<Side, Promise<boolean>>();
  const files = { draft, final: final ?? draft };
  const open = (side: Side): Promise<boolean> => {
    worker ??= startWorker();
    const ask = { side, bytes: files[side].bytes, ...(password === undefined ? {} : { password }) };
    const opening =
      opened.get(side) ??
      worker.ask('open', ask).then(
        () => true,
        () => false,
      );
    opened.set(side, opening);
    return opening;
  };
  return {
    draw: async (ask) => (comparison[ask.side].format === 'pdf' && (await open(ask.side)) ? worker?.ask('draw', ask) : undefined),
    end: () => worker?.end(),
  };
}
